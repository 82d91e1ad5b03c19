import { type Delta, subjectOf } from '../diff/delta.ts';
import { findRenameCandidates, type RenameCandidate } from '../diff/rename-candidates.ts';
import type { Registry } from '../kind-contract/registry.ts';
import { displayName, type ObjectId, objectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import { suspectBackup } from './backup-table.ts';
import type { HistoryOrder } from './history-order.ts';
import { findHotFixes } from './hot-fixes.ts';
import { judgeChange } from './judge-change.ts';
import { judgeObject } from './judge-object.ts';
import { standaloneDeltas } from './standalone-deltas.ts';
import type { Strength } from './strength.ts';
import { sameUniqueKey } from './unique-keys.ts';

/** One side as the judgement sees it. */
export interface TruthSide {
  /** What it has and the other lacks; each object or property counts once, in one theme. */
  readonly strengths: readonly Strength[];
  /** Copies and objects set aside, which speak for nobody. */
  readonly leftovers: readonly Strength[];
  /** What looks as if it had been done on this side directly: strengths and leftovers again. */
  readonly hotFixes: readonly Strength[];
}

/** Which side is ahead, and by what. */
export interface Truth {
  readonly before: TruthSide;
  readonly after: TruthSide;
  /** One object under two names, by the look of it: each side has it, so it speaks for none. */
  readonly renames: readonly RenameCandidate[];
  /** Objects that differ in ways that favour no side: a changed body, another type. */
  readonly undecided: readonly ObjectId[];
  /**
   * `ahead`: the leader has all that the other has, and more; `mostly`: the other has something of its own, at most one
   * for every five; `newer`: the other has something of its own, but the leader has run all its migrations and more;
   * `diverged`: each has what the other lacks; `level`: what differs favours nobody.
   */
  readonly state: 'equal' | 'level' | 'ahead' | 'mostly' | 'newer' | 'diverged';
  readonly leader?: 'before' | 'after';
  /** What the histories of migrations say, where both sides carry one. */
  readonly history?: HistoryOrder;
}

/** A side with at most this share of the leader's strengths does not make a diverged pair. */
const fewShare = 1 / 5;

/** True for a partition of a table that both sides have: such come and go at run time and put nobody ahead (N34). */
function isPartitionOfBoth(
  { props }: SchemaObject,
  { before, after }: { readonly before: Model; readonly after: Model },
): boolean {
  const parent = props.partitionOf as readonly string[] | undefined;
  if (!Array.isArray(parent)) return false;
  const id = objectId({ kind: 'table', path: parent });
  return before.objects.has(id) && after.objects.has(id);
}

/** The sides that are weighed. */
export interface TruthInput {
  readonly before: Model;
  readonly after: Model;
  readonly registry: Registry;
  readonly history?: HistoryOrder;
}

/**
 * Weighs what each side has and the other lacks. Cosmetic changes, what comes with its parent and what looks renamed do
 * not count.
 */
export function judgeTruth(deltas: readonly Delta[], models: TruthInput): Truth {
  const renames = findRenameCandidates(deltas, models.before, models.after, models.registry);
  const renamed = new Set([
    ...renames.map(({ before }) => `remove ${before.id}`),
    ...renames.map(({ after }) => `add ${after.id}`),
  ]);
  const strengths = { before: [] as Strength[], after: [] as Strength[] };
  const leftovers = { before: [] as Strength[], after: [] as Strength[] };
  const undecided: ObjectId[] = [];
  for (const delta of standaloneDeltas(deltas)) {
    const object = subjectOf(delta);
    const own = {
      id: object.id,
      name: displayName(object.address),
      ...(object.parent ? { parent: object.parent } : {}),
    };
    if (delta.op === 'add' || delta.op === 'remove') {
      const side = delta.op === 'add' ? 'after' : 'before';
      const other = models[side === 'after' ? 'before' : 'after'];
      const same = sameUniqueKey(object, models[side], other);
      const judged: Pick<Strength, 'theme' | 'trait'> | undefined = same
        ? { theme: 'performance', trait: 'index' }
        : judgeObject(object, models[side]);
      if (renamed.has(`${delta.op} ${delta.id}`)) continue;
      if (!judged || isPartitionOfBoth(object, models)) continue;
      const list = isLeftover(object, models[side]) ? leftovers : strengths;
      list[side].push({ ...own, ...judged });
      continue;
    }
    const judged = judgeChange(delta);
    for (const { side, ...rest } of judged) strengths[side].push({ ...own, ...rest });
    if (judged.length === 0 && delta.changes.some((change) => change.class !== 'cosmetic'))
      undecided.push(object.id);
  }
  const side = (name: 'before' | 'after'): TruthSide => ({
    strengths: strengths[name],
    leftovers: leftovers[name],
    hotFixes: findHotFixes(
      [...strengths[name], ...leftovers[name]],
      models[name],
      models[name === 'before' ? 'after' : 'before'],
    ),
  });
  return {
    before: side('before'),
    after: side('after'),
    renames,
    undecided,
    ...(models.history ? { history: models.history } : {}),
    ...weigh(strengths, deltas.length > 0, models.history),
  };
}

function weigh(
  strengths: Readonly<Record<'before' | 'after', readonly Strength[]>>,
  differs: boolean,
  history: HistoryOrder | undefined,
): Pick<Truth, 'state' | 'leader'> {
  const [before, after] = [strengths.before.length, strengths.after.length];
  if (before === 0 && after === 0) return { state: differs ? 'level' : 'equal' };
  const leader = history?.newer ?? (after >= before ? 'after' : 'before');
  const [own, others] = leader === 'after' ? [after, before] : [before, after];
  if (others === 0) return { state: 'ahead', leader };
  if (history) return { state: 'newer', leader };
  return others <= own * fewShare ? { state: 'mostly', leader } : { state: 'diverged' };
}

/** A copy that somebody made of a table speaks for no side. */
function isLeftover(object: SchemaObject, model: Model): boolean {
  return object.address.kind === 'table' && suspectBackup(object, model) !== undefined;
}
