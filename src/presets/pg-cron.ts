import { type Preset, rulesFor } from './preset.ts';

const reason = 'pg_cron keeps it (https://github.com/citusdata/pg_cron)';

/** pg_cron: its tables of jobs and runs. */
export const pgCron: Preset = {
  name: 'pg_cron',
  title: 'pg_cron',
  signs: ['extension pg_cron'],
  rules: rulesFor(reason, [
    'table cron.job',
    'table cron.job_run_details',
    'sequence cron.jobid_seq',
    'sequence cron.runid_seq',
  ]),
};
