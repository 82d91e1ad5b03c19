import type { ChangeView, DifferenceView } from '../../report/differences/difference-view.ts';
import type { TextDiff } from '../../report/differences/text-diff.ts';
import type { ReportView } from '../../report/view.ts';
import { highlightSql } from '../highlight-sql.ts';

/** SQL with its colours in short: text and colour in turn (`['CREATE', 'k', ' x', '']`). */
export type PaintedSql = readonly string[];

/** A hunk in short: its header, then lines, each `[sign, text]` or `[sign, unchanged, changed, unchanged …]`. */
export type ShortHunk = readonly [header: string, ...lines: (readonly string[])[]];

/** What the page's script shows of the differences; fields that say nothing are left out, to keep the page small. */
export interface ExplorerData {
  readonly before: string;
  readonly after: string;
  /** What the rules found, the worst first; differences name them by their place. */
  readonly findings: readonly (readonly [level: string, text: string, mitigation: string])[];
  readonly differences: readonly object[];
}

/** Picks from the view what the list of differences needs, with SQL coloured already. */
export function explorerData(view: ReportView): ExplorerData {
  const judged = judgedDifferences(view);
  return {
    before: view.before.label,
    after: view.after.label,
    findings: (view.judgement?.findings ?? []).map(({ level, text, mitigation }) => [
      level,
      text,
      mitigation,
    ]),
    differences: view.differences.map((difference) => ({
      ...shortDifference(difference),
      ...optional('risk', judged.get(difference.id)?.level),
      ...list('risks', judged.get(difference.id)?.risks ?? []),
      ...list('steps', judged.get(difference.id)?.steps ?? []),
    })),
  };
}

/** The worst level and the steps of each difference; findings come with the worst first. */
function judgedDifferences({ judgement }: ReportView): ReadonlyMap<string, Judged> {
  const judged = new Map<string, Judged>();
  const at = (id: string) => judged.get(id) ?? { steps: [], risks: [] };
  const steps = judgement?.phases.flatMap((phase) => phase.steps) ?? [];
  const differencesOf = new Map(steps.map((step) => [step.id, step.differences]));
  const found = judgement?.findings ?? [];
  found.forEach(({ level, differences, steps: own }, index) => {
    // What a rule says of one step and of no difference, such as its lock, is about what that step is for.
    const only = own.length === 1 ? (differencesOf.get(own[0]!) ?? []) : [];
    for (const id of new Set(differences.length ? differences : only))
      judged.set(id, { level, ...at(id), risks: [...at(id).risks, index] });
  });
  for (const step of steps) {
    for (const id of step.differences) judged.set(id, { ...at(id), steps: [...at(id).steps, step.id] });
  }
  return judged;
}

interface Judged {
  readonly level?: string;
  readonly risks: readonly number[];
  readonly steps: readonly string[];
}

function shortDifference(difference: DifferenceView): object {
  const { definition, changes, explanation, lines } = difference;
  return {
    id: difference.id,
    op: difference.op,
    kind: difference.kind,
    class: difference.class,
    section: difference.section,
    name: difference.name,
    ...optional('schema', difference.schema),
    ...optional('parent', difference.parent),
    ...optional('status', difference.status),
    ...list('changes', changes.map(shortChange)),
    ...list('explanation', explanation?.sentences ?? []),
    ...list('dependants', difference.dependants ?? []),
    ...optional('before', definition.before && paint(definition.before)),
    ...optional('after', definition.after && paint(definition.after)),
    ...optional('diff', definition.diff && shortDiff(definition.diff)),
    ...list('linesBefore', lines.before),
    ...list('linesAfter', lines.after),
  };
}

function shortChange(change: ChangeView): object {
  return {
    label: change.label,
    class: change.class,
    // What the diff shows need not be there twice; the search looks through the diff as well.
    ...(change.diff ? { diff: shortDiff(change.diff) } : { before: change.before, after: change.after }),
    ...optional('meaning', change.meaning),
    ...list('explanation', change.explanation),
  };
}

function shortDiff({ hunks }: TextDiff): readonly ShortHunk[] {
  return hunks.map(({ header, lines }) => [
    header,
    ...lines.map(({ sign, text, words }) => [sign, ...(words ? alternate(words) : [text])]),
  ]);
}

/** Unchanged and changed words in turn, beginning with unchanged. */
function alternate(
  words: readonly { readonly text: string; readonly changed: boolean }[],
): readonly string[] {
  const parts: string[] = [];
  for (const { text, changed } of words) {
    if ((parts.length % 2 === 1) !== changed) parts.push('');
    parts.push(text);
  }
  return parts;
}

function paint(sql: string): PaintedSql {
  return highlightSql(sql).flatMap(({ text, colour }) => [text, colour]);
}

function optional(name: string, value: unknown): object {
  return value ? { [name]: value } : {};
}

function list(name: string, values: readonly unknown[]): object {
  return values.length ? { [name]: values } : {};
}
