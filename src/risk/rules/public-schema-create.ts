import { grantMovesOf } from '../grant-moves-of.ts';
import type { RiskRule } from '../risk-rule.ts';

/** Everybody may create objects in a schema. */
export const publicSchemaCreate: RiskRule = {
  id: 'public-schema-create',
  level: 'critical',
  area: 'security',
  title: 'Everybody may create objects in a schema',
  message: 'PUBLIC gains CREATE on it',
  problem:
    'Whoever may create objects in a schema of the search path can put a function in front of a built-in one and have it run with the rights of others (CVE-2018-1058).',
  solution: 'REVOKE CREATE … FROM PUBLIC, and grant it to the roles that need it.',
  example: 'REVOKE CREATE ON SCHEMA public FROM PUBLIC;',
  applies: (context) =>
    grantMovesOf(context)
      .filter(
        ({ delta, role, gained }) =>
          role === 'PUBLIC' &&
          delta.after.address.kind === 'schema' &&
          gained.some((privilege) => privilege.includes('CREATE')),
      )
      .map(({ delta }) => ({ object: delta.after, deltas: [delta] })),
};
