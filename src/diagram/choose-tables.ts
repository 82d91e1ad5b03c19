import { changesOf, type Delta, subjectOf } from '../diff/delta.ts';
import type { ObjectId } from '../model/address.ts';
import { type Model, objectsOfKind } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import { quoteName } from '../sql/quote.ts';
import type { DiagramOp } from './diagram.ts';
import type { Link } from './find-links.ts';

/** A table that is drawn. */
export interface ChosenTable {
  readonly object: SchemaObject;
  readonly op: DiagramOp;
}

/** More than this nobody takes in. */
const mostChanged = 24;
const mostTables = 36;

/** The tables that change, those of which most changes first, then the direct neighbours for which there is room. */
export function chooseTables(
  before: Model,
  after: Model,
  deltas: readonly Delta[],
  links: readonly Link[],
): { readonly chosen: ReadonlyMap<string, ChosenTable>; readonly leftOut: number } {
  const tables = new Map<string, SchemaObject>();
  for (const model of [before, after]) {
    for (const object of objectsOfKind(model, 'table')) tables.set(quoteName(object.address.path), object);
  }
  const weights = weighTables(deltas, tables);
  const changed = [...weights]
    .map(([name, { op, weight }]) => ({ name, op, weight }))
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
  const chosen = new Map<string, ChosenTable>();
  for (const { name, op } of changed.slice(0, mostChanged))
    chosen.set(name, { object: tables.get(name)!, op });
  const own = new Set(chosen.keys());
  for (const { from, to } of links) {
    for (const [near, far] of [
      [from, to],
      [to, from],
    ] as const) {
      const object = tables.get(far);
      if (chosen.size < mostTables && own.has(near) && object && !chosen.has(far) && !weights.has(far)) {
        chosen.set(far, { object, op: 'same' });
      }
    }
  }
  return { chosen, leftOut: Math.max(0, changed.length - mostChanged) };
}

/** Counts what changes of each table; a change of its columns and keys changes the table, one of its looks does not. */
function weighTables(
  deltas: readonly Delta[],
  tables: ReadonlyMap<string, SchemaObject>,
): ReadonlyMap<string, { readonly op: DiagramOp; readonly weight: number }> {
  const byId = new Map<ObjectId, string>([...tables].map(([name, { id }]) => [id, name]));
  const weights = new Map<string, { op: DiagramOp; weight: number }>();
  for (const delta of deltas) {
    const changes = changesOf(delta);
    if (changes.length > 0 && changes.every((change) => change.class === 'cosmetic')) continue;
    const subject = subjectOf(delta);
    const itself = byId.get(subject.id);
    const name =
      itself ??
      (drawnParts.has(subject.address.kind) ? byId.get(subject.parent ?? ('' as ObjectId)) : undefined);
    if (name === undefined) continue;
    const known = weights.get(name) ?? { op: 'change' as DiagramOp, weight: 0 };
    const whole = itself !== undefined && (delta.op === 'add' || delta.op === 'remove');
    // A table that comes or goes says more than a column does.
    weights.set(name, { op: whole ? delta.op : known.op, weight: known.weight + (whole ? 100 : 1) });
  }
  return weights;
}

/** The parts of a table that an entity-relationship diagram shows. */
const drawnParts: ReadonlySet<string> = new Set(['column', 'constraint']);
