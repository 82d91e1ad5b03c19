import type { Property } from '../../kind-contract/property.ts';
import type { Props } from '../../model/object.ts';

/** The order of the columns of a table: worth a note, because the history of a table decides it (N26). */
export const columnOrder: Property<Props, readonly string[]> = {
  label: 'order of columns',
  class: 'cosmetic',
  format: 'list',
  meaning: 'It matters to SELECT *, INSERT without a list of columns, and COPY.',
  equal: sameOrder,
  alter: 'none',
};

/** Compares the order of the columns that both tables have: one difference, whatever else came or went. */
function sameOrder(from: readonly string[], to: readonly string[]): boolean {
  const before = from.filter((name) => to.includes(name));
  const after = to.filter((name) => from.includes(name));
  return before.every((name, index) => name === after[index]);
}
