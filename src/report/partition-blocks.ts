import { differencesFromParent, partitionsOf } from '../insight/partitions.ts';
import type { SchemaObject } from '../model/object.ts';
import { quoteName } from '../sql/quote.ts';
import { type Block, details, list, text } from './block.ts';
import type { ReportFacts } from './facts.ts';
import { code, count, enumerate, groupDigits } from './inline.ts';
import type { OneSidedTable } from './one-sided-tables.ts';

/** Partitions of one side by their partitioned table: counts, bounds folded away, and those of another shape by name. */
export function partitionBlocks(
  parts: readonly OneSidedTable[],
  side: 'before' | 'after',
  { before, after, [side]: { model } }: ReportFacts,
): readonly Block[] {
  const byParent = new Map<SchemaObject, OneSidedTable[]>();
  for (const part of parts) byParent.set(part.parent!, [...(byParent.get(part.parent!) ?? []), part]);
  return [...byParent].flatMap(([parent, children]) => {
    const name = code(quoteName(parent.address.path));
    const [here, there] = [before, after].map((snapshot) => partitionsOf(parent, snapshot.model).length);
    const odd = children.flatMap(({ object }) => {
      const columns = differencesFromParent(object, model);
      return columns.length
        ? [
            `${code(quoteName(object.address.path))} differs from its parent in ${enumerate(columns.map(code))}`,
          ]
        : [];
    });
    const rest = odd.length ? '' : '; bounds only, the columns are the parent’s';
    return [
      text(
        `${name}: ${count(children.length, 'partition')} more (${groupDigits(here!)} in ${before.label}, ${groupDigits(there!)} in ${after.label}${rest}).`,
      ),
      ...(odd.length ? [list(odd)] : []),
      details(
        `Bounds of ${count(children.length, 'partition')}`,
        list(
          children.map(
            ({ object }) => `${code(quoteName(object.address.path))}: ${code(String(object.props.bound))}`,
          ),
        ),
      ),
    ];
  });
}
