import { type Model, objectsOfKind } from '../../model/model.ts';
import { markCode } from '../../sql/mark-code.ts';
import type { HealthHit } from './check.ts';

/** Roles in which web gateways answer those who have not said who they are. */
const anonymous = /^(?:anon|anonymous|web_?anon|guest)$/i;

/** Tables without row security on which an anonymous role has a privilege that counts. */
export function anonymousPrivileges(
  model: Model,
  counts: (privileges: readonly string[]) => readonly string[],
): readonly HealthHit[] {
  return objectsOfKind(model, 'table').flatMap(({ id, props, facets }) => {
    if (props.rowSecurity === true) return [];
    const given = (facets.grants ?? []).filter(({ role }) => anonymous.test(role));
    const privileges = counts(given.map(({ privilege }) => privilege));
    return privileges.length ? [{ id, detail: `${markCode(given[0]!.role)}: ${privileges.join(', ')}` }] : [];
  });
}
