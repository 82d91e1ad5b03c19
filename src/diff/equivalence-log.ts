import type { ObjectId } from '../model/address.ts';

/** One use of an equivalence rule: two texts of a property differ, and the rule makes them equal. */
export interface EquivalenceUse {
  readonly rule: string;
  readonly id: ObjectId;
  readonly property: string;
}
