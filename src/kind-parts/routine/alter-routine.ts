import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { SchemaObject } from '../../model/object.ts';
import { createExtensionDependence } from '../depends-on-extension.ts';
import { attributeChanges } from './attribute-clauses.ts';
import { canReplace } from './can-replace.ts';
import { printRoutine } from './print-routine.ts';
import type { AnyRoutineProps } from './routine-props.ts';

/** What only a new definition changes; everything else ALTER changes in place. */
const definition = [
  'argumentNames',
  'argumentModes',
  'argumentTypes',
  'argumentDefaults',
  'returns',
  'language',
  'body',
  'parsedBody',
  'library',
  'symbol',
  'transforms',
  'window',
] as const satisfies readonly (keyof AnyRoutineProps)[];

/** One statement that brings a routine to its new state: ALTER where only attributes differ, else OR REPLACE. */
export function alterRoutine(
  {
    before,
    after,
  }: { readonly before: SchemaObject<AnyRoutineProps>; readonly after: SchemaObject<AnyRoutineProps> },
  context: DdlContext,
): readonly Ddl[] | 'rebuild' {
  const sameDefinition = definition.every(
    (name) => JSON.stringify(before.props[name]) === JSON.stringify(after.props[name]),
  );
  const changes = sameDefinition ? attributeChanges(before.props, after.props) : undefined;
  if (changes) {
    return changes.length === 0 ? [] : [{ sql: `ALTER ${context.ddlName(after)} ${changes.join(' ')}` }];
  }
  if (!canReplace(before.props, after.props)) return 'rebuild';
  return [{ sql: printRoutine(after, true), ...versionDecision(after, context) }];
}

/** CREATE FUNCTION or CREATE PROCEDURE. */
export function createRoutine(object: SchemaObject<AnyRoutineProps>, context: DdlContext): readonly Ddl[] {
  return [
    { sql: printRoutine(object, false), ...versionDecision(object, context) },
    ...createExtensionDependence(object, context),
  ];
}

const parsedBodySince = 14;
const procedureOutputSince = 14;

function versionDecision(
  { props }: SchemaObject<AnyRoutineProps>,
  { version }: DdlContext,
): { decision?: string } {
  if (props.parsedBody && version < parsedBodySince) {
    return { decision: `PostgreSQL ${version} takes no SQL-standard body; write it as a string.` };
  }
  if (props.returns === undefined && props.argumentModes.includes('OUT') && version < procedureOutputSince) {
    return { decision: `PostgreSQL ${version} has no OUT arguments of procedures; make them INOUT.` };
  }
  return {};
}
