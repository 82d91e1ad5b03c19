import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import { createExtensionDependence } from '../../kind-parts/depends-on-extension.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier, quoteLiteral, quoteName } from '../../sql/quote.ts';
import { originalTrigger } from './original-trigger.ts';
import { stateDdl } from './state-ddl.ts';
import type { TriggerProps } from './trigger.ts';

/** `name ON schema.table`, as DROP, ALTER and COMMENT ON TRIGGER want it. */
export function triggerName({ address: { path } }: Pick<SchemaObject, 'address'>): string {
  return `${quoteIdentifier(path[2]!)} ON ${quoteName(path.slice(0, 2))}`;
}

/** CREATE TRIGGER with its state; a clone is there already and gets its state alone. */
export function createTrigger(object: SchemaObject<TriggerProps>, context: DdlContext): readonly Ddl[] {
  if (object.props.inherited) {
    const original = originalTrigger(object, context.model);
    return [{ ...stateDdl(object, object.props.state), requires: original ? [original.id] : [] }];
  }
  return [
    { sql: printTrigger(object, false) },
    ...(object.props.state === undefined ? [] : [stateDdl(object, object.props.state)]),
    ...createExtensionDependence(object, context),
  ];
}

/** DROP TRIGGER; a clone cannot be dropped, it goes back to the state of the trigger that it was cloned from. */
export function dropTrigger(object: SchemaObject<TriggerProps>, { other }: DdlContext): readonly Ddl[] {
  if (!object.props.inherited) return [{ sql: `DROP TRIGGER ${triggerName(object)}`, phase: 'contract' }];
  return [stateDdl(object, originalTrigger(object, other)?.props.state)];
}

/** The whole CREATE statement, without the state; OR REPLACE is there since PostgreSQL 14. */
export function printTrigger(object: SchemaObject<TriggerProps>, orReplace: boolean): string {
  const { props, address } = object;
  const word = `${orReplace ? 'OR REPLACE ' : ''}${props.constraint ? 'CONSTRAINT ' : ''}TRIGGER`;
  const events = props.events.map((event) =>
    event === 'update' && props.columns.length > 0
      ? `UPDATE OF ${props.columns.map(quoteIdentifier).join(', ')}`
      : event.toUpperCase(),
  );
  const transitions = [
    props.oldTable === undefined ? '' : `OLD TABLE AS ${quoteIdentifier(props.oldTable)}`,
    props.newTable === undefined ? '' : `NEW TABLE AS ${quoteIdentifier(props.newTable)}`,
  ].filter(Boolean);
  const clauses = [
    `CREATE ${word} ${quoteIdentifier(address.path[2]!)}`,
    `${props.timing.toUpperCase()} ${events.join(' OR ')} ON ${quoteName(address.path.slice(0, 2))}`,
    props.from === undefined ? '' : `FROM ${props.from}`,
    props.deferrable ? `DEFERRABLE INITIALLY ${props.initiallyDeferred ? 'DEFERRED' : 'IMMEDIATE'}` : '',
    transitions.length === 0 ? '' : `REFERENCING ${transitions.join(' ')}`,
    `FOR EACH ${props.level.toUpperCase()}`,
    props.condition === undefined ? '' : `WHEN (${props.condition})`,
    `EXECUTE FUNCTION ${props.function}(${props.arguments.map(quoteLiteral).join(', ')})`,
  ];
  return clauses.filter(Boolean).join(' ');
}
