import { longestName, nameLength } from '../../../sql/name-length.ts';
import type { HealthCheck } from '../check.ts';

/** Names as long as PostgreSQL allows, so that they were probably cut. */
export const nameAtLimit: HealthCheck = {
  id: 'name-at-limit',
  title: 'names of 63 bytes',
  severity: 'low',
  why: 'What is longer is cut without an error: two long names can become one, and code that uses the whole name warns at every call.',
  remedy: 'Give shorter names.',
  find: ({ model }) =>
    [...model.objects.values()]
      .filter(
        ({ address }) =>
          address.path.length > 0 &&
          named.has(address.kind) &&
          nameLength(address.path.at(-1)!) === longestName,
      )
      .map(({ id }) => ({ id })),
};

const named: ReadonlySet<string> = new Set([
  'table',
  'column',
  'index',
  'constraint',
  'view',
  'materialized view',
  'function',
  'procedure',
  'trigger',
  'policy',
  'sequence',
  'enum',
  'domain',
  'schema',
]);
