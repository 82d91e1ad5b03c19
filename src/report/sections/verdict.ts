import { subjectOf } from '../../diff/delta.ts';
import { dataAtStake } from '../../insight/data-at-stake.ts';
import { isMerelyMentioned, isMoreThanCosmetic, standaloneDeltas } from '../../insight/standalone-deltas.ts';
import type { Truth } from '../../insight/truth.ts';
import { list } from '../block.ts';
import type { ReportFacts } from '../facts.ts';
import { count, groupDigits, link } from '../inline.ts';
import type { Section } from '../section.ts';
import { runtimePartitionLines } from '../tables/partition-blocks.ts';
import { truthOf } from '../truth/truth-of.ts';
import { truthSentence } from '../truth/truth-words.ts';
import { countKinds } from '../verdict/count-kinds.ts';
import { cutOffSides } from '../verdict/cut-off-sides.ts';
import { shippingAnswer } from '../verdict/shipping-answer.ts';
import { printTally, tallyClasses } from '../verdict/tally.ts';
import { verdictFacts } from '../verdict/verdict-facts.ts';

/** The decision in one sentence, and the facts that carry it. */
export const verdict: Section = {
  id: 'verdict',
  title: 'Verdict',
  build(facts) {
    const { before, after, differences } = facts;
    const total = differences.length;
    const partitions = runtimePartitionLines(facts).map(
      (line) => `${line}: made at run time, told under ${link('tables', 'tables')}, no difference.`,
    );
    if (total === 0) {
      return {
        lead: `${before.label} and ${after.label} describe the same schema: no difference.`,
        count: 0,
        blocks: partitions.length ? [list(partitions)] : [],
      };
    }
    const tally = tallyClasses(differences);
    if (tally.cosmetic === total) {
      return {
        lead: `${before.label} and ${after.label} do the same: ${count(total, 'difference')}, all cosmetic (order of columns, names that only scripts see, comments).`,
        count: total,
      };
    }
    return {
      lead: `${answerSentence(facts)}${aheadSentence(facts)} ${effectSentence(facts)}`,
      count: total,
      blocks: [
        list([
          `${count(total, 'difference')}${printTally(tally)}${partsOf(facts)}.`,
          ...verdictFacts(facts),
          ...partitions,
        ]),
      ],
    };
  },
};

/** Whether it can be shipped, where a plan was made to judge by. */
function answerSentence({ judgement, proof, before, after }: ReportFacts): string {
  return judgement ? `${shippingAnswer(judgement, proof, cutOffSides({ before, after })).sentence} ` : '';
}

/** Why there are more differences than the sentence above counts objects. */
function partsOf({ deltas }: ReportFacts): string {
  const parts = deltas.length - standaloneDeltas(deltas).length - deltas.filter(isMerelyMentioned).length;
  return parts
    ? `; ${groupDigits(parts)} of them ${parts === 1 ? 'is part' : 'are parts'} of objects that come or go whole`
    : '';
}

function aheadSentence(facts: ReportFacts): string {
  const { before, after, deltas, registry } = facts;
  const labels = { before: before.label, after: after.label };
  const truth = truthOf(facts);
  if (truth.state === 'level' || truth.state === 'equal') return truthSentence(truth, labels);
  const renamed = new Set(
    truth.renames.flatMap((pair) => [`remove ${pair.before.id}`, `add ${pair.after.id}`]),
  );
  const own = standaloneDeltas(deltas).filter(({ op, id }) => !renamed.has(`${op} ${id}`));
  if (!own.some(({ op }) => op === 'add' || op === 'remove')) return truthSentence(truth, labels);
  const has = (op: 'add' | 'remove') =>
    countKinds(own.filter((delta) => delta.op === op).map(subjectOf), registry);
  // What is ahead then is a property, such as NOT NULL: no object to name.
  if (!has('remove') && !has('add')) return truthSentence(truth, labels);
  const sides = [
    has('remove')
      ? `only ${labels.before} has ${has('remove')}`
      : `${labels.before} has no object of its own`,
    has('add') ? `only ${labels.after} has ${has('add')}` : `${labels.after} has no object of its own`,
  ];
  const twoNames = truth.renames.length
    ? `; ${count(truth.renames.length, 'pair looks', 'pairs look')} like one object under two names`
    : '';
  return `${opening(truth, labels)}: ${(truth.leader === 'after' ? sides.reverse() : sides).join('; ')}${twoNames}.`;
}

function opening(
  { state, leader, history }: Truth,
  labels: Readonly<Record<'before' | 'after', string>>,
): string {
  if (state === 'diverged') return 'Neither side is ahead, each has what the other lacks';
  if (state === 'newer')
    return `${labels[leader!]} is ahead by ${count(history!.more, 'migration')} that ${labels[leader === 'after' ? 'before' : 'after']} has not run`;
  return state === 'ahead' ? `${labels[leader!]} is ahead` : `${labels[leader!]} is mostly ahead`;
}

/** What making the first side like the second does, and what it destroys. */
function effectSentence(facts: ReportFacts): string {
  const { before, after, deltas, registry } = facts;
  const own = standaloneDeltas(deltas).filter(isMoreThanCosmetic);
  const number = (...ops: readonly string[]) => own.filter(({ op }) => ops.includes(op)).length;
  const parts = [
    [number('add'), 'adds'],
    [number('change', 'rename'), 'changes'],
    [number('remove'), 'removes'],
  ] as const;
  const done = parts
    .filter(([size]) => size > 0)
    .map(([size, verb], index) => `${verb} ${index === 0 ? count(size, 'object') : groupDigits(size)}`);
  if (done.length === 0)
    return `Making ${before.label} like ${after.label} changes nothing that either dump creates.`;
  const removed = number('remove');
  const stake = dataAtStake(own, before.model, registry);
  const all = [...done, ...(removed ? [] : ['removes none'])];
  const loss = stake.length
    ? `, and destroys the values in ${countKinds(stake, registry)}`
    : removed
      ? ', and destroys no rows'
      : '';
  const sentence = `${all.slice(0, -1).join(', ')}${all.length > 1 ? ' and ' : ''}${all.at(-1)}`;
  const { state, leader } = truthOf(facts);
  const backwards =
    state === 'ahead' && leader === 'before'
      ? ' That gives up what is ahead; the other direction would lose nothing.'
      : state === 'newer' && leader === 'before'
        ? ' That goes back behind migrations that have run.'
        : '';
  return `Making ${before.label} like ${after.label} ${sentence}${loss}.${backwards}`;
}
