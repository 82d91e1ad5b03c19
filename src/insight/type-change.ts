import { keepsRows, keepsValues } from '../kinds/column/type-change.ts';
import { typeShape } from '../kinds/column/type-shape.ts';

/** What a change of a column's type meets on its table. */
export interface TypeChangeSetting {
  readonly hasIndex: boolean;
  /** True where an expression or a predicate of an index names the column. */
  readonly hasExpressionIndex?: boolean;
  readonly hasCheck: boolean;
  readonly hasForeignKey?: boolean;
  /** True for a domain with constraints as the new type. */
  readonly isConstrainedDomain?: boolean;
}

/** What a change of type costs; measured on PostgreSQL 11 to 19. */
export interface TypeChangeCost {
  readonly rewrite: boolean;
  /** All indexes of the table where it is rewritten, else those on the column. */
  readonly rebuildsIndexes: boolean;
  /** True where values can come out other than they went in: rounding, dropped digits, keys or blanks. */
  readonly losesExactness: boolean;
  /** True where a value that does not fit stops the statement. */
  readonly mayFail: boolean;
  readonly sentence: string;
}

const instants = ['timestamp without time zone', 'timestamp with time zone'];
const floats = ['real', 'double precision'];
const exact = ['smallint', 'integer', 'bigint', 'numeric'];

/** Changes that keep every row's bytes but need new operators, so that plain indexes are built anew. */
const newOperators: readonly (readonly [string, string])[] = [['integer', 'oid']];

/** Judges ALTER COLUMN TYPE from one type to another, both as format_type writes them. */
export function judgeTypeChange(from: string, to: string, setting: TypeChangeSetting): TypeChangeCost {
  const before = typeShape(from);
  const after = typeShape(to);
  const byTimeZone =
    before.name !== after.name &&
    [before, after].every(({ name, array }) => instants.includes(name) && !array);
  const rewrite = setting.isConstrainedDomain === true || !keepsRows(from, to);
  const operators = newOperators.some(([a, b]) => before.name === a && after.name === b);
  const indexed = setting.hasIndex || setting.hasExpressionIndex === true;
  const rebuildsIndexes = rewrite || (indexed && (operators || setting.hasExpressionIndex === true));
  const losesExactness = loses(from, to);
  const mayFail =
    setting.isConstrainedDomain === true ||
    (rewrite && !byTimeZone && !keepsValues(from, to) && !alwaysFits(before.name, after.name));
  const parts = [
    rewrite
      ? `rewrites the table and all its indexes under ACCESS EXCLUSIVE${byTimeZone ? ' unless the session runs in time zone UTC' : ''}`
      : 'takes ACCESS EXCLUSIVE for a moment without a rewrite',
    ...(rebuildsIndexes && !rewrite ? ['rebuilds the indexes on the column'] : []),
    ...(setting.hasCheck ? ['checks the CHECK constraints again'] : []),
    ...(setting.hasForeignKey && rewrite ? ['validates the foreign keys on the column again'] : []),
    ...(losesExactness ? [exactness(before.name, after.name)] : []),
    ...(mayFail ? ['stops at a value that does not fit'] : []),
  ];
  const last = parts.length > 1 ? ` and ${parts.at(-1)}` : '';
  const head = parts.length > 1 ? parts.slice(0, -1).join(', ') : parts[0];
  return { rewrite, rebuildsIndexes, losesExactness, mayFail, sentence: `${head}${last}` };
}

function loses(from: string, to: string): boolean {
  const before = typeShape(from);
  const after = typeShape(to);
  const [a, b] = [before.name, after.name];
  if (['bigint', 'numeric'].includes(a) && floats.includes(b)) return true;
  if (a === 'integer' && b === 'real') return true;
  if (a === 'double precision' && b === 'real') return true;
  if ([...floats, 'numeric'].includes(a) && ['smallint', 'integer', 'bigint'].includes(b)) return true;
  // The cast writes 15 significant digits, fewer than a double precision value may have.
  if (floats.includes(a) && b === 'numeric') return true;
  if (a === 'numeric' && b === 'numeric')
    return after.modifiers.length > 0 && scale(before.modifiers) > scale(after.modifiers);
  if (a === b && /^(?:timestamp|time|interval)/.test(a))
    return precision(before.modifiers) > precision(after.modifiers);
  if (instants.includes(a) && ['date', 'time without time zone', 'time with time zone'].includes(b))
    return true;
  return (a === 'json' && b === 'jsonb') || (a === 'character' && b !== 'character');
}

function exactness(from: string, to: string): string {
  if (from === 'json') return 'drops the order and repetition of keys';
  if (from === 'character') return 'drops trailing blanks';
  if (instants.includes(from) && !instants.includes(to)) return 'drops a part of each value';
  return 'loses exactness';
}

/** No modifier keeps every digit. */
function scale(modifiers: readonly string[]): number {
  return modifiers.length === 0 ? Number.POSITIVE_INFINITY : Number(modifiers[1] ?? 0);
}

/** Six digits of a second is all that there is. */
function precision(modifiers: readonly string[]): number {
  return Number(modifiers[0] ?? 6);
}

/** Rounded, but in range: a number of a smaller range always finds a place. */
function alwaysFits(from: string, to: string): boolean {
  if (to === 'double precision') return from !== 'numeric' ? [...exact, ...floats].includes(from) : false;
  if (to === 'real') return ['smallint', 'integer', 'bigint'].includes(from);
  return to === 'date' || (to === 'numeric' && floats.includes(from));
}
