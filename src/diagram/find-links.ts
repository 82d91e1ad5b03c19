import type { Delta } from '../diff/delta.ts';
import { type ObjectId, objectId } from '../model/address.ts';
import { type Model, objectsOfKind } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import { quoteName } from '../sql/quote.ts';
import type { DiagramLink, DiagramOp } from './diagram.ts';

/** A foreign key of either side, with the columns that it is made of. */
export interface Link extends DiagramLink {
  readonly columns: readonly string[];
}

/** The foreign keys of both models, each once. */
export function findLinks(before: Model, after: Model, byId: ReadonlyMap<ObjectId, Delta>): readonly Link[] {
  const keys = new Map<ObjectId, { readonly object: SchemaObject; readonly model: Model }>();
  for (const model of [before, after]) {
    for (const object of objectsOfKind(model, 'constraint')) {
      if (object.props.type === 'foreign key') keys.set(object.id, { object, model });
    }
  }
  // A renamed key stands under both its names; the new one is drawn.
  for (const delta of byId.values()) if (delta.op === 'rename') keys.delete(delta.before.id);
  return [...keys.values()].map(({ object, model }) => viewLink(object, model, opOf(byId.get(object.id))));
}

/** How a delta is drawn. */
export function opOf(delta: Delta | undefined): DiagramOp {
  if (!delta) return 'same';
  return delta.op === 'add' || delta.op === 'remove' ? delta.op : 'change';
}

function viewLink({ address, props }: SchemaObject, model: Model, op: DiagramOp): Link {
  const columns = props.columns as readonly string[];
  const table = address.path.slice(0, -1);
  return {
    from: quoteName(table),
    to: quoteName(props.referencedTable as readonly string[]),
    name: address.path.at(-1)!,
    op,
    optional: columns.some(
      (name) =>
        model.objects.get(objectId({ kind: 'column', path: [...table, name] }))?.props.notNull !== true,
    ),
    columns,
  };
}
