import type { DifferenceClass, PropertyFormat } from '../kind-contract/property.ts';
import type { ObjectId } from '../model/address.ts';
import type { Json, SchemaObject } from '../model/object.ts';

/** One property that differs, with both values and why it counts as a difference. */
export interface PropertyChange {
  /** Name of the property in the kind, or of the facet. */
  readonly property: string;
  readonly label: string;
  readonly class: DifferenceClass;
  readonly format: PropertyFormat;
  readonly from: Json;
  readonly to: Json;
  readonly meaning?: string;
  /** Equivalences under which the two would be equal but for a nuance that is shown (N14). */
  readonly near?: readonly string[];
}

/** A structural difference between two models, about one object. */
export type Delta = AddDelta | RemoveDelta | ChangeDelta | RenameDelta;

/** An object that only the second side has. */
export interface AddDelta {
  readonly op: 'add';
  readonly id: ObjectId;
  readonly after: SchemaObject;
}

/** An object that only the first side has. */
export interface RemoveDelta {
  readonly op: 'remove';
  readonly id: ObjectId;
  readonly before: SchemaObject;
}

/** An object that both sides have, with the properties that differ. */
export interface ChangeDelta {
  readonly op: 'change';
  readonly id: ObjectId;
  readonly before: SchemaObject;
  readonly after: SchemaObject;
  readonly changes: readonly PropertyChange[];
}

/**
 * An object that has another name on each side. `definition`: it is known to be one by what it is (an owned sequence,
 * an index of the same definition); `decision`: a person said so. Its properties may differ as well.
 */
export interface RenameDelta {
  readonly op: 'rename';
  readonly id: ObjectId;
  readonly knownBy: 'definition' | 'decision';
  readonly before: SchemaObject;
  readonly after: SchemaObject;
  readonly changes: readonly PropertyChange[];
}

/** The object that a delta is about: as it will be, or as it was where it goes. */
export function subjectOf(delta: Delta): SchemaObject {
  return delta.op === 'remove' ? delta.before : delta.after;
}

/** The property changes of a delta; none for an object that comes or goes. */
export function changesOf(delta: Delta): readonly PropertyChange[] {
  return delta.op === 'change' || delta.op === 'rename' ? delta.changes : [];
}
