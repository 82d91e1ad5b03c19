import { type Preset, rulesFor, rulesForRoles } from './preset.ts';

const reason =
  'Azure Database for PostgreSQL keeps it (https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-servers)';

/** Azure Database for PostgreSQL: its roles and the extensions that it installs by itself. */
export const azure: Preset = {
  name: 'azure',
  title: 'Azure Database for PostgreSQL',
  signs: ['role azure_pg_admin', 'role azuresu', 'extension pgaadauth', 'extension azure'],
  rules: [
    ...rulesForRoles(reason, ['azure_pg_admin', 'azuresu', 'azure_superuser']),
    ...rulesFor(reason, ['extension azure', 'extension pgaadauth']),
  ],
};
