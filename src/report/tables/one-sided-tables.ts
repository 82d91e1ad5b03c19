import { subjectOf } from '../../diff/delta.ts';
import { partitionParent } from '../../insight/partitions.ts';
import type { SchemaObject } from '../../model/object.ts';
import type { DifferenceView } from '../differences/difference-view.ts';
import type { ReportFacts } from '../facts.ts';

/** A table that only one side has. */
export interface OneSidedTable {
  readonly object: SchemaObject;
  readonly difference: DifferenceView;
  /** The partitioned table that it is a part of. */
  readonly parent: SchemaObject | undefined;
}

/** The tables that only one side has, in the order of its dump. */
export function oneSidedTables(
  { deltas, differences, registry, before, after }: ReportFacts,
  side: 'before' | 'after',
): readonly OneSidedTable[] {
  const op = side === 'before' ? 'remove' : 'add';
  const { model } = side === 'before' ? before : after;
  return deltas.flatMap((delta, at) => {
    const object = subjectOf(delta);
    if (delta.op !== op || registry.kind(object.address.kind).section !== 'tables') return [];
    return [{ object, difference: differences[at]!, parent: partitionParent(object, model) }];
  });
}
