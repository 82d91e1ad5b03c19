import type { Block } from '../../report/block.ts';
import type { DifferenceView } from '../../report/differences/difference-view.ts';
import { groupDigits } from '../../report/inline.ts';
import type { AnswerLevel } from '../../report/judgement-view.ts';
import type { ReportView } from '../../report/view.ts';
import { judgedFacts } from './judged-facts.ts';
import { topRisks } from './top-risks.ts';

/** What the colour of a fact says; words say it too. */
export type Tone = 'good' | 'warn' | 'bad' | 'plain';

/** The first screen: the decision in one sentence, four facts, what to watch, the order of deployment. */
export interface FirstScreen {
  readonly sentence: string;
  readonly tone: Tone;
  /** What follows the sentence; empty where it says all. */
  readonly rest: string;
  readonly facts: readonly {
    readonly title: string;
    readonly value: string;
    readonly detail?: string;
    readonly tone: Tone;
  }[];
  readonly risks: readonly {
    readonly tone: Tone;
    readonly level?: string;
    readonly text: string;
    /** What it is about, each with the place in the page that shows it: a difference, or a step of the plan. */
    readonly objects: readonly { readonly name: string; readonly target?: string }[];
    /** How many objects are not named. */
    readonly more?: string;
    readonly todo?: string;
  }[];
  readonly order: readonly string[];
  /** What else the verdict section says. */
  readonly more: readonly Block[];
}

const mostRisks = 6;

const answerTones: Readonly<Record<AnswerLevel, Tone>> = {
  yes: 'good',
  'with care': 'warn',
  'not before': 'bad',
  'not yet': 'bad',
};

/** Puts the first screen together from what the view has. */
export function firstScreen(view: ReportView): FirstScreen {
  const { sections, differences } = view;
  const verdict = sections.find(({ id }) => id === 'verdict');
  const summary = sections.find(({ id }) => id === 'summary');
  const points = summary?.blocks.flatMap((block) => (block.type === 'list' ? block.items : [])) ?? [];
  return {
    ...splitLead(
      verdict?.lead ?? `${view.before.label} and ${view.after.label}: ${differences.length} differences.`,
      view.judgement?.answer.sentence,
    ),
    tone: view.judgement
      ? answerTones[view.judgement.answer.level]
      : differences.length === 0
        ? 'good'
        : 'plain',
    facts:
      differences.length === 0 ? [] : view.judgement ? judgedFacts(view, view.judgement) : countedFacts(view),
    risks: view.judgement
      ? topRisks(view.judgement.findings).slice(0, mostRisks)
      : points.slice(0, mostRisks).map((text) => ({ tone: 'plain', text, objects: [] })),
    order: view.judgement?.deployment ?? [],
    more: verdict?.blocks ?? [],
  };
}

/** The answer stands out, or the first sentence where there is none; the others explain it. */
function splitLead(lead: string, answer: string | undefined): Pick<FirstScreen, 'sentence' | 'rest'> {
  // Labels may begin a sentence with a small letter or a digit, so that its end is not seen.
  if (answer && lead.startsWith(answer)) return { sentence: answer, rest: lead.slice(answer.length).trim() };
  const end = /[.!?](?= [A-Z])/.exec(lead.replace(/`[^`]*`/g, (code) => 'x'.repeat(code.length)));
  return end
    ? { sentence: lead.slice(0, end.index + 1), rest: lead.slice(end.index + 2) }
    : { sentence: lead, rest: '' };
}

/** Facts that need neither plan nor proof. */
function countedFacts({ differences, before, after }: ReportView): FirstScreen['facts'] {
  const number = (test: (difference: DifferenceView) => boolean) => differences.filter(test).length;
  const classes = (['structural', 'access', 'storage', 'cosmetic'] as const)
    .map((name) => [number((difference) => difference.class === name), name] as const)
    .filter(([size]) => size > 0)
    .map(([size, name]) => `${groupDigits(size)} ${name}`);
  const [added, removed] = [number(({ op }) => op === 'add'), number(({ op }) => op === 'remove')];
  const gone = new Set(
    differences.filter(({ op }) => op === 'remove').map(({ kind, name }) => `${kind} ${name}`),
  );
  // The columns of a table that goes go with it.
  const lost = number(
    ({ op, section, parent }) =>
      op === 'remove' && (section === 'tables' || section === 'columns') && !gone.has(parent ?? ''),
  );
  const access = number((difference) => difference.class === 'access');
  return [
    {
      title: 'Differences',
      value: groupDigits(differences.length),
      detail: classes.join(', '),
      tone: 'plain',
    },
    {
      title: 'Which way',
      value: `+${added} −${removed} ~${differences.length - added - removed}`,
      detail: `only in ${after.label}, only in ${before.label}, on both sides`,
      tone: 'plain',
    },
    {
      title: 'Tables and columns that go',
      value: lost ? String(lost) : 'none',
      detail: lost ? 'with what is stored in them' : 'nothing stored is lost with one',
      tone: lost ? 'bad' : 'good',
    },
    {
      title: 'Who may do what',
      value: access ? `${access} ${access === 1 ? 'difference' : 'differences'}` : 'no difference',
      detail: 'owners, privileges, policies',
      tone: access ? 'warn' : 'good',
    },
  ];
}
