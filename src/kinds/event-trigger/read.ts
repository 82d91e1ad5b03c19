import type { Reader } from '../../kind-contract/reader.ts';
import { createNameReader } from '../../kind-parts/name-reader.ts';
import { objectId } from '../../model/address.ts';
import { findWord } from '../../parse/slice.ts';
import type { EventTriggerProps } from './event-trigger.ts';

/** Reads CREATE EVENT TRIGGER; EXECUTE PROCEDURE is the spelling before PostgreSQL 11 (N23). */
export const readEventTrigger: Reader = (fields, context) => {
  const filters = (fields.whenclause ?? []).map(({ DefElem }: { DefElem: { defname: string } }) => DefElem);
  if (filters.some(({ defname }: { defname: string }) => defname !== 'tag')) return false;
  const items = filters[0]?.arg.List.items ?? [];
  const names = createNameReader(context);
  const id = context.define<EventTriggerProps>(
    { kind: 'event trigger', path: [fields.trigname] },
    {
      event: fields.eventname,
      tags: items.map((node: { String: { sval: string } }) => node.String.sval.toUpperCase()),
      function: names.name('routine', fields.funcname),
      state: undefined,
    },
    { references: names.references },
  );
  if (findWord(context.text, 0, 'PROCEDURE') >= 0) context.used('N23', id);
};

const states: Readonly<Record<string, string | undefined>> = {
  O: undefined,
  D: 'disabled',
  R: 'replica',
  A: 'always',
};

/** Reads ALTER EVENT TRIGGER … ENABLE or DISABLE. */
export const readEventTriggerState: Reader = ({ trigname, tgenabled }, context) =>
  context.update<EventTriggerProps>(objectId({ kind: 'event trigger', path: [trigname] }), {
    state: states[tgenabled],
  });
