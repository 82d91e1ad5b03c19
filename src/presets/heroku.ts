import { type Preset, rulesFor, rulesForSchemas } from './preset.ts';

const reason =
  'Heroku Postgres keeps it (https://devcenter.heroku.com/articles/heroku-postgres-extensions-postgis-full-text-search)';

/** Heroku Postgres: the schema and event triggers with which it watches extensions. */
export const heroku: Preset = {
  name: 'heroku',
  title: 'Heroku Postgres',
  signs: ['schema _heroku', 'schema heroku_ext'],
  rules: [
    ...rulesForSchemas(reason, ['_heroku']),
    ...rulesFor(reason, [
      'schema heroku_ext',
      'event trigger extension_before_drop',
      'event trigger log_create_ext',
      'event trigger log_drop_ext',
      'event trigger validate_extension',
    ]),
  ],
};
