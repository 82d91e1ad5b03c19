import { assignmentCast } from './facts/assignment-casts.ts';
import type { Run } from './run.ts';
import { readType, type TypeText } from './type-text.ts';

/** What a change of a column's type does to stored values and to indexes on the column. */
export interface Retype {
  readonly rewrite: boolean;
  /** The default operator class is another one, so that plain indexes are rebuilt. */
  readonly reindex: boolean;
  /** False where no assignment cast leads from one to the other, so that USING is needed. */
  readonly castable: boolean;
  readonly timeZone?: 'UTC' | 'other';
}

/** Types whose longer form keeps the bytes of the shorter (ATColumnChangeRequiresRewrite and the length coercions' support functions). */
const widening = new Set(['character varying', 'bit varying']);
const timed = /^(?:timestamp|time|interval)\b/;
const fullPrecision = 6;
/** Types that share one default btree operator class with another. */
const operatorClass: Readonly<Record<string, string>> = {
  'character varying': 'text',
  cidr: 'inet',
  bpchar: 'character',
};
const timestamps = new Set([
  'timestamp without time zone',
  'timestamp with time zone',
  'timestamp',
  'timestamptz',
]);

/** Judges a change of type without USING, or with USING that only names or casts the column. */
export function judgeRetype(fromText: string, toText: string, run: Run): Retype {
  const from = readType(fromText, run);
  const to = readType(toText, run);
  const reindex = classOf(from) !== classOf(to);
  const same = from.base === to.base && from.array === to.array;
  if (timestamps.has(from.base) && timestamps.has(to.base) && !same && !from.array && !to.array)
    return judgeTimeZone(to, run, reindex);
  if (same) return { rewrite: to.constrained || !widens(from, to), reindex, castable: true };
  const cast = from.array || to.array ? 'unknown' : assignmentCast(from.base, to.base);
  // A length given to the new type is a conversion of its own.
  const kept = cast === 'same bytes' && to.modifiers.length === 0 && !to.constrained;
  return { rewrite: !kept, reindex, castable: cast !== 'none' };
}

function judgeTimeZone(to: TypeText, run: Run, reindex: boolean): Retype {
  const utc = /^(?:utc|etc\/utc|gmt)$/i.test(run.session.timeZone ?? run.catalog.timeZone ?? '');
  const kept = utc && run.version >= 12 && to.modifiers.length === 0 && !to.constrained;
  return { rewrite: !kept, reindex, castable: true, timeZone: kept ? 'UTC' : 'other' };
}

function widens(from: TypeText, to: TypeText): boolean {
  if (String(from.modifiers) === String(to.modifiers)) return true;
  // Without a modifier the new type has nothing to enforce.
  if (to.modifiers.length === 0) return true;
  if (to.array) return false;
  const [before] = from.modifiers;
  const after = to.modifiers[0]!;
  if (widening.has(to.base)) return before !== undefined && after >= before;
  if (to.base === 'numeric')
    return before !== undefined && after >= before && (from.modifiers[1] ?? 0) === (to.modifiers[1] ?? 0);
  if (timed.test(to.base)) return after >= (before ?? fullPrecision);
  return false;
}

function classOf(type: TypeText): string {
  return type.array ? 'array' : (operatorClass[type.base] ?? type.base);
}
