import { differencesFromParent, partitionsOf } from '../../insight/partitions.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteName } from '../../sql/quote.ts';
import { type Block, details, heading, type Inline, list, text } from '../block.ts';
import type { ReportFacts } from '../facts.ts';
import { code, count, enumerate, groupDigits } from '../inline.ts';
import type { OneSidedTable } from './one-sided-tables.ts';

/** Partitions of one side by their partitioned table: counts, bounds folded away, and those of another shape by name. */
export function partitionBlocks(
  parts: readonly OneSidedTable[],
  side: 'before' | 'after',
  facts: ReportFacts,
): readonly Block[] {
  const byParent = new Map<SchemaObject, SchemaObject[]>();
  for (const { parent, object } of parts) byParent.set(parent!, [...(byParent.get(parent!) ?? []), object]);
  return [...byParent].flatMap(([parent, children]) => blocksOf(parent, children, side, facts));
}

/** The run-time partitions that are no difference, with their bounds and those of another shape by name. */
export function runtimePartitionBlocks(facts: ReportFacts): readonly Block[] {
  const { partitions = [] } = facts;
  if (partitions.length === 0) return [];
  return [
    heading('Partitions made at run time'),
    text(
      'They come and go by date or number on each server, are counted as no difference, and the plan neither creates nor drops one; `--partitions compare` compares them like any other table.',
    ),
    ...partitions.flatMap(({ table, onlyBefore, onlyAfter }) => [
      ...blocksOf(table, onlyBefore, 'before', facts),
      ...blocksOf(table, onlyAfter, 'after', facts),
    ]),
  ];
}

/** `lab.results has 3 partitions that only production has (5 in production, 2 in staging)`, per partitioned table. */
export function runtimePartitionLines({ partitions = [], before, after }: ReportFacts): readonly Inline[] {
  return partitions.map(({ table, onlyBefore, onlyAfter, countBefore, countAfter }) => {
    const only = [
      ...(onlyBefore.length ? [`${groupDigits(onlyBefore.length)} only in ${before.label}`] : []),
      ...(onlyAfter.length ? [`${groupDigits(onlyAfter.length)} only in ${after.label}`] : []),
    ];
    return `${code(quoteName(table.address.path))} has ${count(countBefore, 'partition')} in ${before.label} and ${groupDigits(countAfter)} in ${after.label}, ${enumerate(only)}`;
  });
}

function blocksOf(
  parent: SchemaObject,
  children: readonly SchemaObject[],
  side: 'before' | 'after',
  { before, after, [side]: { model, label } }: ReportFacts,
): readonly Block[] {
  if (children.length === 0) return [];
  const name = code(quoteName(parent.address.path));
  const [here, there] = [before, after].map((snapshot) => partitionsOf(parent, snapshot.model).length);
  const odd = children.flatMap((object) => {
    const columns = differencesFromParent(object, model);
    return columns.length
      ? [`${code(quoteName(object.address.path))} differs from its parent in ${enumerate(columns.map(code))}`]
      : [];
  });
  const rest = odd.length ? '' : '; bounds only, the columns are the parent’s';
  return [
    text(
      `${name}: ${count(children.length, 'partition')} only in ${label} (${groupDigits(here!)} in ${before.label}, ${groupDigits(there!)} in ${after.label}${rest}).`,
    ),
    ...(odd.length ? [list(odd)] : []),
    details(
      `Bounds of ${count(children.length, 'partition')}`,
      list(
        children.map(
          ({ address, props }) => `${code(quoteName(address.path))}: ${code(String(props.bound))}`,
        ),
      ),
    ),
  ];
}
