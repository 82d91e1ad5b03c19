import { versionOf } from '../assemble/header.ts';
import type { Snapshot } from '../assemble/snapshot.ts';
import { publicGrants } from '../kinds/schema/read.ts';
import { objectId } from '../model/address.ts';

const publicId = objectId({ kind: 'schema', path: ['public'] });

/**
 * The snapshot with the privileges on the schema public that the other side's version gives, where its own dump names
 * no version and says nothing of that schema: what initdb granted is then unknown, and a guess is no difference.
 */
export function assumePublicGrants(own: Snapshot, other: Snapshot): Snapshot {
  const version = versionOf(other.header);
  const schema = own.model.objects.get(publicId);
  if (versionOf(own.header) !== undefined || version === undefined || !schema || schema.origin.length > 0)
    return own;
  const known = { ...schema, facets: { ...schema.facets, grants: publicGrants(version) } };
  return { ...own, model: { ...own.model, objects: new Map(own.model.objects).set(publicId, known) } };
}
