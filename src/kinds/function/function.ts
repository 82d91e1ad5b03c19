import { defineKind } from '../../kind-contract/kind.ts';
import { readExtensionDependence } from '../../kind-parts/depends-on-extension.ts';
import { alterRoutine, createRoutine } from '../../kind-parts/routine/alter-routine.ts';
import { confusingOverloads } from '../../kind-parts/routine/confusing-overloads.ts';
import { routineName } from '../../kind-parts/routine/print-routine.ts';
import { readRoutine } from '../../kind-parts/routine/read-routine.ts';
import { routineProperties } from '../../kind-parts/routine/routine-properties.ts';
import type { FunctionOnlyProps, RoutineProps } from '../../kind-parts/routine/routine-props.ts';
import { locateRoutine } from '../../kind-parts/routine/signature.ts';

/** What CREATE FUNCTION says. */
export type FunctionProps = RoutineProps & FunctionOnlyProps;

/** Functions (https://www.postgresql.org/docs/18/sql-createfunction.html). */
export const functionKind = defineKind<'function', FunctionProps>({
  name: 'function',
  plural: 'functions',
  section: 'routines',
  namespace: 'routine',
  objectTypes: ['OBJECT_FUNCTION', 'OBJECT_ROUTINE'],
  locate: locateRoutine('function'),
  readers: {
    CreateFunctionStmt: readRoutine,
    'AlterObjectDependsStmt/OBJECT_FUNCTION': readExtensionDependence,
  },
  properties: {
    ...routineProperties,
    returns: { label: 'result', class: 'structural', format: 'type', alter: alterRoutine },
    window: { label: 'window function', class: 'structural', alter: alterRoutine },
    volatility: {
      label: 'volatility',
      class: 'structural',
      meaning: 'It tells the planner how often the function has to run; indexes take only immutable ones.',
      alter: alterRoutine,
    },
    strict: {
      label: 'strict',
      class: 'structural',
      meaning: 'A strict function is not called with NULL; its result is NULL.',
      alter: alterRoutine,
    },
    leakproof: {
      label: 'leakproof',
      class: 'access',
      meaning: 'Leakproof functions may run before the conditions of policies and security barriers.',
      alter: alterRoutine,
    },
    parallel: {
      label: 'parallel safety',
      class: 'structural',
      meaning: 'A query that calls a function not marked safe gets no or less parallel work.',
      alter: alterRoutine,
    },
    cost: { label: 'cost', class: 'structural', alter: alterRoutine },
    rows: { label: 'estimated rows', class: 'structural', alter: alterRoutine },
    support: { label: 'planner support function', class: 'structural', alter: alterRoutine },
  },
  privileges: { all: () => ['EXECUTE'], toPublic: ['EXECUTE'], defaultClass: 'functions' },
  // Only a parsed body is known to the server.
  pinsColumns: ({ props }) => (props.parsedBody ? props.body : undefined),
  handsOnColumns: true,
  displaces: confusingOverloads,
  ddlName: (object) => `FUNCTION ${routineName(object)}`,
  create: createRoutine,
});
