import { type Preset, rulesFor } from './preset.ts';

const reason =
  'pg_partman makes it at run time (https://github.com/pgpartman/pg_partman/blob/master/doc/pg_partman.md)';

/** pg_partman: its configuration and template tables; partitions themselves are compared. */
export const pgPartman: Preset = {
  name: 'pg_partman',
  title: 'pg_partman',
  signs: ['extension pg_partman'],
  rules: rulesFor(reason, [
    'table partman.template_*',
    'table partman.part_config',
    'table partman.part_config_sub',
  ]),
};
