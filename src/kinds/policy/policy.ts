import { defineKind } from '../../kind-contract/kind.ts';
import { quoteRole } from '../../sql/quote.ts';
import { alterPolicy, createPolicy, policyName } from './ddl.ts';
import { readPolicy } from './read.ts';

/** What CREATE POLICY says. */
export type PolicyProps = {
  readonly command: string;
  readonly permissive: boolean;
  readonly roles: readonly string[];
  readonly using: string | undefined;
  readonly check: string | undefined;
};

/** Row-level security policies (https://www.postgresql.org/docs/18/ddl-rowsecurity.html). */
export const policy = defineKind<'policy', PolicyProps>({
  name: 'policy',
  plural: 'policies',
  section: 'access',
  pathLength: 3,
  objectTypes: ['OBJECT_POLICY'],
  omittedBy: '--no-policies',
  readers: { CreatePolicyStmt: readPolicy },
  properties: {
    command: { label: 'command', class: 'access', alter: 'rebuild' },
    permissive: {
      label: 'permissive',
      class: 'access',
      meaning: 'Permissive policies are joined with OR, restrictive ones with AND.',
      alter: 'rebuild',
    },
    roles: {
      label: 'roles',
      class: 'access',
      format: 'set',
      alter: ({ after, to }) => alterPolicy(after, `TO ${to.map(quoteRole).join(', ')}`),
    },
    using: {
      label: 'USING expression',
      class: 'access',
      format: 'expression',
      meaning: 'It decides which rows the roles see and may change.',
      alter: ({ after, to }) => (to === undefined ? 'rebuild' : alterPolicy(after, `USING (${to})`)),
    },
    check: {
      label: 'WITH CHECK expression',
      class: 'access',
      format: 'expression',
      meaning: 'It decides which rows the roles may write.',
      alter: ({ after, to }) => (to === undefined ? 'rebuild' : alterPolicy(after, `WITH CHECK (${to})`)),
    },
  },
  pinsColumns: ({ props }) => `${props.using ?? ''} ${props.check ?? ''}`,
  ddlName: (object) => `POLICY ${policyName(object)}`,
  create: createPolicy,
});
