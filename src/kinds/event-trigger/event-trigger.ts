import type { Ddl } from '../../kind-contract/ddl.ts';
import { defineKind } from '../../kind-contract/kind.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { createEventTrigger, stateWords } from './ddl.ts';
import { readEventTrigger, readEventTriggerState } from './read.ts';

/** What CREATE EVENT TRIGGER says. */
export type EventTriggerProps = {
  readonly event: string;
  /** Command tags that it is limited to; empty for all. */
  readonly tags: readonly string[];
  /** The quoted name of the function. */
  readonly function: string;
  /** `disabled`, `replica` or `always`; absent for the usual state. */
  readonly state: string | undefined;
};

/** Triggers on commands of the whole database (https://www.postgresql.org/docs/18/event-triggers.html). */
export const eventTrigger = defineKind<'event trigger', EventTriggerProps>({
  name: 'event trigger',
  plural: 'event triggers',
  section: 'triggers',
  pathLength: 1,
  objectTypes: ['OBJECT_EVENT_TRIGGER'],
  outsideSchemas: true,
  readers: { CreateEventTrigStmt: readEventTrigger, AlterEventTrigStmt: readEventTriggerState },
  properties: {
    event: { label: 'event', class: 'structural', alter: 'rebuild' },
    tags: {
      label: 'command tags',
      class: 'structural',
      format: 'set',
      meaning: 'It fires for these commands alone.',
      alter: 'rebuild',
    },
    function: { label: 'function', class: 'structural', alter: 'rebuild' },
    state: {
      label: 'state',
      class: 'structural',
      meaning: 'A disabled trigger does nothing; a replica trigger fires only where changes are replicated.',
      alter: ({ after }) => stateDdl(after),
    },
  },
  firesOnDdl: true,
  ddlName: ({ address }) => `EVENT TRIGGER ${quoteIdentifier(address.path[0]!)}`,
  create: (object) => [
    ...createEventTrigger(object),
    ...(object.props.state === undefined ? [] : stateDdl(object)),
  ],
});

function stateDdl({ address, props }: SchemaObject<EventTriggerProps>): readonly Ddl[] {
  return [{ sql: `ALTER EVENT TRIGGER ${quoteIdentifier(address.path[0]!)} ${stateWords(props.state)}` }];
}
