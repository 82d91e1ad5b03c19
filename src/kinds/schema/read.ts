import { roleName } from '../../facets/role-name.ts';
import type { AnyKind } from '../../kind-contract/kind.ts';
import type { ReadContext, Reader } from '../../kind-contract/reader.ts';
import type { ObjectId } from '../../model/address.ts';
import type { Grant } from '../../model/object.ts';

/** Reads CREATE SCHEMA. */
export const readSchema: Reader = (fields, context) => {
  const id = context.define({ kind: 'schema', path: [fields.schemaname ?? fields.authrole.rolename] }, {});
  const owner = fields.authrole?.rolename;
  if (owner) context.updateFacets(id, () => ({ owner }));
};

/** Owners that initdb and upgrades give the schema public: the first superuser, since version 15 a built-in role. */
const builtInOwners = new Set(['postgres', 'pg_database_owner']);
const builtInComment = 'standard public schema';

/** Reads ALTER SCHEMA … OWNER TO; the owner that public has anyway says nothing (N22). */
export const readSchemaOwner: Reader = (fields, context) => {
  const owner = roleName(fields.newowner);
  const id = context.locate('OBJECT_SCHEMA', fields.object);
  if (id !== undefined && isPublic(id, context) && builtInOwners.has(owner)) {
    context.used('N22', id);
    return true;
  }
  return context.updateFacets(id, () => ({ owner }));
};

/** Reads COMMENT ON SCHEMA; the comment that public has anyway says nothing (N22). */
export const readSchemaComment: Reader = (fields, context) => {
  const id = context.locate('OBJECT_SCHEMA', fields.object);
  const comment = fields.comment || undefined;
  if (id !== undefined && isPublic(id, context) && comment === builtInComment) {
    context.used('N22', id);
    return true;
  }
  return context.updateFacets(id, () => ({ comment }));
};

function isPublic(id: ObjectId, context: ReadContext): boolean {
  return context.get(id)?.address.path[0] === 'public';
}

/** Since this version PUBLIC may no longer create objects in the schema public, which pg_database_owner owns. */
const closedSince = 15;

/**
 * Adds the schema public with what initdb grants on it (N22). A dump says nothing of it where nothing was changed;
 * pg_dump 15 and later compare with the newer default, so that their dumps of older servers do say something.
 */
export const addPublic: NonNullable<AnyKind['implicit']> = (context) => {
  const version = Math.max(context.serverVersion ?? 0, context.dumpVersion ?? 0);
  const id = context.define({ kind: 'schema', path: ['public'] }, {});
  context.updateFacets(id, () => ({ grants: publicGrants(version) }));
};

/** What initdb of a version grants on the schema public. */
export function publicGrants(version: number): readonly Grant[] {
  const toPublic = version >= closedSince ? ['USAGE'] : ['USAGE', 'CREATE'];
  return [
    ...['USAGE', 'CREATE'].map((privilege) => ({ role: 'OWNER', privilege, grantable: false })),
    ...toPublic.map((privilege) => ({ role: 'PUBLIC', privilege, grantable: false })),
  ];
}
