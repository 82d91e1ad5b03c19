import type { Goal } from '../../config/config.ts';
import { matchesPattern, readPattern } from '../../config/match-pattern.ts';
import { displayName } from '../../model/address.ts';
import type { Model } from '../../model/model.ts';
import { type Block, details, list, table } from '../block.ts';
import type { ReportFacts } from '../facts.ts';
import { code, count, enumerate } from '../inline.ts';
import type { Section } from '../section.ts';

type Verdict = 'met' | 'partly met' | 'not met';

/** The user's goals, each with what proves it on either side. */
export const goals: Section = {
  id: 'goals',
  title: 'Goal alignment',
  build(facts) {
    const { before, after, config } = facts;
    const wanted = config?.goals ?? [];
    if (wanted.length === 0) {
      return { lead: 'No goals are configured (`goals` in `dumplens.config`).' };
    }
    const met = (model: Model) => wanted.filter((goal) => judge(goal, model).verdict === 'met').length;
    return {
      lead: `${before.label} meets ${met(before.model)} of ${count(wanted.length, 'goal')}, ${after.label} ${met(after.model)}.`,
      count: wanted.length,
      blocks: [
        table(
          ['Goal', before.label, after.label],
          wanted.map((goal) => [
            goal.text,
            judge(goal, before.model).verdict,
            judge(goal, after.model).verdict,
          ]),
        ),
        ...wanted.map((goal) => evidence(goal, facts)),
      ],
    };
  },
};

interface Judged {
  readonly verdict: Verdict;
  readonly found: readonly { readonly pattern: string; readonly names: readonly string[] }[];
}

function judge({ evidence: patterns }: Goal, model: Model): Judged {
  const found = patterns.map((pattern) => {
    const read = readPattern(pattern);
    const objects = [...model.objects.values()].filter(({ address }) => matchesPattern(read, address));
    return { pattern, names: objects.map(({ address }) => `${address.kind} ${displayName(address)}`) };
  });
  const proven = found.filter(({ names }) => names.length > 0).length;
  const verdict = proven === 0 ? 'not met' : proven === found.length ? 'met' : 'partly met';
  return { verdict, found };
}

function evidence(goal: Goal, { before, after }: ReportFacts): Block {
  const [here, there] = [judge(goal, before.model), judge(goal, after.model)];
  return details(
    `${goal.text}: ${here.verdict} in ${before.label}, ${there.verdict} in ${after.label}`,
    list(
      goal.evidence.map((pattern, at) => {
        const [own, other] = [here.found[at]!.names, there.found[at]!.names];
        const all = new Set([...own, ...other]);
        const where = (names: readonly string[], label: string) =>
          `${names.length ? enumerate(names.map(code)) : 'nothing'} in ${label}`;
        // A pattern without wildcards is the name of what it finds.
        if (all.size === 1 && all.has(pattern)) {
          return `${code(pattern)}: ${own.length && other.length ? 'on both sides' : `only in ${own.length ? before.label : after.label}`}`;
        }
        return own.length > 0 && own.join() === other.join()
          ? `${code(pattern)}: ${enumerate(own.map(code))} on both sides`
          : `${code(pattern)}: ${where(own, before.label)}; ${where(other, after.label)}`;
      }),
    ),
  );
}
