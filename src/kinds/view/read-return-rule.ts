import type { Reader } from '../../kind-contract/reader.ts';
import { sliceViewQuery } from '../../kind-parts/relation/slice-view-query.ts';
import type { ViewProps } from './view.ts';

/**
 * Reads the rule ON SELECT by which pg_dump before version 10 made a view of what it had created as a table (N18).
 * The table goes, its owner, comment and privileges stay.
 */
export const readReturnRule: Reader = (fields, context) => {
  if (fields.event !== 'CMD_SELECT' || !fields.instead) return false;
  const path = context.path(fields.relation);
  const placeholder = context.find('relation', path);
  const facets = placeholder === undefined ? undefined : context.get(placeholder)?.facets;
  if (placeholder !== undefined) context.remove(placeholder);
  const instead = /\bINSTEAD\b/i.exec(context.text)?.index ?? 0;
  const id = context.define<ViewProps>(
    { kind: 'view', path },
    {
      query: sliceViewQuery(context.text, instead, 'INSTEAD').replace(/^\(([\s\S]*)\)$/, '$1'),
      columns: [],
      securityBarrier: false,
      securityInvoker: false,
      checkOption: undefined,
    },
  );
  if (facets) context.updateFacets(id, () => facets);
  context.used('N18', id);
};
