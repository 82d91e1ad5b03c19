import { defineKind } from '../../kind-contract/kind.ts';
import { castName, createCast } from './ddl.ts';
import { locateCast, readCast } from './read.ts';

/** What CREATE CAST says; the types are in the address. */
export type CastProps = {
  /** The function with its argument types; `inout` through text; `binary` for types with one representation. */
  readonly method: string;
  readonly context: 'explicit' | 'assignment' | 'implicit';
};

/** Casts between types (https://www.postgresql.org/docs/18/sql-createcast.html). */
export const cast = defineKind<'cast', CastProps>({
  name: 'cast',
  plural: 'casts',
  section: 'types',
  pathLength: 2,
  objectTypes: ['OBJECT_CAST'],
  locate: locateCast,
  outsideSchemas: true,
  readers: { CreateCastStmt: readCast },
  properties: {
    method: { label: 'method', class: 'structural', alter: 'rebuild' },
    context: {
      label: 'context',
      class: 'structural',
      meaning:
        'An implicit cast is used in every expression, an assignment cast only when a column is written.',
      alter: 'rebuild',
    },
  },
  ddlName: castName,
  create: createCast,
});
