import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { SchemaObject } from '../../model/object.ts';
import { printTrigger } from './ddl.ts';
import { originalTrigger } from './original-trigger.ts';
import { stateDdl } from './state-ddl.ts';
import type { TriggerProps } from './trigger.ts';

interface Change {
  readonly before: SchemaObject<TriggerProps>;
  readonly after: SchemaObject<TriggerProps>;
}

const replaceSince = 14;

/**
 * CREATE OR REPLACE TRIGGER, which locks less than DROP TRIGGER does; constraint triggers have none
 * (https://www.postgresql.org/docs/18/sql-createtrigger.html). It enables the trigger, so the states follow.
 */
export function alterTrigger({ before, after }: Change, context: DdlContext): readonly Ddl[] | 'rebuild' {
  const { constraint, inherited } = after.props;
  if (constraint || before.props.constraint || inherited || before.props.inherited) return 'rebuild';
  if (context.version < replaceSince) return 'rebuild';
  const own = after.props.state === undefined ? [] : [stateDdl(after, after.props.state)];
  return [{ sql: printTrigger(after, true) }, ...own, ...cloneStates(after, context)];
}

/** The state; that of a partitioned table's trigger goes down to all clones, so those that differ follow. */
export function alterState({ after }: Change, context: DdlContext): readonly Ddl[] {
  return [stateDdl(after, after.props.state), ...cloneStates(after, context)];
}

function cloneStates(after: SchemaObject<TriggerProps>, { model }: DdlContext): readonly Ddl[] {
  if (after.props.inherited) return [];
  return [...model.objects.values()]
    .filter(({ address, props }) => address.kind === 'trigger' && props.inherited === true)
    .filter((clone) => originalTrigger(clone, model)?.id === after.id)
    .map((clone) => stateDdl(clone, clone.props.state as string));
}
