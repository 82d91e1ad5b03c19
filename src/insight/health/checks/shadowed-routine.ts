import { objectsOfKind } from '../../../model/model.ts';
import type { SchemaObject } from '../../../model/object.ts';
import type { HealthCheck } from '../check.ts';
import { codeList } from '../code-list.ts';
import { nameOf } from '../tables.ts';

/** Routines of which the search_path picks one. */
export const shadowedRoutine: HealthCheck = {
  id: 'shadowed-routine',
  title: 'routines of one name and the same arguments in two schemas',
  severity: 'low',
  why: "Which one runs depends on the caller's search_path.",
  remedy: 'Qualify the calls, or drop the one that nobody means.',
  find: ({ model }) => {
    const routines = [...objectsOfKind(model, 'function'), ...objectsOfKind(model, 'procedure')];
    const says = (routine: SchemaObject) => `${nameOf(routine)}${routine.address.signature ?? ''}`;
    const places = new Map<string, string[]>();
    for (const routine of routines)
      places.set(says(routine), [...(places.get(says(routine)) ?? []), routine.address.path[0]!]);
    return routines.flatMap((routine) => {
      const others = places.get(says(routine))!.filter((schema) => schema !== routine.address.path[0]);
      return others.length > 0 ? [{ id: routine.id, detail: `also in ${codeList(others)}` }] : [];
    });
  },
};
