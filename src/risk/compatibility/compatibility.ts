import type { ObjectId } from '../../model/address.ts';
import type { ChangeClass } from './matrix.ts';

/** Whether something goes on working: as before, after a look, not at all, or not concerned. */
export type Sign = 'works' | 'check' | 'breaks' | 'none';

/** A sign with its reason. */
export interface Effect {
  readonly sign: Sign;
  readonly reason: string;
}

/** In which order application and database are deployed. */
export type DeployOrder = 'database first' | 'application first' | 'three steps' | 'coordinate' | 'any order';

/** What a sort of change does to each party. */
export interface CompatibilityRow {
  readonly title: string;
  /** Code written for the first schema, on the second. */
  readonly oldOnNew: Effect;
  /** Code written for the second schema, on the first. */
  readonly newOnOld: Effect;
  /** Physical replicas get every change; this is about subscribers of logical replication. */
  readonly replicas: Effect;
  /** Views, functions and triggers inside the database. */
  readonly dependants: Effect;
  readonly order: DeployOrder;
}

/** One difference and what it does to each party. */
export interface Compatibility extends CompatibilityRow {
  readonly change: ChangeClass;
  readonly id: ObjectId;
  /** Kind and quoted name. */
  readonly object: string;
}
