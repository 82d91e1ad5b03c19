import type { NewcomerGrants } from '../../kind-contract/kind.ts';
import type { Model } from '../../model/model.ts';
import { objectsOfKind } from '../../model/model.ts';
import type { Grant } from '../../model/object.ts';
import { unquoteIdentifier } from '../../sql/unquote-identifier.ts';

const grantOption = ' WITH GRANT OPTION';

/**
 * The privileges that a new object of a class may get, one set per role that could create it: what is said for all
 * schemas replaces the standing privileges, what is said for one schema is added
 * (https://www.postgresql.org/docs/18/sql-alterdefaultprivileges.html).
 */
export function initialGrants(
  model: Model,
  { defaultClass, schema, standing }: NewcomerGrants,
): readonly (readonly Grant[])[] {
  const global = new Map<string, readonly Grant[]>();
  const local = new Map<string, readonly Grant[]>();
  for (const { address, props } of objectsOfKind(model, 'default privileges')) {
    const { path } = address;
    if (path.at(-1) !== defaultClass) continue;
    const role = path[0]!;
    const grants = (props.grants as readonly string[]).map((grant) => readGrant(grant, role));
    if (path.length === 2) global.set(role, grants);
    else if (path[1] === schema) local.set(role, grants);
  }
  return [...new Set([...global.keys(), ...local.keys()])].map((role) => [
    ...(global.get(role) ?? standing),
    ...(local.get(role) ?? []),
  ]);
}

/** Reads `SELECT TO "role" WITH GRANT OPTION`; what the creating role has, the owner will have. */
function readGrant(text: string, creator: string): Grant {
  const grantable = text.endsWith(grantOption);
  const plain = grantable ? text.slice(0, -grantOption.length) : text;
  const at = plain.indexOf(' TO ');
  const grantee = plain.slice(at + ' TO '.length);
  const role = grantee === 'PUBLIC' ? grantee : unquoteIdentifier(grantee);
  return { role: role === creator ? 'OWNER' : role, privilege: plain.slice(0, at), grantable };
}
