import { privilegesFor } from '../kind-contract/kind.ts';
import type { Reader } from '../kind-contract/reader.ts';
import type { Registry } from '../kind-contract/registry.ts';
import type { Address, ObjectId } from '../model/address.ts';
import { readComment } from './comment.ts';
import { createGrantReader } from './grants.ts';
import { readOwner, readRelationOwner } from './owner.ts';
import { readSecurityLabel } from './security-label.ts';

export { type Facet, facets } from './facets.ts';

/** The readers of what every kind of object can have; a kind's own reader for the same node wins. */
export function createFacetReaders(
  registry: Registry,
  objects: { readonly drafts: ReadonlyMap<ObjectId, { readonly address: Address }> },
): Readonly<Record<string, Reader>> {
  return {
    CommentStmt: readComment,
    AlterOwnerStmt: readOwner,
    'AlterTableStmt/AT_ChangeOwner': readRelationOwner,
    SecLabelStmt: readSecurityLabel,
    GrantStmt: createGrantReader((id) => {
      const draft = objects.drafts.get(id);
      return draft && privilegesFor(registry.kind(draft.address.kind), draft.address);
    }),
  };
}
