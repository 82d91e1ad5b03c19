import { blocks, type LockMode, type LockVerdict, lockModes } from '../locks/index.ts';
import { quoteName } from '../sql/quote.ts';
import type { HeldLock, StepImpact } from './judged-step.ts';

/** What an old relation is; undefined for one that the plan makes. */
export type OldRelation = (path: readonly string[]) => HeldLock['kind'] | undefined;

/**
 * Keeps of a verdict what the users of the database notice: new relations are nobody's yet. `subject` is the quoted
 * relation that the step is about; `alters` is true for ALTER TABLE.
 */
export function stepImpact(
  verdict: LockVerdict,
  oldRelation: OldRelation,
  subject: string,
  alters: boolean,
): StepImpact {
  const held = verdict.locks.flatMap(({ relation, mode }): HeldLock[] => {
    const kind = oldRelation(relation);
    const name = quoteName(relation);
    return kind ? [{ relation: name, kind, mode, other: name !== subject }] : [];
  });
  const strength = ({ mode }: HeldLock) => lockModes.indexOf(mode);
  const tablesHeld = held.some(({ kind }) => kind === 'table');
  const locks = held
    .filter(({ kind }) => kind !== 'index' || !tablesHeld)
    .filter(({ mode }) => mode !== 'ACCESS SHARE')
    .sort((a, b) => strength(b) - strength(a) || Number(a.other) - Number(b.other));
  const old = (paths: readonly (readonly string[])[]) =>
    paths.filter((path) => oldRelation(path)).map(quoteName);
  const rewrites = old(verdict.rewrites);
  const scans = old(verdict.scans);
  const onTable = locks.some(({ kind, mode }) => kind === 'table' && buildsUnder(mode));
  const indexBuilds = onTable ? filledBuilds(verdict, oldRelation, alters) : 0;
  const what = whatWaits(locks.filter(({ kind }) => kind !== 'index').map(({ mode }) => mode));
  return {
    locks,
    rewrites,
    scans,
    indexBuilds,
    blocks: what,
    long: what !== 'nothing' && rewrites.length + scans.length + indexBuilds > 0,
  };
}

/**
 * Indexes that are built over rows. ALTER TABLE also makes TOAST tables with an index where rows can get longer; those
 * are empty. The others are new relations that it locks, or rebuilt ones.
 */
function filledBuilds(verdict: LockVerdict, oldRelation: OldRelation, alters: boolean): number {
  if (!alters || verdict.rewrites.length > 0) return verdict.indexBuilds;
  if (verdict.facts.some((fact) => fact.startsWith('index-rebuilt:'))) return verdict.indexBuilds;
  const made = verdict.locks.filter(
    ({ relation, mode }) => mode === 'ACCESS EXCLUSIVE' && !oldRelation(relation),
  );
  return Math.min(verdict.indexBuilds, made.length);
}

/** A foreign key of a new table locks the old one it points at, while the new table's own index is built. */
function buildsUnder(mode: LockMode): boolean {
  return (
    mode === 'SHARE UPDATE EXCLUSIVE' ||
    mode === 'SHARE' ||
    mode === 'ACCESS EXCLUSIVE' ||
    mode === 'EXCLUSIVE'
  );
}

function whatWaits(modes: readonly LockMode[]): StepImpact['blocks'] {
  if (modes.some((mode) => blocks(mode).reads)) return 'reads and writes';
  return modes.some((mode) => blocks(mode).writes) ? 'writes' : 'nothing';
}
