import { defineKind } from '../../kind-contract/kind.ts';
import { alterOperator, createOperator, operatorName } from './ddl.ts';
import { locateOperator, readOperator } from './read.ts';

/** What CREATE OPERATOR says; the operand types are in the address. */
export type OperatorProps = {
  readonly leftType: string | undefined;
  readonly rightType: string | undefined;
  readonly function: string;
  readonly commutator: string | undefined;
  readonly negator: string | undefined;
  readonly restrict: string | undefined;
  readonly join: string | undefined;
  readonly hashes: boolean;
  readonly merges: boolean;
};

const planned = 'The planner uses it to estimate rows and to turn conditions around.';

/** Operators (https://www.postgresql.org/docs/18/xoper.html). */
export const operator = defineKind<'operator', OperatorProps>({
  name: 'operator',
  plural: 'operators',
  section: 'types',
  objectTypes: ['OBJECT_OPERATOR'],
  locate: locateOperator,
  readers: { 'DefineStmt/OBJECT_OPERATOR': readOperator },
  properties: {
    leftType: { label: 'left operand', class: 'structural', format: 'type', alter: 'rebuild' },
    rightType: { label: 'right operand', class: 'structural', format: 'type', alter: 'rebuild' },
    function: { label: 'function', class: 'structural', alter: 'rebuild' },
    commutator: { label: 'commutator', class: 'structural', meaning: planned, alter: alterOperator },
    negator: { label: 'negator', class: 'structural', meaning: planned, alter: alterOperator },
    restrict: { label: 'restriction estimator', class: 'structural', meaning: planned, alter: alterOperator },
    join: { label: 'join estimator', class: 'structural', meaning: planned, alter: alterOperator },
    hashes: { label: 'hash joins', class: 'structural', alter: alterOperator },
    merges: { label: 'merge joins', class: 'structural', alter: alterOperator },
  },
  ddlName: (object) => `OPERATOR ${operatorName(object)}`,
  create: createOperator,
});
