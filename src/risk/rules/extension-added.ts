import type { RiskRule } from '../risk-rule.ts';

/** An extension is needed. */
export const extensionAdded: RiskRule = {
  id: 'extension-added',
  level: 'low',
  area: 'operations',
  title: 'An extension is needed',
  message: 'it must be available on the server, and some need a superuser',
  problem:
    'CREATE EXTENSION fails where the files are not installed; a dump does not say the version, so that the two sides may differ.',
  solution: 'Look at `pg_available_extensions` on the server first.',
  example:
    "SELECT name, default_version, installed_version FROM pg_available_extensions WHERE name = 'vector';",
  applies: ({ added }) => added('extension').map((delta) => ({ object: delta.after, deltas: [delta] })),
};
