import type { Ddl } from '../../kind-contract/ddl.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier, quoteLiteral } from '../../sql/quote.ts';
import type { EventTriggerProps } from './event-trigger.ts';

/** CREATE EVENT TRIGGER, which leaves it enabled. */
export function createEventTrigger({ address, props }: SchemaObject<EventTriggerProps>): readonly Ddl[] {
  const tags =
    props.tags.length === 0 ? '' : `\n    WHEN TAG IN (${props.tags.map(quoteLiteral).join(', ')})`;
  return [
    {
      sql: `CREATE EVENT TRIGGER ${quoteIdentifier(address.path[0]!)} ON ${quoteIdentifier(props.event)}${tags}
    EXECUTE FUNCTION ${props.function}()`,
    },
  ];
}

/** The clause of ALTER EVENT TRIGGER that brings the state about. */
export function stateWords(state: string | undefined): string {
  if (state === 'disabled') return 'DISABLE';
  return state === undefined ? 'ENABLE' : `ENABLE ${state.toUpperCase()}`;
}
