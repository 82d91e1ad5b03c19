import { subjectOf } from '../../diff/delta.ts';
import { type IndexEntry, indexEntry } from '../../insight/index-entry.ts';
import { quoteName } from '../../sql/quote.ts';
import { type Block, details, heading, table } from '../block.ts';
import type { ReportFacts } from '../facts.ts';
import { code, count } from '../inline.ts';
import { oneSidedTables } from '../tables/one-sided-tables.ts';
import { describeIndex } from './describe-index.ts';

/** The indexes that only one side has, by table, with what each serves; those of tables of that side are folded. */
export function newIndexBlocks(facts: ReportFacts, side: 'before' | 'after'): readonly Block[] {
  const { label, model } = facts[side];
  const op = side === 'before' ? 'remove' : 'add';
  const entries = facts.deltas
    .filter((delta) => delta.op === op)
    .flatMap((delta) => indexEntry(subjectOf(delta), model) ?? [])
    .filter(({ isPart }) => !isPart)
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  if (entries.length === 0) return [];
  const newTables = new Set<string>(oneSidedTables(facts, side).map(({ object }) => object.id));
  const rows = (chosen: readonly IndexEntry[]) =>
    table(
      ['Table', 'Index', 'Serves'],
      chosen.map((entry) => [
        code(quoteName(entry.table.address.path)),
        code(entry.name),
        describeIndex(entry, model),
      ]),
    );
  const common = entries.filter(({ table: { id } }) => !newTables.has(id));
  const along = entries.filter(({ table: { id } }) => newTables.has(id));
  return [
    heading(`Indexes only in ${label}: ${entries.length}`),
    ...(common.length ? [rows(common)] : []),
    ...(along.length
      ? [
          details(
            `${count(along.length, 'index', 'indexes')} on tables that are only in ${label}`,
            rows(along),
          ),
        ]
      : []),
  ];
}

function sortKey({ table: { id }, name }: IndexEntry): string {
  return `${id}\u0000${name}`;
}
