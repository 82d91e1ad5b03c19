import type { Reader } from '../kind-contract/reader.ts';
import { roleName } from './role-name.ts';

/** Reads ALTER … OWNER TO for everything that is no relation. */
export const readOwner: Reader = (fields, context) =>
  context.updateFacets(context.locate(fields.objectType, fields.relation ?? fields.object), () => ({
    owner: roleName(fields.newowner),
  }));

/** Reads ALTER TABLE … OWNER TO, which pg_dump before version 17 writes for views and sequences too (N21). */
export const readRelationOwner: Reader = ({ newowner, statement }, context) =>
  context.updateFacets(
    context.find('relation', context.path(statement.relation)) ??
      context.locate(statement.objtype, statement.relation),
    () => ({ owner: roleName(newowner) }),
  );
