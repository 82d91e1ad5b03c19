import { roleName } from '../../facets/role-name.ts';
import type { Reader } from '../../kind-contract/reader.ts';
import { findWord, sliceParentheses } from '../../parse/slice.ts';
import type { PolicyProps } from './policy.ts';

/** Reads CREATE POLICY; the expressions are kept as pg_dump wrote them, without their outer parentheses. */
export const readPolicy: Reader = (fields, context) => {
  const table = context.path(fields.table);
  const parent = context.find('relation', table);
  if (parent === undefined) return false;
  const { text } = context;
  const usingAt = fields.qual ? findWord(text, 0, 'USING') : -1;
  const using = usingAt < 0 ? undefined : sliceParentheses(text, usingAt);
  const checkAt = fields.with_check ? findWord(text, using?.end ?? 0, 'CHECK') : -1;
  context.define<PolicyProps>(
    { kind: 'policy', path: [...table, fields.policy_name] },
    {
      command: fields.cmd_name ?? 'all',
      permissive: fields.permissive === true,
      roles: fields.roles.map(roleName),
      using: using?.text,
      check: checkAt < 0 ? undefined : sliceParentheses(text, checkAt)?.text,
    },
    { parent },
  );
};
