import { type Block, details, heading, list, sql, table } from './block.ts';
import type { ChangeView, DifferenceView } from './difference-view.ts';
import type { ReportFacts } from './facts.ts';
import { capitalise, code, shorten } from './inline.ts';

const longestCell = 90;

/** What a changed object shows: its properties before and after, explanations, then diffs of long values. */
export function changeBlocks(difference: DifferenceView, { before, after }: ReportFacts): readonly Block[] {
  const short = difference.changes.filter((change) => !change.diff);
  const long = difference.changes.filter((change) => change.diff);
  return [
    heading(`${capitalise(difference.kind)} ${code(difference.name)}`, difference.id),
    ...(short.length
      ? [
          table(
            ['Property', before.label, after.label, 'Class'],
            short.map((change) => [
              change.label,
              cell(change.before),
              cell(change.after),
              change.class + (change.near?.length ? ` (equal but for ${change.near.join(', ')})` : ''),
            ]),
          ),
        ]
      : []),
    ...explanations(difference.changes),
    ...long.map((change) =>
      details(`${capitalise(change.label)}: how it differs`, { type: 'diff', diff: change.diff! }),
    ),
  ];
}

function explanations(changes: readonly ChangeView[]): readonly Block[] {
  const sentences = changes.flatMap((change) => [
    ...change.explanation.map((sentence) => `${capitalise(change.label)}: ${sentence}`),
    ...(change.explanation.length === 0 && change.meaning
      ? [`${capitalise(change.label)}: ${change.meaning}`]
      : []),
  ]);
  return sentences.length ? [list([...new Set(sentences)])] : [];
}

/** A value as a cell of a table: code, unless it is a word for nothing or a yes and no. */
export function cell(value: string): string {
  return /^(?:–|yes|no)$/.test(value) ? value : code(shorten(value, longestCell));
}

/** The SQL of an object on the side that has it, folded away. */
export function definitionDetails(difference: DifferenceView): Block | undefined {
  const definition = difference.definition.after ?? difference.definition.before;
  return definition ? details(`Definition of ${code(difference.name)}`, sql(definition)) : undefined;
}
