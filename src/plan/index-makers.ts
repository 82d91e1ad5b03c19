import type { Mark } from '../kind-contract/ddl.ts';
import type { ObjectId } from '../model/address.ts';
import type { SchemaObject } from '../model/object.ts';
import type { DraftStep } from './draft-step.ts';
import type { Fates } from './fates.ts';
import type { MigrationScope } from './migration-scope.ts';
import { required, waitForAll } from './wait-for.ts';

/** Steps before and after a time in which something is away. */
export interface Pause {
  readonly before: readonly DraftStep[];
  readonly after: readonly DraftStep[];
}

/** All steps of a migration by what they do. Creates and alters by id in the second model, drops in the first. */
export interface DraftPlan {
  readonly creates: ReadonlyMap<ObjectId, readonly DraftStep[]>;
  readonly alters: ReadonlyMap<ObjectId, readonly DraftStep[]>;
  readonly drops: ReadonlyMap<ObjectId, readonly DraftStep[]>;
  readonly suspensions: ReadonlyMap<ObjectId, Pause>;
  /** What puts the rows of rebuilt objects aside and brings them back, by id in the first model. */
  readonly moves: ReadonlyMap<ObjectId, Pause>;
}

/** The steps after which an object is there as it will be, and those that a mark stands for. */
export type Makers = ReadonlyMap<ObjectId | Mark, readonly DraftStep[]>;

/** Finds the steps that make each object: its own, those that bring it along, or those of what it is a part of. */
export function indexMakers(scope: MigrationScope, fates: Fates, plan: DraftPlan): Makers {
  const makers = new Map<ObjectId | Mark, readonly DraftStep[]>();
  const provided = new Map<ObjectId | Mark, DraftStep[]>();
  const pauses = [...plan.suspensions.values()].map(({ after }) => after);
  for (const steps of [...plan.creates.values(), ...plan.alters.values(), ...pauses]) {
    for (const step of steps) {
      for (const id of step.ddl.provides ?? []) provided.set(id, [...(provided.get(id) ?? []), step]);
    }
  }
  const own = ({ id, parent }: SchemaObject): readonly DraftStep[] => {
    const steps = plan.creates.get(id) ?? plan.alters.get(id) ?? [];
    const bringers = provided.get(id) ?? [];
    waitForAll(steps, bringers);
    if (bringers.length) return [...bringers, ...required(steps)];
    if (steps.length || parent === undefined || !fates.isCreated(id)) return steps;
    return own(scope.after.objects.get(parent)!);
  };
  for (const object of scope.after.objects.values()) {
    const steps = own(object);
    if (steps.length) makers.set(object.id, steps);
  }
  for (const [mark, steps] of provided) if (!makers.has(mark)) makers.set(mark, steps);
  return makers;
}
