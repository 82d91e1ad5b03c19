import { changesOf, type Delta, type PropertyChange } from '../diff/delta.ts';
import type { Grant, Props } from '../model/object.ts';
import type { Strength } from './strength.ts';

/** A strength of one side of an object that both sides have. */
export interface JudgedChange extends Pick<Strength, 'theme' | 'trait'> {
  readonly side: 'before' | 'after';
}

type Judge = (change: PropertyChange, kind: string) => readonly JudgedChange[];

/** Properties whose yes is a strength of the side that says it. */
const flags: Readonly<Record<string, Pick<Strength, 'theme' | 'trait'>>> = {
  notNull: { theme: 'integrity', trait: 'NOT NULL' },
  validated: { theme: 'integrity', trait: 'validated constraint' },
  enforced: { theme: 'integrity', trait: 'validated constraint' },
  unique: { theme: 'integrity', trait: 'unique index' },
  rowSecurity: { theme: 'security', trait: 'row security' },
  rowSecurityForced: { theme: 'security', trait: 'row security' },
  securityInvoker: { theme: 'security', trait: 'security invoker' },
};

const judges: Readonly<Record<string, Judge>> = {
  labels: ({ from, to }, kind) =>
    kind === 'enum' ? judgeSets(from, to, { theme: 'lifecycle', trait: 'enum value' }) : [],
  settings: ({ from, to }) =>
    judgeFlag(searchPath(from), searchPath(to), { theme: 'security', trait: 'fixed search_path' }),
  grants: ({ from, to }) => {
    const [before, after] = [keysOf(from), keysOf(to)];
    const narrower = (few: readonly string[], many: readonly string[]) =>
      few.length < many.length && few.every((key) => many.includes(key));
    const judged = { theme: 'security', trait: 'narrower privileges' } as const;
    if (narrower(after, before)) return [{ ...judged, side: 'after' }];
    return narrower(before, after) ? [{ ...judged, side: 'before' }] : [];
  },
};

/** What the properties that differ speak for; empty where they favour no side. */
export function judgeChange(delta: Delta): readonly JudgedChange[] {
  if (delta.op !== 'change' && delta.op !== 'rename') return [];
  return changesOf(delta).flatMap((change) => {
    const flag = flags[change.property];
    if (flag) return judgeFlag(change.from === true, change.to === true, flag);
    return judges[change.property]?.(change, delta.after.address.kind) ?? [];
  });
}

function judgeFlag(
  before: boolean,
  after: boolean,
  judged: Pick<Strength, 'theme' | 'trait'>,
): readonly JudgedChange[] {
  return before === after ? [] : [{ ...judged, side: after ? 'after' : 'before' }];
}

/** A side with all of the other's values and more has the strength; two that each have their own both have it. */
function judgeSets(
  from: unknown,
  to: unknown,
  judged: Pick<Strength, 'theme' | 'trait'>,
): readonly JudgedChange[] {
  const [before, after] = [from, to].map((value) => (Array.isArray(value) ? value : []));
  const own = (mine: readonly unknown[], other: readonly unknown[]) =>
    mine.some((item) => !other.includes(item));
  return [
    ...(own(before!, after!) ? [{ ...judged, side: 'before' as const }] : []),
    ...(own(after!, before!) ? [{ ...judged, side: 'after' as const }] : []),
  ];
}

function searchPath(settings: unknown): boolean {
  return Object.hasOwn((settings ?? {}) as Props, 'search_path');
}

function keysOf(grants: unknown): readonly string[] {
  return ((grants ?? []) as readonly Grant[])
    .filter(({ role }) => role !== 'OWNER')
    .map(({ role, privilege, grantable }) => `${role} ${privilege} ${grantable}`);
}
