import type { RiskRule } from '../risk-rule.ts';

/** A domain gets a constraint. */
export const domainConstraintAdded: RiskRule = {
  id: 'domain-constraint-added',
  level: 'high',
  area: 'locks',
  title: 'A domain gets a constraint',
  message: 'every column of the domain is checked, while writes to its tables wait',
  problem:
    'ALTER DOMAIN … ADD CONSTRAINT takes SHARE on every table that uses the domain and reads all its rows.',
  solution: 'Add it NOT VALID, then VALIDATE CONSTRAINT.',
  example: `ALTER DOMAIN public.email ADD CONSTRAINT has_at CHECK (VALUE ~ '@') NOT VALID;
ALTER DOMAIN public.email VALIDATE CONSTRAINT has_at;`,
  applies: ({ added, changed }) => [
    ...added('domain constraint').map((delta) => ({ object: delta.after, deltas: [delta] })),
    ...changed('domain', 'notNull')
      .filter(({ to }) => to === true)
      .map(({ delta }) => ({ object: delta.after, deltas: [delta] })),
  ],
};
