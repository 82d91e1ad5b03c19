import { withParts } from '../../insight/runtime-partitions.ts';
import { printBytes } from '../../statistics/print-bytes.ts';
import { printSize } from '../../statistics/print-size.ts';
import type { TableSize } from '../../statistics/size-of.ts';
import { type Block, details, list, table, text } from '../block.ts';
import { differencesByKind } from '../differences/differences-by-kind.ts';
import type { ReportFacts } from '../facts.ts';
import { capitalise, code, count, enumerate, groupDigits, link } from '../inline.ts';
import { type SizedTable, tableSizes } from '../measured/table-sizes.ts';
import type { Section } from '../section.ts';

/** Every kind of object by side. */
export const inventory: Section = {
  id: 'inventory',
  title: 'Inventory',
  build(facts) {
    const { before, after } = facts;
    const kinds = differencesByKind(facts, () => true);
    const common = kinds.flatMap(({ kind, onlyBefore }) => {
      if (kind.name !== 'table') return [];
      const gone = new Set(onlyBefore.map(({ name }) => name));
      return [...before.model.objects.values()]
        .filter(({ address, id }) => address.kind === kind.name && after.model.objects.has(id))
        .map(({ address }) => address.path.join('.'))
        .filter((name) => !gone.has(name));
    });
    const sizes = tableSizes(facts);
    return {
      lead: `${count(before.model.objects.size, 'object')} in ${before.label}, ${groupDigits(after.model.objects.size)} in ${after.label}.`,
      blocks: [
        ...runtimeNote(facts),
        table(
          [
            'Kind',
            `#${before.label}`,
            `#${after.label}`,
            `#only ${before.label}`,
            `#only ${after.label}`,
            '#changed',
          ],
          [
            ...kinds.map(({ kind, countBefore, countAfter, onlyBefore, onlyAfter, changed }) => [
              capitalise(kind.plural),
              groupDigits(countBefore),
              groupDigits(countAfter),
              dash(onlyBefore.length),
              dash(onlyAfter.length),
              dash(changed.length),
            ]),
            ...sums(sizes),
          ],
        ),
        ...(common.length
          ? [
              details(
                `${count(common.length, 'table')} on both sides`,
                commonTables(common.sort(), sizes, facts),
              ),
            ]
          : []),
      ],
    };
  },
};

/** Why the columns of the matrix do not add up where one side has partitions that are no difference. */
function runtimeNote({ partitions = [], before, after }: ReportFacts): readonly Block[] {
  const sides = [
    [before, partitions.flatMap(({ onlyBefore }) => onlyBefore)],
    [after, partitions.flatMap(({ onlyAfter }) => onlyAfter)],
  ] as const;
  const parts = sides.flatMap(([{ label, model }, tables]) =>
    tables.length
      ? [
          `${count(tables.length, 'run-time partition')} in ${label} (${count(withParts(tables, model).size, 'object')} with columns and indexes)`,
        ]
      : [],
  );
  return parts.length
    ? [text(`Counted per side and as no difference: ${enumerate(parts)}; see ${link('tables', 'tables')}.`)]
    : [];
}

function dash(number: number): string {
  return number === 0 ? '·' : groupDigits(number);
}

/** The sums over all tables of each side, as far as they were measured. */
function sums(sizes: readonly SizedTable[]): readonly (readonly string[])[] {
  const row = (title: string, of: (size: TableSize) => number | undefined, show: (sum: number) => string) => {
    const [before, after] = (['before', 'after'] as const).map((side) => {
      const known = sizes.flatMap((entry) => (entry[side].size && of(entry[side].size)) ?? []);
      return known.length ? show(known.reduce((sum, value) => sum + value, 0)) : undefined;
    });
    return before === undefined && after === undefined
      ? []
      : [[title, before ?? '–', after ?? '–', '·', '·', '·']];
  };
  // Zeros alone say that some tables are empty, not how many rows there are.
  const counted = sizes.some(({ before, after }) => before.size?.rows || after.size?.rows);
  return [
    ...row('Size of tables, where measured', ({ bytes }) => bytes, printBytes),
    ...(counted ? row('Rows, where known', ({ rows }) => rows, groupDigits) : []),
  ];
}

function commonTables(
  names: readonly string[],
  sizes: readonly SizedTable[],
  { before, after }: ReportFacts,
): Block {
  const known = new Map(sizes.map((entry) => [entry.path.join('.'), entry]));
  if (!names.some((name) => known.has(name))) return list(names.map(code));
  const words = (size: TableSize | undefined) => (size && printSize(size)) ?? '–';
  return table(
    ['Table', before.label, after.label],
    names.map((name) => [
      code(name),
      words(known.get(name)?.before.size),
      words(known.get(name)?.after.size),
    ]),
  );
}
