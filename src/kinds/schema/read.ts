import type { AnyKind } from '../kind.ts';
import type { Reader } from '../reader.ts';

/** Reads CREATE SCHEMA. */
export const readSchema: Reader = (fields, context) => {
  const id = context.define({ kind: 'schema', path: [fields.schemaname ?? fields.authrole.rolename] }, {});
  const owner = fields.authrole?.rolename;
  if (owner) context.updateFacets(id, () => ({ owner }));
};

/** Since this version PUBLIC may no longer create objects in the schema public, which pg_database_owner owns. */
const closedSince = 15;

/**
 * Adds the schema public with what initdb grants on it (N22). A dump says nothing of it where nothing was changed;
 * pg_dump 15 and later compare with the newer default, so that their dumps of older servers do say something.
 */
export const addPublic: NonNullable<AnyKind['implicit']> = (context) => {
  const closed = Math.max(context.serverVersion ?? 0, context.dumpVersion ?? 0) >= closedSince;
  const id = context.define({ kind: 'schema', path: ['public'] }, {});
  const toPublic = closed ? ['USAGE'] : ['USAGE', 'CREATE'];
  context.updateFacets(id, () => ({
    grants: [
      ...['USAGE', 'CREATE'].map((privilege) => ({ role: 'OWNER', privilege, grantable: false })),
      ...toPublic.map((privilege) => ({ role: 'PUBLIC', privilege, grantable: false })),
    ],
  }));
};
