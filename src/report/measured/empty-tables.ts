import { suspectBackup } from '../../insight/backup-table.ts';
import { foreignKeysOf } from '../../insight/foreign-keys.ts';
import { objectId } from '../../model/address.ts';
import { type Block, table } from '../block.ts';
import type { ReportFacts } from '../facts.ts';
import { code, enumerate } from '../inline.ts';
import type { SizedTable } from './table-sizes.ts';

/** True for a side that has the table, without a row in it. */
export function isEmpty({ here, size }: SizedTable['before']): boolean {
  return here && size?.rows === 0;
}

/** The tables that are empty on a side, with what that may mean; guesses are marked as such. */
export function emptyTables(tables: readonly SizedTable[], facts: ReportFacts): readonly Block[] {
  const empty = tables
    .filter(({ before, after }) => isEmpty(before) || isEmpty(after))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  if (empty.length === 0) return [];
  const { before, after } = facts;
  return [
    table(
      ['Empty table', before.label, after.label, 'What it may mean (a guess)'],
      empty.map((entry) => [
        code(entry.name),
        state(entry.before),
        state(entry.after),
        meaning(entry, facts),
      ]),
      'Tables without a row on a side',
    ),
  ];
}

function state({ here, size }: SizedTable['before']): string {
  if (!here) return 'no such table';
  if (size?.rows === 0) return 'empty';
  return size === undefined ? 'not measured' : 'has rows';
}

function meaning(entry: SizedTable, facts: ReportFacts): string {
  const sides = [
    { own: entry.before, snapshot: facts.before, other: entry.after, otherLabel: facts.after.label },
    { own: entry.after, snapshot: facts.after, other: entry.before, otherLabel: facts.before.label },
  ];
  const [first, second] = sides as [(typeof sides)[0], (typeof sides)[0]];
  const side = isEmpty(first.own) ? first : second;
  const object = side.snapshot.model.objects.get(objectId({ kind: 'table', path: entry.path }));
  if (object && suspectBackup(object, side.snapshot.model)) return 'an abandoned copy';
  const referring = object
    ? foreignKeysOf(object, side.snapshot.model).incoming.map(({ address }) =>
        code(address.path.slice(0, -1).join('.')),
      )
    : [];
  const also = referring.length
    ? `; ${enumerate([...new Set(referring)])} can hold no row that refers to it`
    : '';
  if (isEmpty(first.own) && isEmpty(second.own)) return `unused on both sides: not built yet, or dead${also}`;
  if (!side.other.here) return `new: nothing writes to it yet${also}`;
  if (side.other.size?.rows === 0 || side.other.size === undefined)
    return `not used in ${side.snapshot.label}${also}`;
  return `used in ${side.otherLabel} only: the feature is not live in ${side.snapshot.label}, or its data was cleared${also}`;
}
