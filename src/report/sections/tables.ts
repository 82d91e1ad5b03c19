import { subjectOf } from '../../diff/delta.ts';
import { childrenOf, objectsOfKind } from '../../model/model.ts';
import { type Block, heading, text } from '../block.ts';
import { changeBlocks } from '../differences/change-blocks.ts';
import type { DifferenceView } from '../differences/difference-view.ts';
import { differencesByKind } from '../differences/differences-by-kind.ts';
import type { ReportFacts } from '../facts.ts';
import { count, enumerate, groupDigits } from '../inline.ts';
import type { Section } from '../section.ts';
import { type OneSidedTable, oneSidedTables } from '../tables/one-sided-tables.ts';
import { onlyOrder } from '../tables/only-order.ts';
import {
  partitionBlocks,
  runtimePartitionBlocks,
  runtimePartitionLines,
} from '../tables/partition-blocks.ts';
import { tableCard } from '../tables/table-card.ts';
import { touchedText } from '../tables/touched-text.ts';

/** Tables of one side with everything about them, then the properties of tables that differ. */
export const tables: Section = {
  id: 'tables',
  title: 'Tables',
  build(facts) {
    const { before, after } = facts;
    const kinds = differencesByKind(facts, ({ section }) => section === 'tables');
    const changed = kinds.flatMap((kind) => kind.changed.filter((difference) => !onlyOrder(difference)));
    const moved = kinds.flatMap((kind) => kind.changed.filter(onlyOrder));
    const here = oneSidedTables(facts, 'before');
    const there = oneSidedTables(facts, 'after');
    const extra = (facts.partitions ?? []).reduce((sum, { onlyAfter }) => sum + onlyAfter.length, 0);
    const common = kinds.reduce((sum, kind) => sum + kind.countAfter - kind.onlyAfter.length, 0) - extra;
    const total = here.length + there.length + changed.length;
    const order = moved.length
      ? ` ${count(moved.length, 'table')} ${moved.length === 1 ? 'has its' : 'have their'} columns in another order (see columns).`
      : '';
    const aside = runtimePartitionLines(facts);
    const beside = aside.length ? ` Beside them, and no difference: ${enumerate(aside)}.` : '';
    const apart = (facts.partitions ?? []).reduce((sum, { onlyBefore }) => sum + onlyBefore.length, 0);
    if (total === 0)
      return {
        lead: `${nothing(kinds.reduce((sum, kind) => sum + kind.countBefore, 0) - apart)}${order}${beside}`,
        count: 0,
        blocks: runtimePartitionBlocks(facts),
      };
    const sizes = [before, after].map(
      ({ model, label }) =>
        `${groupDigits(kinds.reduce((sum, { kind }) => sum + objectsOfKind(model, kind.name).length, 0))} in ${label}`,
    );
    const parts = [
      ...(there.length ? [`${groupDigits(there.length)} only in ${after.label}`] : []),
      ...(here.length ? [`${groupDigits(here.length)} only in ${before.label}`] : []),
      ...(changed.length ? [`${groupDigits(changed.length)} changed in properties`] : []),
    ];
    return {
      lead: `${enumerate(parts)}; ${groupDigits(common)} on both sides (${sizes.join(', ')}).${order}${beside}`,
      count: total,
      blocks: [
        ...side(there, 'after', facts),
        ...side(here, 'before', facts),
        ...changedBlocks(changed, facts),
        ...runtimePartitionBlocks(facts),
      ],
    };
  },
};

function nothing(number: number): string {
  return number === 0
    ? 'Neither side has any tables.'
    : `The same ${count(number, 'table')} on each side, with equal properties.`;
}

function side(
  oneSided: readonly OneSidedTable[],
  at: 'before' | 'after',
  facts: ReportFacts,
): readonly Block[] {
  if (oneSided.length === 0) return [];
  const whole = oneSided.filter(({ parent }) => parent === undefined);
  const parts = oneSided.filter(({ parent }) => parent !== undefined);
  const columns = whole.flatMap(({ object }) => childrenOf(facts[at].model, object.id, 'column'));
  return [
    heading(`Tables only in ${facts[at].label}`),
    ...(whole.length ? [text(`${count(whole.length, 'table')}, ${count(columns.length, 'column')}.`)] : []),
    ...whole.flatMap((table) => tableCard(table, at, facts)),
    ...partitionBlocks(parts, at, facts),
  ];
}

function changedBlocks(changed: readonly DifferenceView[], facts: ReportFacts): readonly Block[] {
  const objects = new Map(facts.deltas.map((delta, at) => [facts.differences[at], subjectOf(delta)]));
  return changed.flatMap((difference) => [
    ...changeBlocks(
      { ...difference, changes: difference.changes.filter(({ property }) => property !== 'columnOrder') },
      facts,
    ),
    ...touchedText([objects.get(difference)!], facts.config?.impacts),
  ]);
}
