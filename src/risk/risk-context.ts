import type { Sentences } from '../config/sentence-for.ts';
import { changesOf, type Delta, type PropertyChange, subjectOf } from '../diff/delta.ts';
import type { Effect } from '../expressions/index.ts';
import type { Versions } from '../insight/grant-moves.ts';
import type { Registry } from '../kind-contract/registry.ts';
import type { ObjectId } from '../model/address.ts';
import { groupBy } from '../model/group-by.ts';
import type { Model } from '../model/model.ts';
import type { Json, SchemaObject } from '../model/object.ts';
import type { JudgedPlan, JudgedStep } from '../plan-locks/judged-step.ts';
import type { Measured } from '../statistics/size-of.ts';

/** What rules look at. */
export interface RiskInput {
  readonly deltas: readonly Delta[];
  readonly before: Model;
  readonly after: Model;
  readonly plan: JudgedPlan;
  readonly registry: Registry;
  readonly versions: Versions;
  /** What is known of the sizes on the side that would be changed. */
  readonly measured?: Measured;
  /** What a change of objects touches, by pattern, as the user says. */
  readonly impacts?: Sentences;
  /** Whether a changed policy lets more be seen and written or less; undefined where its texts do not say. */
  readonly policyEffect?: (delta: Delta) => Effect | undefined;
}

/** A property that changed on an object that both sides have. */
export interface Changed {
  readonly delta: Extract<Delta, { readonly op: 'change' | 'rename' }>;
  readonly change: PropertyChange;
  readonly from: Json;
  readonly to: Json;
}

/** What rules look at, with the questions that many of them ask. */
export interface RiskContext extends RiskInput {
  /** Objects that come, or go, and that belong to an object that stays: what belongs to a new one hurts nobody. */
  added(kind: string): readonly (Delta & { readonly op: 'add' })[];
  removed(kind: string): readonly (Delta & { readonly op: 'remove' })[];
  /** Changes of a property on objects of a kind. */
  changed(kind: string, property: string): readonly Changed[];
  renamed(kind: string): readonly (Delta & { readonly op: 'rename' })[];
  /** True for what only the second side has. */
  isNew(id: ObjectId | undefined): boolean;
  /** True for what only the first side has. */
  isGone(id: ObjectId | undefined): boolean;
  stepsOf(id: ObjectId): readonly JudgedStep[];
  parentOf(object: SchemaObject): SchemaObject | undefined;
}

/** Sorts the deltas and steps so that rules can ask for them. */
export function createRiskContext(input: RiskInput): RiskContext {
  const { deltas, before, after, plan } = input;
  const byKind = groupBy(deltas, (delta) => `${delta.op} ${subjectOf(delta).address.kind}`);
  const steps = groupBy(plan.steps, ({ object }) => object);
  const comes = new Set(deltas.filter(({ op }) => op === 'add').map(({ id }) => id));
  const goes = new Set(deltas.filter(({ op }) => op === 'remove').map(({ id }) => id));
  const of = <Op extends Delta['op']>(op: Op, kind: string) =>
    (byKind.get(`${op} ${kind}`) ?? []) as readonly (Delta & { readonly op: Op })[];
  return {
    ...input,
    added: (kind) =>
      of('add', kind).filter(({ after: object }) => !comes.has(object.parent ?? ('' as ObjectId))),
    removed: (kind) =>
      of('remove', kind).filter(({ before: object }) => !goes.has(object.parent ?? ('' as ObjectId))),
    changed: (kind, property) =>
      [...of('change', kind), ...of('rename', kind)].flatMap((delta) =>
        changesOf(delta)
          .filter((change) => change.property === property && change.class !== 'cosmetic')
          .map((change) => ({ delta, change, from: change.from, to: change.to })),
      ),
    renamed: (kind) => of('rename', kind),
    isNew: (id) => id !== undefined && comes.has(id),
    isGone: (id) => id !== undefined && goes.has(id),
    stepsOf: (id) => steps.get(id) ?? [],
    parentOf: ({ parent }) =>
      parent === undefined ? undefined : (after.objects.get(parent) ?? before.objects.get(parent)),
  };
}
