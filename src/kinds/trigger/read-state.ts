import type { Reader } from '../../kind-contract/reader.ts';
import type { TriggerProps } from './trigger.ts';

/**
 * Makes the reader of ALTER TABLE … ENABLE or DISABLE TRIGGER. A trigger that no statement has created is the clone
 * that a partition has of its parent's trigger; pg_dump names it only where its state differs.
 */
export function readTriggerState(state: string | undefined): Reader {
  return ({ name, statement }, context) => {
    const table = context.path(statement.relation);
    const path = [...table, name];
    const known = context.find('trigger', path);
    if (known !== undefined && !context.get<TriggerProps>(known)?.props.inherited) {
      return context.update<TriggerProps>(known, { state });
    }
    const parent = context.find('relation', table);
    if (parent === undefined) return false;
    context.define<TriggerProps>(
      { kind: 'trigger', path },
      { ...clone, state: state ?? 'enabled' },
      { parent },
    );
    return true;
  };
}

/** A clone says nothing of its own but its state. */
const clone: TriggerProps = {
  inherited: true,
  timing: '',
  events: [],
  columns: [],
  level: '',
  condition: undefined,
  function: '',
  arguments: [],
  constraint: false,
  from: undefined,
  deferrable: false,
  initiallyDeferred: false,
  oldTable: undefined,
  newTable: undefined,
  state: undefined,
  extensions: [],
};
