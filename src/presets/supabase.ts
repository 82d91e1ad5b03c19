import { type Preset, rulesFor, rulesForRoles, rulesForSchemas } from './preset.ts';

const reason =
  'Supabase makes and upgrades it by itself (https://supabase.com/docs/guides/database/overview)';

/** Supabase: its service schemas; triggers and policies on their tables are the user's own. */
export const supabase: Preset = {
  name: 'supabase',
  title: 'Supabase',
  signs: [
    'role supabase_admin',
    'event trigger pgrst_ddl_watch',
    'event trigger issue_graphql_placeholder',
    'extension supabase_vault',
  ],
  rules: [
    ...rulesForSchemas(reason, ['auth', 'storage'], ['trigger', 'policy']),
    ...rulesForSchemas(reason, [
      'realtime',
      '_realtime',
      'vault',
      'graphql',
      'graphql_public',
      'pgbouncer',
      'pgsodium',
      'pgsodium_masks',
      'supabase_functions',
      '_analytics',
      '_supavisor',
    ]),
    ...rulesFor(reason, [
      'event trigger issue_graphql_placeholder',
      'event trigger issue_pg_cron_access',
      'event trigger issue_pg_graphql_access',
      'event trigger issue_pg_net_access',
      'event trigger pgrst_ddl_watch',
      'event trigger pgrst_drop_watch',
      'function extensions.grant_pg_cron_access',
      'function extensions.grant_pg_graphql_access',
      'function extensions.grant_pg_net_access',
      'function extensions.pgrst_ddl_watch',
      'function extensions.pgrst_drop_watch',
      'function extensions.set_graphql_placeholder',
      'publication supabase_realtime_messages_publication',
    ]),
    ...rulesForRoles(reason, [
      'anon',
      'authenticated',
      'authenticator',
      'dashboard_user',
      'pgbouncer',
      'service_role',
      'supabase_*',
    ]),
  ],
};
