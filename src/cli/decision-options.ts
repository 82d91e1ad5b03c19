/** Options by which the user decides about a comparison; each has its key in the configuration file. */
export const decisionOptions = {
  config: { type: 'string', describe: 'the configuration (default: dumplens.config.* here or above)' },
  'map-role': { type: 'string', array: true, describe: 'role=name that it has in <to>' },
  'map-schema': { type: 'string', array: true, describe: 'schema=name that it has in <to>' },
  rename: { type: 'string', array: true, describe: "one object under two names: 'table public.a=public.b'" },
  ignore: { type: 'string', array: true, describe: "differences to accept: 'table public.tmp_*'" },
  preset: {
    type: 'string',
    array: true,
    describe:
      'platforms whose own objects are set aside: supabase, rds, …; auto for those that are recognised; none by default',
  },
  partitions: {
    choices: ['collapse', 'compare'] as const,
    describe:
      'partitions by range or date that only one side has: told and left alone (collapse, the default), or compared',
  },
  statistics: { type: 'string', array: true, describe: 'label=file with what was measured on that side' },
  focus: { type: 'string', array: true, describe: 'tables to show in depth, by name or pattern' },
} as const;

/** What yargs makes of them. */
export interface DecisionArguments {
  readonly config?: string | undefined;
  readonly mapRole?: readonly string[] | undefined;
  readonly mapSchema?: readonly string[] | undefined;
  readonly rename?: readonly string[] | undefined;
  readonly ignore?: readonly string[] | undefined;
  readonly preset?: readonly string[] | undefined;
  readonly partitions?: 'collapse' | 'compare' | undefined;
  readonly statistics?: readonly string[] | undefined;
  readonly focus?: readonly string[] | undefined;
  readonly date?: string | undefined;
}
