import { type Delta, subjectOf } from '../../diff/delta.ts';
import {
  type AccessCause,
  type AccessChange,
  type AccessEffect,
  accessChanges,
} from '../../insight/access-changes.ts';
import type { GrantMove } from '../../insight/grant-moves.ts';
import { renamedPolicies } from '../../insight/renamed-policies.ts';
import { quoteName } from '../../sql/quote.ts';
import { type Block, details, heading, list } from '../block.ts';
import type { DifferenceView } from '../differences/difference-view.ts';
import type { ReportFacts } from '../facts.ts';
import { capitalise, code, count, enumerate } from '../inline.ts';
import { shortName } from '../truth/strength-list.ts';
import { defaultGrantMoves } from './default-grant-moves.ts';
import { grantItems } from './grant-items.ts';
import { policyItem } from './policy-item.ts';

/** Changes of access with what is needed to say them. */
export interface AccessFacts {
  readonly changes: readonly AccessChange[];
  readonly moves: readonly GrantMove[];
}

/** How a report's differences change access, by the explanations of its policies. */
export function accessChangesOf({ deltas, differences }: ReportFacts): readonly AccessChange[] {
  return accessChanges(
    deltas,
    differences.map(({ explanation }) => explanation?.effect),
  );
}

/** The most dangerous first: a table that lost its row security, then whom it is opened to, then what runs for whom. */
const causeOrder: readonly AccessCause[] = [
  'rowSecurity',
  'grants',
  'policy',
  'securityDefiner',
  'searchPath',
  'securityInvoker',
  'securityBarrier',
  'rowSecurityForced',
  'leakproof',
  'object',
  'labels',
];

const titles: Readonly<Record<AccessEffect, string>> = {
  gain: 'Who gains access',
  loss: 'Who loses access',
  safer: 'What is safer',
  other: 'To be judged by a person',
};

/** Who gains access, who loses it, what nobody can tell from the text, each the worst first; then mere renames. */
export function accessLists(facts: ReportFacts, access: AccessFacts): readonly Block[] {
  const renamed = renamedItems(facts);
  const renames = `${count(renamed.length, 'policy', 'policies')} with another name and nothing else`;
  return [...effectLists(facts, access), ...(renamed.length ? [details(renames, list(renamed))] : [])];
}

function effectLists(facts: ReportFacts, { changes, moves }: AccessFacts): readonly Block[] {
  return (['gain', 'loss', 'safer', 'other'] as const).flatMap((effect) => {
    const own = changes
      .filter((change) => change.effect === effect && change.cause !== 'grants' && change.cause !== 'owner')
      .sort((a, b) => causeOrder.indexOf(a.cause) - causeOrder.indexOf(b.cause));
    const first = own.filter(({ cause }) => cause === 'rowSecurity').map((change) => describe(change, facts));
    const isNewRoutine = ({ at, cause }: AccessChange) =>
      cause === 'securityDefiner' && facts.differences[at]!.op === 'add';
    const paths = own.filter(({ cause }) => cause === 'searchPath');
    const rest = own
      .filter(
        (change) => change.cause !== 'rowSecurity' && change.cause !== 'searchPath' && !isNewRoutine(change),
      )
      .map((change) => describe(change, facts));
    const items = [
      ...first,
      ...(effect === 'gain' || effect === 'loss' ? grantItems(moves, effect, facts) : []),
      ...searchPathItems(paths, effect, facts),
      ...rest,
      ...newRoutineItems(own.filter(isNewRoutine), facts),
    ];
    return items.length ? [heading(titles[effect]), list(items)] : [];
  });
}

/** One line for all routines of which the same is to be said. */
function searchPathItems(
  changes: readonly AccessChange[],
  effect: AccessEffect,
  { differences }: ReportFacts,
): readonly string[] {
  if (changes.length === 0) return [];
  const names = enumerate(
    changes.map(({ at }) => code(shortName(differences[at]!.name))),
    6,
  );
  const one = changes.length === 1;
  const whose = one ? 'the rights of its owner' : 'the rights of their owners';
  const does = {
    gain: one ? 'no longer fixes its search_path' : 'no longer fix their search_path',
    safer: one ? 'now fixes its search_path' : 'now fix their search_path',
    loss: '',
    other: one ? 'changes its search_path' : 'change their search_path',
  }[effect];
  return [
    `${count(changes.length, 'routine')} that ${one ? 'runs' : 'run'} with ${whose} ${does} (${names})${effect === 'gain' ? `: ${risk}` : ''}`,
  ];
}

const risk = 'whoever calls it can put own objects before those it means';
const notFixed = `not fixed: ${risk}`;

function searchPathOf(delta: Delta): string | undefined {
  return (subjectOf(delta).props.settings as Readonly<Record<string, string>> | undefined)?.search_path;
}

/** New routines that run with the rights of their owner, those with an open search path first. */
function newRoutineItems(
  changes: readonly AccessChange[],
  { deltas, differences, after }: ReportFacts,
): readonly string[] {
  const open = changes.filter(({ at }) => searchPathOf(deltas[at]!) === undefined);
  const fixed = changes.filter((change) => !open.includes(change));
  const item = (list: readonly AccessChange[], rest: string) =>
    list.length
      ? [
          `${count(list.length, 'routine')} only in ${after.label} ${list.length === 1 ? 'runs' : 'run'} with the rights of the owner, search_path ${rest} (${enumerate(
            list.map(({ at }) => code(shortName(differences[at]!.name))),
            6,
          )})`,
        ]
      : [];
  return [...item(open, notFixed), ...item(fixed, 'fixed')];
}

function renamedItems({ deltas }: ReportFacts): readonly string[] {
  return renamedPolicies(deltas).map(([gone, come]) => {
    const [from, to] = [gone, come].map((delta) => code(subjectOf(delta).address.path.at(-1)!));
    const table = code(shortName(quoteName(subjectOf(come).address.path.slice(0, -1))));
    return `Policy ${from} of ${table} is called ${to} and says the same: nobody gains or loses by it`;
  });
}

function describe({ at, cause, effect }: AccessChange, facts: ReportFacts): string {
  const view = facts.differences[at]!;
  const name = code(shortName(view.name));
  const what = `${view.kind} ${name}`;
  switch (cause) {
    case 'policy':
      return policyItem(view, facts);
    case 'rowSecurity':
      return effect === 'gain'
        ? `Row security of ${what} is off in ${facts.after.label}: every role with privileges on it sees all rows`
        : `Row security of ${what} is on in ${facts.after.label}: roles see only what policies let through`;
    case 'rowSecurityForced':
      return effect === 'gain'
        ? `The owner of ${what} is no longer bound by its policies`
        : `The owner of ${what} is bound by its policies too`;
    case 'securityDefiner': {
      const path = searchPathOf(facts.deltas[at]!);
      return effect === 'gain'
        ? `${capitalise(what)} runs with the rights of its owner, search_path ${path === undefined ? notFixed : code(path)}`
        : `${capitalise(what)} runs with the rights of the caller, no longer with those of its owner`;
    }
    case 'securityInvoker':
      return effect === 'gain'
        ? `${capitalise(what)} reads with the rights of its owner, no longer with those of the caller: policies of the caller do not count`
        : `${capitalise(what)} reads with the rights of the caller`;
    case 'securityBarrier':
      return `${capitalise(what)} ${effect === 'gain' ? 'is no longer' : 'is now'} a security barrier`;
    case 'leakproof':
      return `${capitalise(what)} ${effect === 'gain' ? 'is now' : 'is no longer'} leakproof: it may run before the conditions of policies`;
    case 'labels':
      return `Security labels of ${what} differ`;
    default:
      return objectItem(view, facts, at);
  }
}

function objectItem(view: DifferenceView, facts: ReportFacts, at: number): string {
  const { before, after } = facts;
  const what = `${capitalise(view.kind)} ${code(shortName(view.name))}`;
  const grants =
    view.kind === 'default privileges' ? (view.definition.after ?? view.definition.before ?? '') : '';
  if (grants && view.op !== 'change')
    return `${what} (only in ${view.op === 'add' ? after.label : before.label}): ${code(grants)}`;
  if (view.op === 'add') return `${what} is only in ${after.label}`;
  if (view.op === 'remove') return `${what} is only in ${before.label}`;
  const moves = view.kind === 'default privileges' ? defaultGrantMoves(facts.deltas[at]!) : [];
  if (moves.length) return `${what}, for what the role creates from now on: ${enumerate(moves, 8)}`;
  return `${what}: ${enumerate(view.changes.map(({ label }) => label))} ${view.changes.length === 1 ? 'differs' : 'differ'}`;
}
