import type { ObjectId } from '../../../model/address.ts';
import { type Model, objectsOfKind } from '../../../model/model.ts';
import type { SchemaObject } from '../../../model/object.ts';
import type { HealthCheck } from '../check.ts';

/** Views that stand on three or more layers of views. */
export const deepView: HealthCheck = {
  id: 'deep-view',
  title: 'views on views on views',
  severity: 'low',
  why: 'A change far below has to drop and rebuild all of them, and plans get hard to read.',
  remedy: 'Let the view read the tables, or make a layer a function or a materialized view.',
  find: ({ model }) => {
    const depths = new Map<ObjectId, number>();
    return [...objectsOfKind(model, 'view'), ...objectsOfKind(model, 'materialized view')].flatMap((view) => {
      const depth = depthOf(view, model, depths);
      return depth >= deep ? [{ id: view.id, detail: `${depth} layers` }] : [];
    });
  },
};

const deep = 3;

function depthOf(view: SchemaObject, model: Model, known: Map<ObjectId, number>): number {
  const found = known.get(view.id);
  if (found !== undefined) return found;
  known.set(view.id, 1);
  const below = view.references
    .map((id) => model.objects.get(id))
    .filter((object) => object !== undefined && /^(?:materialized )?view$/.test(object.address.kind))
    .map((object) => depthOf(object!, model, known));
  const depth = 1 + Math.max(0, ...below);
  known.set(view.id, depth);
  return depth;
}
