import type { Model } from '../../model/model.ts';
import { objectsOfKind } from '../../model/model.ts';
import { tableColumns, wholeTables } from './tables.ts';

/** How many objects of a sort have a comment. */
export interface Coverage {
  readonly what: string;
  readonly commented: number;
  readonly total: number;
}

/** Comments on tables, columns, indexes, constraints, triggers and routines; sorts without any object left out. */
export function commentCoverage(model: Model): readonly Coverage[] {
  const sorts = {
    tables: wholeTables(model),
    columns: tableColumns(model),
    indexes: objectsOfKind(model, 'index'),
    constraints: objectsOfKind(model, 'constraint'),
    triggers: objectsOfKind(model, 'trigger'),
    functions: objectsOfKind(model, 'function'),
  };
  return Object.entries(sorts)
    .map(([what, objects]) => ({
      what,
      commented: objects.filter(({ facets }) => facets.comment).length,
      total: objects.length,
    }))
    .filter(({ total }) => total > 0);
}
