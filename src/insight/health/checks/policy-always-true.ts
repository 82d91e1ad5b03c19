import { objectsOfKind } from '../../../model/model.ts';
import type { HealthCheck } from '../check.ts';
import { codeList } from '../code-list.ts';
import { textsOf } from '../tables.ts';

/** Permissive policies for writing whose condition is always true. */
export const policyAlwaysTrue: HealthCheck = {
  id: 'policy-always-true',
  title: 'policies that let everybody write',
  severity: 'medium',
  why: 'Row security is on, but for these roles it holds nothing back.',
  remedy: 'Name the rows by a condition on the current user, or restrict the roles.',
  find: ({ model }) =>
    objectsOfKind(model, 'policy').flatMap(({ id, props }) => {
      const open = [props.check, props.using].filter((condition) => condition !== undefined);
      const roles = textsOf(props.roles).filter((role) => wide.has(role));
      if (props.permissive !== true || props.command === 'select' || roles.length === 0 || open.length === 0)
        return [];
      return open.every((condition) => /^\(*true\)*$/i.test(String(condition).trim()))
        ? [{ id, detail: `${String(props.command)} to ${codeList(roles)}` }]
        : [];
    }),
};

const wide: ReadonlySet<string> = new Set(['PUBLIC', 'anon', 'authenticated']);
