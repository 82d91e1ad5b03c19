import { defineKind } from '../../kind-contract/kind.ts';
import { readExtensionDependence } from '../../kind-parts/depends-on-extension.ts';
import { createRoutine } from '../../kind-parts/routine/alter-routine.ts';
import { confusingOverloads } from '../../kind-parts/routine/confusing-overloads.ts';
import { routineName } from '../../kind-parts/routine/print-routine.ts';
import { routineProperties } from '../../kind-parts/routine/routine-properties.ts';
import type { RoutineProps } from '../../kind-parts/routine/routine-props.ts';
import { locateRoutine } from '../../kind-parts/routine/signature.ts';

/**
 * Procedures (https://www.postgresql.org/docs/18/sql-createprocedure.html). CREATE PROCEDURE is the same node of the
 * parse tree as CREATE FUNCTION and is read there.
 */
export const procedure = defineKind<'procedure', RoutineProps>({
  name: 'procedure',
  plural: 'procedures',
  section: 'routines',
  namespace: 'routine',
  objectTypes: ['OBJECT_PROCEDURE', 'OBJECT_ROUTINE'],
  locate: locateRoutine('procedure'),
  readers: { 'AlterObjectDependsStmt/OBJECT_PROCEDURE': readExtensionDependence },
  properties: routineProperties,
  privileges: { all: () => ['EXECUTE'], toPublic: ['EXECUTE'], defaultClass: 'functions' },
  // Only a parsed body is known to the server.
  pinsColumns: ({ props }) => (props.parsedBody ? props.body : undefined),
  displaces: confusingOverloads,
  ddlName: (object) => `PROCEDURE ${routineName(object)}`,
  create: createRoutine,
});
