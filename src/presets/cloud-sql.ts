import { type Preset, rulesFor, rulesForRoles, rulesForSchemas } from './preset.ts';

const reason = 'Google Cloud SQL keeps it (https://cloud.google.com/sql/docs/postgres/users)';

/** Google Cloud SQL: its roles and its vacuum tool. */
export const cloudSql: Preset = {
  name: 'cloud-sql',
  title: 'Google Cloud SQL',
  signs: ['role cloudsqladmin', 'role cloudsqlsuperuser', 'extension google_vacuum_mgmt'],
  rules: [
    ...rulesForRoles(reason, ['cloudsql*']),
    ...rulesForSchemas(reason, ['google_vacuum_mgmt']),
    ...rulesFor(reason, ['extension google_vacuum_mgmt']),
  ],
};
