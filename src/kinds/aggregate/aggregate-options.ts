/** How an option of CREATE AGGREGATE is written. */
export type OptionForm = 'function' | 'type' | 'text' | 'number' | 'word' | 'flag' | 'operator';

/**
 * The options of CREATE AGGREGATE in pg_dump's order, with their form
 * (https://www.postgresql.org/docs/18/sql-createaggregate.html).
 */
export const aggregateOptions = {
  sfunc: 'function',
  stype: 'type',
  sspace: 'number',
  finalfunc: 'function',
  finalfunc_extra: 'flag',
  finalfunc_modify: 'word',
  combinefunc: 'function',
  serialfunc: 'function',
  deserialfunc: 'function',
  initcond: 'text',
  msfunc: 'function',
  minvfunc: 'function',
  mstype: 'type',
  msspace: 'number',
  mfinalfunc: 'function',
  mfinalfunc_extra: 'flag',
  mfinalfunc_modify: 'word',
  minitcond: 'text',
  sortop: 'operator',
  parallel: 'word',
  hypothetical: 'flag',
} as const satisfies Record<string, OptionForm>;

/** The name of an option of CREATE AGGREGATE. */
export type AggregateOption = keyof typeof aggregateOptions;

/** The options as text; absent ones are at their default. A flag that is set is `true`. */
export type AggregateOptionProps = { readonly [K in AggregateOption]: string | undefined };

/** Spellings of the releases before 7.3 that the server still takes. */
export const olderNames: Readonly<Record<string, AggregateOption>> = {
  sfunc1: 'sfunc',
  stype1: 'stype',
  initcond1: 'initcond',
};
