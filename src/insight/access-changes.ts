import { changesOf, type Delta, type PropertyChange, subjectOf } from '../diff/delta.ts';
import type { Grant, Props } from '../model/object.ts';
import { renamedPolicies } from './renamed-policies.ts';
import { standaloneDeltas } from './standalone-deltas.ts';

/**
 * What a difference does to access: somebody may do more, somebody may do less, nobody may do less but a way to abuse
 * is closed, or only a person can tell.
 */
export type AccessEffect = 'gain' | 'loss' | 'safer' | 'other';

/** By what access changes. */
export type AccessCause =
  | 'policy'
  | 'rowSecurity'
  | 'rowSecurityForced'
  | 'grants'
  | 'securityDefiner'
  | 'searchPath'
  | 'securityInvoker'
  | 'securityBarrier'
  | 'leakproof'
  | 'owner'
  | 'labels'
  | 'object';

/** One way in which a difference changes who may do what; `at` is the place of its delta. */
export interface AccessChange {
  readonly at: number;
  readonly cause: AccessCause;
  readonly effect: AccessEffect;
}

/** Whether a yes of the property gives access or takes it. */
const flags: Readonly<Record<string, { readonly yes: AccessEffect; readonly no: AccessEffect }>> = {
  rowSecurity: { yes: 'loss', no: 'gain' },
  rowSecurityForced: { yes: 'loss', no: 'gain' },
  securityDefiner: { yes: 'gain', no: 'loss' },
  securityInvoker: { yes: 'loss', no: 'gain' },
  securityBarrier: { yes: 'loss', no: 'gain' },
  leakproof: { yes: 'gain', no: 'loss' },
};

/** Kinds of objects that give access by being there. */
const givers: ReadonlySet<string> = new Set([
  'role',
  'role membership',
  'user mapping',
  'default privileges',
]);

/** What each policy's explanation says, at the place of its delta. */
export type PolicyEffects = readonly ('wider' | 'narrower' | 'other' | undefined)[];

/**
 * How the differences change access. What comes or goes with its parent is left out, for nobody could do anything with
 * a table that was not there, and so are policies that only have another name.
 */
export function accessChanges(deltas: readonly Delta[], effects: PolicyEffects): readonly AccessChange[] {
  const own = new Set(standaloneDeltas(deltas));
  for (const delta of renamedPolicies(deltas).flat()) own.delete(delta);
  return deltas.flatMap((delta, at) =>
    own.has(delta) ? judgeDelta(delta, effects[at]).map((judged) => ({ at, ...judged })) : [],
  );
}

type Judged = Omit<AccessChange, 'at'>;

function judgeDelta(delta: Delta, effect: PolicyEffects[number]): readonly Judged[] {
  const { address, props } = subjectOf(delta);
  if (address.kind === 'policy') return [{ cause: 'policy', effect: policyEffect(delta, effect) }];
  if (delta.op === 'add' || delta.op === 'remove') {
    if (givers.has(address.kind)) return [{ cause: 'object', effect: delta.op === 'add' ? 'gain' : 'loss' }];
    return delta.op === 'add' && props.securityDefiner === true
      ? [{ cause: 'securityDefiner', effect: 'gain' }]
      : [];
  }
  return changesOf(delta).flatMap((change) => judgeProperty(change, delta.after.props, address.kind));
}

function policyEffect(delta: Delta, effect: PolicyEffects[number]): AccessEffect {
  if (effect) return ({ wider: 'gain', narrower: 'loss', other: 'other' } as const)[effect];
  if (delta.op !== 'add' && delta.op !== 'remove') return 'other';
  return (delta.op === 'add') === (subjectOf(delta).props.permissive === true) ? 'gain' : 'loss';
}

function judgeProperty(change: PropertyChange, props: Props, kind: string): readonly Judged[] {
  const { property } = change;
  const flag = flags[property];
  if (flag) return [{ cause: property as AccessCause, effect: change.to === true ? flag.yes : flag.no }];
  if (property === 'settings' && props.securityDefiner === true) {
    const [from, to] = [change.from, change.to].map((settings) => ((settings ?? {}) as Props).search_path);
    if (from === to) return [];
    return [
      { cause: 'searchPath', effect: to === undefined ? 'gain' : from === undefined ? 'safer' : 'other' },
    ];
  }
  if (property === 'owner') return [{ cause: 'owner', effect: 'other' }];
  if (property === 'labels' && kind !== 'enum') return [{ cause: 'labels', effect: 'other' }];
  if (property === 'grants')
    return [{ cause: kind === 'default privileges' ? 'object' : 'grants', effect: grantEffect(change) }];
  return givers.has(kind) && change.class === 'access' ? [{ cause: 'object', effect: 'other' }] : [];
}

/** The same privileges from another role change nothing for those who have them. */
function grantEffect({ from, to }: PropertyChange): AccessEffect {
  const [before, after] = [rightsOf(from), rightsOf(to)];
  if (after.some((right) => !before.includes(right))) return 'gain';
  return before.some((right) => !after.includes(right)) ? 'loss' : 'other';
}

/** Each privilege, and the right to pass it on as one more. */
function rightsOf(grants: unknown): readonly string[] {
  return ((grants ?? []) as readonly (Grant | string)[]).flatMap((grant) => {
    const right =
      typeof grant === 'string'
        ? grant.replace(/ WITH GRANT OPTION$/, '')
        : `${grant.role} ${grant.privilege}`;
    const passesOn = typeof grant === 'string' ? grant !== right : grant.grantable;
    return passesOn ? [right, `${right} WITH GRANT OPTION`] : [right];
  });
}
