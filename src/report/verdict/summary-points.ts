import { type Delta, subjectOf } from '../../diff/delta.ts';
import { dataAtStake } from '../../insight/data-at-stake.ts';
import { isMoreThanCosmetic, standaloneDeltas } from '../../insight/standalone-deltas.ts';
import { displayName } from '../../model/address.ts';
import { accessChangesOf } from '../access/access-list.ts';
import type { Inline } from '../block.ts';
import { differencesByKind } from '../differences/differences-by-kind.ts';
import type { ReportFacts } from '../facts.ts';
import { code, count, enumerate, groupDigits, link } from '../inline.ts';
import { sizeOf } from '../kind-section.ts';
import type { SectionId } from '../section.ts';
import { runtimePartitionLines } from '../tables/partition-blocks.ts';
import { shortName } from '../truth/strength-list.ts';
import { truthOf } from '../truth/truth-of.ts';
import { truthSentence } from '../truth/truth-words.ts';
import { countKinds } from './count-kinds.ts';

/** The summary's points, from the decision to the small print; at most eight, none without a number. */
export function summaryPoints(facts: ReportFacts): readonly Inline[] {
  const own = standaloneDeltas(facts.deltas);
  return [
    ahead(facts),
    ...movement(facts, own, 'table', 'tables'),
    ...runtimePoint(facts),
    ...movement(facts, own, 'column', 'columns'),
    ...movement(facts, own, 'index', 'indexes'),
    ...rest(facts, own),
    ...accessPoint(facts),
    ...stakePoint(facts, own),
    ...equalPoint(facts),
  ];
}

function ahead(facts: ReportFacts): Inline {
  const { before, after } = facts;
  const truth = truthOf(facts);
  return `${truthSentence(truth, { before: before.label, after: after.label })} See ${link('truth', 'which side is ahead')}.`;
}

/** Objects of one kind that come, go or change on their own. */
function movement(
  { before, after }: ReportFacts,
  own: readonly Delta[],
  kind: string,
  section: SectionId,
): readonly Inline[] {
  const deltas = own.filter((delta) => subjectOf(delta).address.kind === kind);
  const parts = [
    partOf(deltas, 'add', `only in ${after.label}`),
    partOf(deltas, 'remove', `only in ${before.label}`),
    partOf(deltas.filter(isMoreThanCosmetic), 'change', 'changed'),
  ].filter(Boolean);
  if (parts.length === 0) return [];
  return [`${link(section, sectionWord[kind] ?? section)}: ${parts.join('; ')}.`];
}

function runtimePoint(facts: ReportFacts): readonly Inline[] {
  const lines = runtimePartitionLines(facts);
  if (lines.length === 0) return [];
  return [
    `${link('tables', 'Partitions made at run time')}: ${enumerate(lines, 3)}; no difference, and the plan leaves them alone.`,
  ];
}

const sectionWord: Readonly<Record<string, string>> = {
  table: 'Tables',
  column: 'Columns of tables on both sides',
  index: 'Indexes of tables on both sides',
};

function partOf(deltas: readonly Delta[], op: Delta['op'], words: string): Inline {
  const chosen = deltas.filter((delta) => delta.op === op);
  if (chosen.length === 0) return '';
  const names = chosen.map((delta) => code(shortName(displayName(subjectOf(delta).address))));
  return `${groupDigits(chosen.length)} ${words} (${enumerate(names, 5)})`;
}

const told: ReadonlySet<string> = new Set(['table', 'column', 'index']);

function rest({ before, after, registry }: ReportFacts, own: readonly Delta[]): readonly Inline[] {
  const others = own.filter((delta) => {
    const { kind } = subjectOf(delta).address;
    return !told.has(kind) && registry.kind(kind).section !== 'access';
  });
  const [added, removed, changed] = [['add'], ['remove'], ['change', 'rename']].map((ops) =>
    countKinds(others.filter(({ op }) => ops!.includes(op)).map(subjectOf), registry),
  );
  const parts = [
    added && `only in ${after.label} ${added}`,
    removed && `only in ${before.label} ${removed}`,
    changed && `changed ${changed}`,
  ].filter(Boolean);
  if (parts.length === 0) return [];
  const sections = [...new Set(others.map((delta) => registry.kind(subjectOf(delta).address.kind).section))];
  return [
    `Other objects: ${parts.join('; ')}. See ${enumerate(
      sections.map((section) => link(section, section)),
      9,
    )}.`,
  ];
}

function accessPoint(facts: ReportFacts): readonly Inline[] {
  const changes = accessChangesOf(facts);
  if (changes.length === 0) return [];
  const number = (effect: string) => changes.filter((change) => change.effect === effect).length;
  const parts = [
    [number('gain'), 'wider'],
    [number('loss'), 'narrower'],
    [number('safer'), 'safer'],
    [number('other'), 'to be judged by a person'],
  ] as const;
  const shown = parts.filter(([size]) => size > 0).map(([size, words]) => `${groupDigits(size)} ${words}`);
  return [`${link('access', 'Access')}: ${count(changes.length, 'change')}, ${enumerate(shown)}.`];
}

function stakePoint({ before, after, registry }: ReportFacts, own: readonly Delta[]): readonly Inline[] {
  const stake = dataAtStake(own, before.model, registry);
  if (stake.length === 0)
    return [`Rows at stake: 0. Making ${before.label} like ${after.label} drops no table and no column.`];
  const names = stake.map(({ address }) => code(shortName(displayName(address))));
  return [
    `Rows at stake: making ${before.label} like ${after.label} drops ${countKinds(stake, registry)} (${enumerate(names, 5)}).`,
  ];
}

function equalPoint(facts: ReportFacts): readonly Inline[] {
  const equal = differencesByKind(facts, () => true).filter(
    (kind) => sizeOf(kind) === 0 && kind.kind.section !== 'others',
  );
  if (equal.length === 0) return [];
  const largest = [...equal].sort((a, b) => b.countAfter - a.countAfter).slice(0, 4);
  return [
    `Equal on both sides: ${enumerate([
      ...largest.map(({ kind, countAfter }) => count(countAfter, kind.name, kind.plural)),
      ...(equal.length > largest.length ? [count(equal.length - largest.length, 'more kind')] : []),
    ])}. See ${link('inventory', 'inventory')}.`,
  ];
}
