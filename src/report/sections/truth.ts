import { type Strength, themes } from '../../insight/strength.ts';
import type { Truth } from '../../insight/truth.ts';
import { displayName } from '../../model/address.ts';
import { type Block, heading, list, note, table, text } from '../block.ts';
import type { ReportFacts } from '../facts.ts';
import { code, count, enumerate, groupDigits, link } from '../inline.ts';
import type { Section } from '../section.ts';
import { hotFixesOf } from '../truth/hot-fixes-of.ts';
import { groupByTheme, nameAll, nameWork, shortName, strengthItems } from '../truth/strength-list.ts';
import { themeWords } from '../truth/trait-words.ts';
import { truthOf } from '../truth/truth-of.ts';
import { truthSentence } from '../truth/truth-words.ts';

type SideName = 'before' | 'after';

/** What each side has and the other lacks, and which one should be the source of truth. */
export const truth: Section = {
  id: 'truth',
  title: 'Which side is ahead',
  build(facts) {
    const judged = truthOf(facts);
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
  if (state === 'newer') {
    return `Take ${labels[leader!]} as the source of truth: what only ${labels[opposite[leader!]]} has went with those migrations, or was made there directly.`;
  }
  return state === 'diverged'
    ? 'Neither can be the source of truth as it is: copying one over the other would undo work.'
    : 'Somebody who knows the change has to say which definitions are the newer ones.';
}

function score({ before, after, state, history }: Truth, labels: Labels): readonly Block[] {
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
      history
        ? `The number says how much there is to bring over, not how much it is worth; who is newer is said by ${enumerate(history.tables.map(code))}, which both dumps carry.`
        : 'The number says how much there is to bring over, not how much it is worth; and as a dump has no dates, what a side gave up on purpose counts as lacking.',
    ),
  ];
}

function sideBlocks(judged: Truth, side: SideName, labels: Labels): readonly Block[] {
  const { strengths, leftovers } = judged[side];
  const other = labels[opposite[side]];
  if (strengths.length === 0 && leftovers.length === 0) return [];
  return [
    heading(
      judged.state === 'newer' && judged.leader !== side
        ? `Only in ${labels[side]}: given up by ${other}, or made in ${labels[side]} directly`
        : `Strengths of ${labels[side]}, each a weakness of ${other}`,
    ),
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

function undecided({ undecided: ids, history }: Truth, facts: ReportFacts): readonly Block[] {
  if (ids.length === 0) return [];
  const { differences, deltas } = facts;
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
      history
        ? `By the migrations, the state of ${facts[history.newer].label} is the newer one.`
        : 'Which state is the newer one, a person has to say.',
    ),
  ];
}

function nextMoves(judged: Truth, { before, after }: ReportFacts): readonly Block[] {
  const labels = { before: before.label, after: after.label };
  const moves = [...strategy(judged, labels)];
  return [
    ...(['before', 'after'] as const).flatMap((side) =>
      hotFixNote(hotFixesOf(judged, side, labels[side]), labels[side]),
    ),
    ...(moves.length ? [heading('What follows'), list(moves)] : []),
  ];
}

function hotFixNote(hotFixes: readonly Strength[], label: string): readonly Block[] {
  if (hotFixes.length === 0) return [];
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
  if (state === 'newer') {
    const behind = opposite[leader!];
    return [
      `Check that nobody made by hand what only ${labels[behind]} has: ${nameWork(sides[behind].strengths)}.`,
      `Bring ${labels[behind]} up to ${labels[leader!]} by the ${count(sides.history!.more, 'migration')} that it lacks, and compare again; the plan below is what they should come to.`,
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
