import { type Comparison, compareExpressions, isNullDefault } from '../../canon/index.ts';
import type { PropertyPair } from '../../kind-contract/property.ts';
import { type Address, objectId } from '../../model/address.ts';
import type { Model } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import { parseExpression } from '../../parse/grammar.ts';
import { splitName } from '../../sql/split-name.ts';
import type { ColumnProps } from './column.ts';

/**
 * Compares two defaults as values of the column's type. Two nextval() are equal where each takes the sequence that
 * the column owns, whatever its name (N25); DEFAULT NULL is none (N11).
 */
export function compareDefaults(
  from: string | undefined,
  to: string | undefined,
  pair: PropertyPair<ColumnProps>,
): Comparison {
  if (from === to) return { equal: true, rules: [] };
  if (from === undefined || to === undefined) {
    const equal = !pair.strict && isNullDefault(from ?? to ?? '', pair.after.props.type ?? '');
    return { equal, rules: equal ? ['N11'] : [] };
  }
  const columnType = pair.before.props.type === pair.after.props.type ? pair.after.props.type : undefined;
  const compared = compareExpressions(from, to, {
    strict: pair.strict,
    ...(columnType === undefined ? {} : { columnType }),
  });
  if (compared.equal || pair.strict) return compared;
  const [left, right] = [sequenceOf(from), sequenceOf(to)];
  if (left === undefined || right === undefined) return compared;
  if (left.join('\u0000') === right.join('\u0000')) return { equal: true, rules: ['N28'] };
  const owned = owns(pair.before, left, pair.beforeModel) && owns(pair.after, right, pair.afterModel);
  // Where either name stands on both sides, these are two sequences and not one that was renamed.
  const renamed = !has(pair.afterModel, left) && !has(pair.beforeModel, right);
  return owned && renamed ? { equal: true, rules: ['N25'] } : compared;
}

/** True where two defaults of a column of this type are the same. */
export function compareDefaultTexts(
  from: string | undefined,
  to: string | undefined,
  columnType: string | undefined,
): boolean {
  if (from === undefined || to === undefined) return from === to;
  return compareExpressions(from, to, columnType === undefined ? {} : { columnType }).equal;
}

/** The path of the sequence in `nextval('s'::regclass)`; undefined for any other expression. */
function sequenceOf(value: string): readonly string[] | undefined {
  const call = parseExpression(value)?.FuncCall;
  if (call?.funcname?.at(-1)?.String?.sval !== 'nextval') return undefined;
  const cast = call.args?.[0]?.TypeCast;
  if (cast?.typeName?.names?.at(-1)?.String?.sval !== 'regclass') return undefined;
  const name: string | undefined = cast.arg?.A_Const?.sval?.sval;
  return name === undefined ? undefined : splitName(name);
}

function has(model: Model, sequence: readonly string[]): boolean {
  return model.objects.has(objectId({ kind: 'sequence', path: sequence }));
}

function owns(column: SchemaObject<ColumnProps>, sequence: readonly string[], model: Model): boolean {
  const address: Address = { kind: 'sequence', path: sequence };
  const owner = model.objects.get(objectId(address))?.props.ownedBy;
  return Array.isArray(owner) && owner.join('\u0000') === column.address.path.join('\u0000');
}
