import { type Delta, subjectOf } from '../diff/delta.ts';
import type { KindSection } from '../kind-contract/kind.ts';
import type { SchemaObject } from '../model/object.ts';
import { type Block, details, heading, sql, table, text } from './block.ts';
import { changeBlocks } from './differences/change-blocks.ts';
import type { DifferenceView } from './differences/difference-view.ts';
import type { ReportFacts } from './facts.ts';
import { capitalise, code, count, shorten } from './inline.ts';
import { buildKindSection } from './kind-section.ts';
import type { SectionBody } from './section.ts';
import { oneSidedTables } from './tables/one-sided-tables.ts';

const longestDefinition = 160;

/** How the objects of a section read in a line. */
export interface GroupedWords {
  readonly section: KindSection;
  readonly singular: string;
  readonly plural: string;
  readonly print: (object: SchemaObject) => string;
}

interface Entry {
  readonly delta: Delta;
  readonly view: DifferenceView;
  readonly subject: SchemaObject;
}

/** A section of objects that belong to tables: sorted by table, each in one line, those of new tables counted only. */
export function buildGroupedSection(facts: ReportFacts, words: GroupedWords): SectionBody {
  const body = buildKindSection(facts, words.section);
  if (body.count === 0) return body;
  const entries = facts.deltas
    .map((delta, at): Entry => ({ delta, view: facts.differences[at]!, subject: subjectOf(delta) }))
    .filter(({ view }) => view.section === words.section);
  const changed = entries.filter(
    ({ view }) => view.op === 'change' || (view.op === 'rename' && view.changes.length > 1),
  );
  return {
    lead: body.lead,
    ...(body.count === undefined ? {} : { count: body.count }),
    blocks: [
      ...oneSide(
        entries.filter(({ delta }) => delta.op === 'add'),
        'after',
        facts,
        words,
      ),
      ...oneSide(
        entries.filter(({ delta }) => delta.op === 'remove'),
        'before',
        facts,
        words,
      ),
      ...renamed(entries, facts, words),
      ...changed.sort(byTable).flatMap(({ view }) => changeBlocks(view, facts)),
    ],
  };
}

function oneSide(
  entries: readonly Entry[],
  side: 'before' | 'after',
  facts: ReportFacts,
  { singular, plural, print }: GroupedWords,
): readonly Block[] {
  if (entries.length === 0) return [];
  const newTables = new Set<string>(oneSidedTables(facts, side).map(({ object }) => object.id));
  const own = entries.filter(({ subject }) => !newTables.has(subject.parent ?? ''));
  const along = entries.length - own.length;
  const { label } = facts[side];
  return [
    heading(`${capitalise(plural)} only in ${label}`),
    ...(own.length
      ? [
          table(
            ['Table', capitalise(singular), 'Definition'],
            [...own]
              .sort(byTable)
              .map(({ subject }) => [
                code(tableOf(subject)),
                code(subject.address.path.at(-1)!),
                code(shorten(print(subject), longestDefinition)),
              ]),
          ),
        ]
      : []),
    ...(along
      ? [
          text(
            `${count(along, singular, plural)} ${along === 1 ? 'belongs' : 'belong'} to tables that are only in ${label} (see tables).`,
          ),
        ]
      : []),
    details(
      `SQL of ${count(entries.length, singular, plural)}`,
      sql(
        entries
          .map(({ view }) => view.definition[side] ?? '')
          .filter(Boolean)
          .join('\n\n'),
      ),
    ),
  ];
}

function renamed(
  entries: readonly Entry[],
  { before, after }: ReportFacts,
  { singular, plural, print }: GroupedWords,
): readonly Block[] {
  const pairs = entries.flatMap(({ delta }) => (delta.op === 'rename' ? [delta] : []));
  if (pairs.length === 0) return [];
  return [
    heading(`${capitalise(plural)} under two names`),
    table(
      ['Table', `${capitalise(singular)} in ${before.label}`, `in ${after.label}`, 'Definition'],
      pairs.map((pair) => [
        code(tableOf(pair.after)),
        code(pair.before.address.path.at(-1)!),
        code(pair.after.address.path.at(-1)!),
        code(shorten(print(pair.after), longestDefinition)),
      ]),
    ),
  ];
}

/** The table of a constraint or an index, out of the id of its parent. */
function tableOf(object: SchemaObject): string {
  const parent = String(object.parent ?? '');
  return parent.slice(
    parent.lastIndexOf(' ', parent.includes('"') ? parent.indexOf('"') : parent.length) + 1,
  );
}

function byTable(a: Entry, b: Entry): number {
  const [left, right] = [a, b].map(
    ({ subject }) => `${tableOf(subject)}\u0000${subject.address.path.at(-1)}`,
  );
  return left! < right! ? -1 : left! > right! ? 1 : 0;
}
