import { azure } from './azure.ts';
import { cloudSql } from './cloud-sql.ts';
import { heroku } from './heroku.ts';
import { pgCron } from './pg-cron.ts';
import { pgPartman } from './pg-partman.ts';
import { postgisTopology } from './postgis-topology.ts';
import type { Preset } from './preset.ts';
import { rds } from './rds.ts';
import { supabase } from './supabase.ts';
import { timescaledb } from './timescaledb.ts';

/** All presets, by name. */
export const presets: readonly Preset[] = [
  azure,
  cloudSql,
  heroku,
  pgCron,
  pgPartman,
  postgisTopology,
  rds,
  supabase,
  timescaledb,
];
