import { type Preset, rulesFor, rulesForSchemas } from './preset.ts';

const reason =
  'TimescaleDB makes it at run time: chunks, catalogue and the triggers on hypertables (https://docs.timescale.com)';

/** TimescaleDB: chunks and catalogue. */
export const timescaledb: Preset = {
  name: 'timescaledb',
  title: 'TimescaleDB',
  signs: ['extension timescaledb'],
  rules: [
    ...rulesForSchemas(reason, [
      '_timescaledb_cache',
      '_timescaledb_catalog',
      '_timescaledb_config',
      '_timescaledb_debug',
      '_timescaledb_functions',
      '_timescaledb_internal',
      'timescaledb_experimental',
      'timescaledb_information',
    ]),
    ...rulesFor(reason, ['trigger ts_insert_blocker', 'trigger ts_cagg_invalidation_trigger']),
  ],
};
