import { defineKind } from '../../kind-contract/kind.ts';
import type { Property } from '../../kind-contract/property.ts';
import { locateRoutine } from '../../kind-parts/routine/signature.ts';
import type { AggregateOptionProps } from './aggregate-options.ts';
import { aggregateName, alterAggregate, createAggregate } from './ddl.ts';
import { readAggregate } from './read.ts';

/** What CREATE AGGREGATE says. The three lists have one entry per argument. */
export type AggregateProps = AggregateOptionProps & {
  readonly argumentNames: readonly string[];
  readonly argumentModes: readonly string[];
  readonly argumentTypes: readonly string[];
  /** How many arguments stand before ORDER BY; absent for an aggregate without ORDER BY. */
  readonly directArguments: number | undefined;
};

/** Aggregate functions (https://www.postgresql.org/docs/18/sql-createaggregate.html). */
export const aggregate = defineKind<'aggregate', AggregateProps>({
  name: 'aggregate',
  plural: 'aggregates',
  section: 'routines',
  namespace: 'routine',
  // GRANT and REVOKE know aggregates as functions.
  objectTypes: ['OBJECT_AGGREGATE', 'OBJECT_FUNCTION', 'OBJECT_ROUTINE'],
  locate: locateRoutine('aggregate'),
  readers: { 'DefineStmt/OBJECT_AGGREGATE': readAggregate },
  properties: {
    argumentNames: { label: 'argument names', class: 'structural', format: 'list', alter: alterAggregate },
    argumentModes: { label: 'argument modes', class: 'structural', format: 'list', alter: alterAggregate },
    argumentTypes: { label: 'argument types', class: 'structural', format: 'list', alter: alterAggregate },
    directArguments: option('arguments before ORDER BY'),
    sfunc: option('state transition function'),
    stype: { ...option('state type'), format: 'type' },
    sspace: option('state size'),
    finalfunc: option('final function'),
    finalfunc_extra: option('extra arguments of the final function'),
    finalfunc_modify: option('final function changes the state'),
    combinefunc: option('combine function'),
    serialfunc: option('serialization function'),
    deserialfunc: option('deserialization function'),
    initcond: option('initial state'),
    msfunc: option('moving transition function'),
    minvfunc: option('moving inverse function'),
    mstype: { ...option('moving state type'), format: 'type' },
    msspace: option('moving state size'),
    mfinalfunc: option('moving final function'),
    mfinalfunc_extra: option('extra arguments of the moving final function'),
    mfinalfunc_modify: option('moving final function changes the state'),
    minitcond: option('moving initial state'),
    sortop: option('sort operator'),
    parallel: option('parallel safety'),
    hypothetical: option('hypothetical-set'),
  },
  privileges: { all: () => ['EXECUTE'], toPublic: ['EXECUTE'], defaultClass: 'functions' },
  ddlName: aggregateName,
  create: createAggregate,
});

function option<V>(label: string): Property<AggregateProps, V> {
  return { label, class: 'structural', alter: alterAggregate };
}
