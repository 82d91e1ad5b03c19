import { facets } from '../facets/index.ts';
import type { Ddl, DdlContext } from '../kind-contract/ddl.ts';
import type { Registry } from '../kind-contract/registry.ts';
import type { SchemaObject } from '../model/object.ts';

/** Owner, privileges, comment and labels of an object, as far as they differ from what it has or a new one gets. */
export function facetStatements(
  before: SchemaObject | undefined,
  after: SchemaObject,
  chosen: (facet: string) => boolean,
  registry: Registry,
  context: DdlContext,
): readonly Ddl[] {
  const kind = registry.kind(after.address.kind);
  return facets.flatMap((facet) => {
    const from = before?.facets[facet.name];
    const to = after.facets[facet.name];
    // A new object may have privileges although nothing was said.
    const mayDiffer = from !== to || (before === undefined && facet.name === 'grants');
    if (!chosen(facet.name) || !mayDiffer) return [];
    return facet.alter(after, from as never, to as never, kind, context);
  });
}
