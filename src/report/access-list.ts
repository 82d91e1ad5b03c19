import { subjectOf } from '../diff/delta.ts';
import {
  type AccessCause,
  type AccessChange,
  type AccessEffect,
  accessChanges,
} from '../insight/access-changes.ts';
import type { GrantMove } from '../insight/grant-moves.ts';
import { readableName } from '../insight/readable-name.ts';
import { type Block, heading, list } from './block.ts';
import type { DifferenceView } from './difference-view.ts';
import type { ReportFacts } from './facts.ts';
import { capitalise, code, count, enumerate } from './inline.ts';
import { shortName } from './strength-list.ts';

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
  other: 'To be judged by a person',
};

/** Three lists: who gains access, who loses it, and what nobody can tell from the text; each the worst first. */
export function accessLists(facts: ReportFacts, { changes, moves }: AccessFacts): readonly Block[] {
  return (['gain', 'loss', 'other'] as const).flatMap((effect) => {
    const own = changes
      .filter((change) => change.effect === effect && change.cause !== 'grants' && change.cause !== 'owner')
      .sort((a, b) => causeOrder.indexOf(a.cause) - causeOrder.indexOf(b.cause));
    const first = own.filter(({ cause }) => cause === 'rowSecurity').map((change) => describe(change, facts));
    const rest = own.filter(({ cause }) => cause !== 'rowSecurity').map((change) => describe(change, facts));
    const items = [...first, ...(effect === 'other' ? [] : grantItems(moves, effect, facts)), ...rest];
    return items.length ? [heading(titles[effect]), list(items)] : [];
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
      const path = (subjectOf(facts.deltas[at]!).props.settings as Record<string, string> | undefined)
        ?.search_path;
      return effect === 'gain'
        ? `${capitalise(what)} runs with the rights of its owner${view.op === 'add' ? ' and is new' : ''}, search_path ${path === undefined ? 'not fixed: whoever calls it can put own objects before those it means' : code(path)}`
        : `${capitalise(what)} runs with the rights of the caller, no longer with those of its owner`;
    }
    case 'searchPath':
      return effect === 'gain'
        ? `${capitalise(what)} runs with the rights of its owner and no longer fixes its search_path`
        : `${capitalise(what)} runs with the rights of its owner and ${effect === 'loss' ? 'now fixes' : 'changes'} its search_path`;
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
      return objectItem(view, facts);
  }
}

function policyItem(view: DifferenceView, { before, after }: ReportFacts): string {
  const table = view.parent?.replace(/^\S+ /, '') ?? '';
  const own = view.name.slice(table.length).replace(/^\./, '') || view.name;
  const presence = {
    add: `only in ${after.label}`,
    remove: `only in ${before.label}`,
    change: 'changed',
    rename: 'renamed',
  };
  const why = view.explanation?.sentences ?? [];
  return `Policy ${code(own)} of ${code(shortName(table))} (${presence[view.op]}): ${
    why.length ? why.join('; ') : 'its expressions could not be read; compare the text below'
  }`;
}

function objectItem(view: DifferenceView, { before, after }: ReportFacts): string {
  const what = `${capitalise(view.kind)} ${code(shortName(view.name))}`;
  if (view.op === 'add') return `${what} is only in ${after.label}`;
  if (view.op === 'remove') return `${what} is only in ${before.label}`;
  return `${what}: ${enumerate(view.changes.map(({ label }) => label))} ${view.changes.length === 1 ? 'differs' : 'differ'}`;
}

/** One line per role and set of privileges, everybody first. */
function grantItems(
  moves: readonly GrantMove[],
  effect: 'gain' | 'loss',
  { deltas }: ReportFacts,
): readonly string[] {
  const names = new Map(deltas.map((delta) => [delta.id, subjectOf(delta)]));
  const groups = new Map<string, GrantMove[]>();
  for (const move of moves) {
    const privileges = effect === 'gain' ? move.gained : move.lost;
    // What a new object brings along changes nothing that was there, unless it is open to everybody.
    if (privileges.length === 0 || (move.withObject && danger(`${move.role}\u0000`) > 1)) continue;
    const key = [move.role, [...privileges].sort().join(', '), move.withObject].join('\u0000');
    groups.set(key, [...(groups.get(key) ?? []), move]);
  }
  return [...groups]
    .sort(([a], [b]) => danger(a) - danger(b) || (a < b ? -1 : 1))
    .map(([key, group]) => {
      const [role, privileges, isNew] = key.split('\u0000');
      const objects = group.map(({ id }) => {
        const { address } = names.get(id)!;
        return code(shortName(readableName(address)));
      });
      const where =
        group.length === 1 ? objects[0]! : `${count(group.length, 'object')} (${enumerate(objects, 5)})`;
      return `${roleName(role!)} ${effect === 'gain' ? 'gains' : 'loses'} ${privileges} on ${isNew === 'true' ? 'new ' : ''}${where}`;
    });
}

/** PUBLIC is everybody; anon and the like are everybody on the internet. */
function danger(key: string): number {
  const role = key.slice(0, key.indexOf('\u0000'));
  if (role === 'PUBLIC') return 0;
  if (/^(?:anon|anonymous|guest|web_?anon)$/i.test(role)) return 1;
  return role === 'OWNER' ? 3 : 2;
}

/** How a role is called in a sentence. */
export function roleName(role: string): string {
  if (role === 'PUBLIC') return 'Every role (PUBLIC)';
  return role === 'OWNER' ? 'The owner' : `Role ${code(role)}`;
}
