import type { Comparison } from '../../canon/index.ts';
import type { PropertyPair } from '../../kind-contract/property.ts';
import type { Props } from '../../model/object.ts';

type Name = readonly string[] | undefined;

/**
 * Compares the names of the sequences that two identity columns own: a sequence keeps its name when the table or the
 * column is renamed, and belongs to the column all the same (N25).
 */
export function compareSequenceNames(
  from: Name,
  to: Name,
  { strict }: Pick<PropertyPair<Props>, 'strict'>,
): Comparison {
  if (from?.join('\u0000') === to?.join('\u0000')) return { equal: true, rules: [] };
  return { equal: !strict, rules: strict ? [] : ['N25'] };
}
