import { type Delta, subjectOf } from '../../diff/delta.ts';
import { dataAtStake } from '../../insight/data-at-stake.ts';
import type { Severity } from '../../insight/health/check.ts';
import { standaloneDeltas } from '../../insight/standalone-deltas.ts';
import { displayName } from '../../model/address.ts';
import type { Inline } from '../block.ts';
import type { ReportFacts } from '../facts.ts';
import { featuresOf } from '../features/features-of.ts';
import { healthOf } from '../health-of.ts';
import { capitalise, code, count, enumerate, link } from '../inline.ts';
import { nameHit } from '../name-hit.ts';
import { hotFixesOf } from '../truth/hot-fixes-of.ts';
import { nameAll, shortName } from '../truth/strength-list.ts';
import { truthOf } from '../truth/truth-of.ts';

/** When something should be done. */
export type Term = 'This week' | 'Two weeks' | 'Month';

/** Something to do, with the reason that the report gives for it. */
export interface NextStep {
  readonly term: Term;
  readonly task: Inline;
  /** A link to the section that says why. */
  readonly from: Inline;
}

const mostNamed = 4;

/** What follows from the report: nothing that no finding, step, check or difference asks for. */
export function nextSteps(facts: ReportFacts): readonly NextStep[] {
  return [...decisions(facts), ...carryOut(facts), ...healthSteps(facts), ...later(facts)];
}

function step(term: Term, task: Inline, from: Inline): NextStep {
  return { term, task, from };
}

/** What a person has to decide or save before anything runs. */
function decisions(facts: ReportFacts): readonly NextStep[] {
  const { before, after, deltas, registry, judgement } = facts;
  const truth = truthOf(facts);
  const own = new Set(standaloneDeltas(deltas).map(subjectOf));
  const stake = dataAtStake(deltas, before.model, registry).filter((object) => own.has(object));
  const fixes = hotFixesOf(truth, 'before', before.label).filter(
    ({ id }) => !stake.some((object) => object.id === id),
  );
  const grave = (judgement?.findings ?? []).filter(({ level }) => level === 'critical' || level === 'high');
  return [
    ...(grave.length
      ? [
          step(
            'This week',
            `Decide on ${count(grave.length, 'risk')} of level critical or high: ${enumerate([...new Set(grave.map(({ object }) => code(object)))], mostNamed)}.`,
            link('risk', 'risks'),
          ),
        ]
      : []),
    ...(stake.length
      ? [
          step(
            'This week',
            `Decide what becomes of the data in ${enumerate(
              stake.map(({ address }) => code(shortName(displayName(address)))),
              mostNamed,
            )}, which ${after.label} lacks; back it up first.`,
            link('truth', 'which side is ahead'),
          ),
        ]
      : []),
    ...(fixes.length
      ? [
          step(
            'This week',
            `Write ${count(fixes.length, 'object')} that only ${before.label} has as migrations, or decide to give ${fixes.length === 1 ? 'it' : 'them'} up: ${nameAll(fixes)}.`,
            link('truth', 'which side is ahead'),
          ),
        ]
      : []),
    ...(truth.undecided.length && !truth.history
      ? [
          step(
            'This week',
            `Say which definition is the newer one for ${count(truth.undecided.length, 'changed object')}.`,
            link('truth', 'which side is ahead'),
          ),
        ]
      : []),
  ];
}

/** The plan: rehearsed, checked, run. */
function carryOut(facts: ReportFacts): readonly NextStep[] {
  const { before, judgement, proof } = facts;
  if (!judgement || judgement.plan.steps.length === 0) return [];
  const { plan, checks } = judgement;
  const windowed = plan.steps.filter(({ phase }) => phase === 'window').length;
  const stories = featuresOf(facts).filter(
    ({ source, deltas }) => source !== 'rest' && deltas.some(isSwitchedOn),
  );
  return [
    ...(checks.length
      ? [
          step(
            'This week',
            `Run ${count(checks.length, 'pre-flight query', 'pre-flight queries')} on ${before.label} and settle each FAIL.`,
            link('preflight', 'pre-flight'),
          ),
        ]
      : []),
    step(
      'This week',
      `Rehearse ${count(plan.steps.length, 'step')} and the rollback on a copy of ${before.label}${proof ? '' : '; nothing has proven them yet'}.`,
      link('testing', 'testing'),
    ),
    step(
      'Two weeks',
      `Run the plan on ${before.label}, ${windowed ? `${count(windowed, 'step')} of it in a maintenance window` : 'no step of it needs a maintenance window'}; compare again afterwards.`,
      link('plan', 'plan'),
    ),
    ...(stories.length
      ? [
          step(
            'Two weeks',
            `Switch on ${enumerate(
              stories.map(({ name }) => name),
              6,
            )}.`,
            link('enablement', 'enablement'),
          ),
        ]
      : []),
  ];
}

/** Users meet new tables, columns and code; indexes and constraints work from the moment they are there. */
function isSwitchedOn(delta: Delta): boolean {
  return delta.op === 'add' && !/^(?:index|constraint|statistics)$/.test(subjectOf(delta).address.kind);
}

function healthSteps(facts: ReportFacts): readonly NextStep[] {
  // What the risks of this week speak of already is not told twice.
  const decided = new Set(
    (facts.judgement?.findings ?? [])
      .filter(({ level }) => level === 'critical' || level === 'high')
      .map(({ object }) => object),
  );
  const results = healthOf(facts).map((result) => ({
    ...result,
    introduced: result.introduced.filter(({ id }) => !decided.has(id)),
  }));
  const make = (term: Term, severity: Severity, which: 'introduced' | 'standing') =>
    results
      .filter(({ check, [which]: hits }) => check.severity === severity && hits.length > 0)
      .map(({ check, [which]: hits }) => {
        const where = which === 'introduced' ? `new in ${facts.after.label}` : 'on both sides';
        const names = enumerate(hits.map(nameHit), mostNamed);
        return step(
          term,
          `${capitalise(check.title)}, ${where}: ${names}. ${check.remedy}`,
          link('health', 'health'),
        );
      });
  return [
    ...make('This week', 'high', 'introduced'),
    ...make('Two weeks', 'medium', 'introduced'),
    ...make('Month', 'high', 'standing'),
    ...make('Month', 'medium', 'standing'),
  ];
}

/** When all is done: what may go, and how both sides stay equal. */
function later(facts: ReportFacts): readonly NextStep[] {
  const { before, after, deltas, judgement } = facts;
  const steps = judgement?.destructiveSteps.length ?? 0;
  const truth = truthOf(facts);
  const copies = [...truth.before.leftovers, ...truth.after.leftovers];
  return [
    ...(steps
      ? [
          step(
            'Month',
            `Run or drop from the plan ${count(steps, 'destructive step')}, once nothing uses what ${steps === 1 ? 'it takes' : 'they take'}.`,
            link('plan', 'plan'),
          ),
        ]
      : []),
    ...(copies.length
      ? [
          step(
            'Month',
            `Remove ${copies.length === 1 ? 'the copy' : 'the copies'} ${nameAll(copies)} after a check.`,
            link('tables', 'tables'),
          ),
        ]
      : []),
    ...(deltas.length
      ? [
          step(
            'Month',
            `Let changes reach ${before.label} and ${after.label} only as migrations, and compare again.`,
            link('migrations', 'migrations'),
          ),
        ]
      : []),
  ];
}
