import { type Block, details, heading, list, table } from '../block.ts';
import type { ReportFacts } from '../facts.ts';
import { capitalise, code, shorten } from '../inline.ts';
import { describeChange } from './describe-change.ts';
import { differenceLookup } from './difference-lookup.ts';
import { type ChangeView, type DifferenceView, differsRedacted } from './difference-view.ts';

const longestCell = 200;

/** Properties of which sentences say more than two lists of values. */
const toldInWords: ReadonlySet<string> = new Set(['labels']);

/** What a changed object shows: what the change does, then short properties before and after, then folded diffs. */
export function changeBlocks(difference: DifferenceView, facts: ReportFacts): readonly Block[] {
  const { before, after } = facts;
  const sentences = explanations(difference, facts);
  const short = difference.changes.filter(
    (change) =>
      !change.diff &&
      !(toldInWords.has(change.property) && sentences.length > 0 && difference.kind === 'enum'),
  );
  const long = difference.changes.filter((change) => change.diff);
  return [
    heading(`${capitalise(difference.kind)} ${code(difference.name)}`, difference.id),
    ...(sentences.length ? [list(sentences)] : []),
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
    ...long.map((change) =>
      details(`${capitalise(change.label)}: how it differs`, { type: 'diff', diff: change.diff! }),
    ),
  ];
}

function explanations(difference: DifferenceView, facts: ReportFacts): readonly string[] {
  const delta = differenceLookup(facts).deltaOf(difference);
  const described = describeChange(delta, difference.changes);
  // What a property means in general adds nothing to what the change of it does.
  const untold = difference.changes.filter(
    ({ property }) => !(toldInWords.has(property) && described.length > 0),
  );
  const sentences = [
    ...(difference.explanation?.sentences ?? []).map(capitalise),
    ...described,
    // Nor does what each clause means to a policy, which is explained as a whole.
    ...(difference.explanation?.sentences.length ? [] : untold.flatMap(explainChange)),
  ];
  return [...new Set(sentences)];
}

function explainChange(change: ChangeView): readonly string[] {
  if (change.explanation.length) {
    return change.explanation.map((sentence) => `${capitalise(change.label)}: ${sentence}`);
  }
  if (change.before === differsRedacted)
    return [`${capitalise(change.label)}: differs only in secrets, which are not shown`];
  if (!change.meaning || change.explainedBy) return [];
  const meaning = change.meaning.replace(/\.$/, '');
  // `Privileges decide …` names the property itself.
  const named = meaning.toLowerCase().replace(/^the /, '').startsWith(change.label.toLowerCase());
  return [named ? meaning : `${capitalise(change.label)}: ${meaning}`];
}

/** A value as a cell of a table: code, unless it is a word for nothing, a yes or no, or hidden. */
export function cell(value: string): string {
  return /^(?:–|yes|no)$/.test(value) || value === differsRedacted
    ? value
    : code(shorten(value, longestCell));
}
