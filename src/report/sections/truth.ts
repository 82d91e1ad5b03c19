import { isProductionLabel } from '../../insight/name-meaning.ts';
import { themes } from '../../insight/strength.ts';
import { judgeTruth, type Truth, type TruthSide } from '../../insight/truth.ts';
import { displayName } from '../../model/address.ts';
import { type Block, heading, list, note, table, text } from '../block.ts';
import type { ReportFacts } from '../facts.ts';
import { code, count, enumerate, groupDigits, link } from '../inline.ts';
import type { Section } from '../section.ts';
import { groupByTheme, nameAll, nameWork, shortName, strengthItems } from '../truth/strength-list.ts';
import { themeWords } from '../truth/trait-words.ts';
import { truthSentence } from '../truth/truth-words.ts';

type SideName = 'before' | 'after';

/** What each side has and the other lacks, and which one should be the source of truth. */
export const truth: Section = {
  id: 'truth',
  title: 'Which side is ahead',
  build(facts) {
    const judged = judgeTruth(facts.deltas, {
      before: facts.before.model,
      after: facts.after.model,
      registry: facts.registry,
    });
    const labels = { before: facts.before.label, after: facts.after.label };
    if (judged.state === 'equal') return { lead: truthSentence(judged, labels) };
    return {
      lead: `${truthSentence(judged, labels)} ${recommendation(judged, labels)}`,
      blocks: [
        ...score(judged, labels),
        ...sideBlocks(judged, 'before', labels),
        ...sideBlocks(judged, 'after', labels),
        ...renames(judged, facts),
        ...undecided(judged, facts),
        ...nextMoves(judged, facts),
      ],
    };
  },
};

type Labels = Readonly<Record<SideName, string>>;

const opposite: Readonly<Record<SideName, SideName>> = { before: 'after', after: 'before' };

function recommendation({ state, leader }: Truth, labels: Labels): string {
  if (state === 'ahead') return `Take ${labels[leader!]} as the source of truth.`;
  if (state === 'mostly') {
    return `Take ${labels[leader!]} as the source of truth, once it has what only ${labels[opposite[leader!]]} has.`;
  }
  return state === 'diverged'
    ? 'Neither can be the source of truth as it is: copying one over the other would undo work.'
    : 'Somebody who knows the change has to say which definitions are the newer ones.';
}

function score({ before, after, state }: Truth, labels: Labels): readonly Block[] {
  if (state === 'level') return [];
  const [here, there] = [before, after].map(({ strengths }) => new Map(groupByTheme(strengths)));
  const rows = themes
    .filter((theme) => here!.has(theme) || there!.has(theme))
    .map((theme) => [
      themeWords[theme],
      groupDigits(here!.get(theme)?.length ?? 0),
      groupDigits(there!.get(theme)?.length ?? 0),
    ]);
  const total = ['Together', groupDigits(before.strengths.length), groupDigits(after.strengths.length)];
  return [
    table(['Area', `#only ${labels.before}`, `#only ${labels.after}`], [...rows, total]),
    text(
      'Counted is each object that only one side has, and each property by which one side is stricter (NOT NULL, row security, fewer grants), once and in one area.',
      'What comes with a new table counts as that table; copies of tables and cosmetic differences do not count.',
      'The number says how much there is to bring over, not how much it is worth; and as a dump has no dates, what a side gave up on purpose counts as lacking.',
    ),
  ];
}

function sideBlocks(judged: Truth, side: SideName, labels: Labels): readonly Block[] {
  const { strengths, leftovers } = judged[side];
  const other = labels[opposite[side]];
  if (strengths.length === 0 && leftovers.length === 0) return [];
  return [
    heading(`Strengths of ${labels[side]}, each a weakness of ${other}`),
    list([
      ...strengthItems(strengths),
      ...(leftovers.length
        ? [
            `Not counted: ${count(leftovers.length, 'table')} that ${leftovers.length === 1 ? 'looks like a copy' : 'look like copies'} made by hand (${nameAll(leftovers)})`,
          ]
        : []),
    ]),
  ];
}

function renames({ renames: pairs }: Truth, { before, after }: ReportFacts): readonly Block[] {
  if (pairs.length === 0) return [];
  const names = pairs.map(
    (pair) =>
      `${pair.after.address.kind} ${code(shortName(displayName(pair.before.address)))} and ${code(pair.after.address.path.at(-1)!)}`,
  );
  return [
    text(
      `Counted on neither side, as each looks like one object under two names in ${before.label} and ${after.label}: ${enumerate(names, 6)}.`,
      `The evidence, and the flag that decides it, stand under ${link('others', 'other objects')}.`,
    ),
  ];
}

function undecided({ undecided: ids }: Truth, { differences, deltas }: ReportFacts): readonly Block[] {
  if (ids.length === 0) return [];
  const known = new Set(ids);
  const names = differences
    .filter((_, index) => known.has(deltas[index]!.id))
    .map(
      ({ kind, name, changes }) =>
        `${kind} ${code(shortName(name))} (${enumerate(
          changes.map(({ label }) => label),
          3,
        )})`,
    );
  return [
    text(
      `${count(ids.length, 'object')} ${ids.length === 1 ? 'differs' : 'differ'} without favouring a side: ${enumerate(names, 6)}.`,
      'Which state is the newer one, a person has to say.',
    ),
  ];
}

function nextMoves(judged: Truth, { before, after }: ReportFacts): readonly Block[] {
  const labels = { before: before.label, after: after.label };
  const moves = [...strategy(judged, labels)];
  return [
    ...(['before', 'after'] as const).flatMap((side) => hotFixNote(judged[side], labels[side], judged, side)),
    ...(moves.length ? [heading('What follows'), list(moves)] : []),
  ];
}

/** A leader that is not in production is simply newer; elsewhere a tuned index is what nobody wrote down. */
function hotFixNote(
  { hotFixes }: TruthSide,
  label: string,
  { state, leader }: Truth,
  side: SideName,
): readonly Block[] {
  const suspected = isProductionLabel(label) || (side === 'before' && (state !== 'ahead' || leader !== side));
  if (!suspected || hotFixes.length === 0) return [];
  return [
    note(
      'warning',
      `${count(hotFixes.length, 'object')} only in ${label} ${hotFixes.length === 1 ? 'looks like a hot fix' : 'look like hot fixes'} made there directly (indexes on columns that both sides have, copies of tables; a guess): ${enumerate(
        hotFixes.map(({ name }) => code(shortName(name))),
        12,
      )}. Write ${hotFixes.length === 1 ? 'it' : 'them'} down as migrations before anything drops ${hotFixes.length === 1 ? 'it' : 'them'}.`,
    ),
  ];
}

function strategy({ state, leader, ...sides }: Truth, labels: Labels): readonly string[] {
  if (state === 'ahead' || state === 'mostly') {
    const ahead = leader!;
    const behind = opposite[ahead];
    const missing = sides[ahead].strengths.length;
    return [
      ...(state === 'mostly'
        ? [`Save what only ${labels[behind]} has: ${nameWork(sides[behind].strengths)}.`]
        : []),
      `Bring ${labels[behind]} up to ${labels[ahead]} at once: ${count(missing, 'thing')} to add${state === 'ahead' ? ', nothing to remove' : ''}.`,
      'Let later changes flow one way, and only as migrations that both sides run.',
    ];
  }
  if (state !== 'diverged') return [];
  return [
    `Write what only ${labels.before} has as migrations, or decide to give it up: ${nameWork(sides.before.strengths)}.`,
    `Do the same with what only ${labels.after} has: ${nameWork(sides.after.strengths)}.`,
    'Run both sets on both sides, compare again, and let later changes flow one way.',
  ];
}
