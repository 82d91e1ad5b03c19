import type { Reader } from '../../kind-contract/reader.ts';
import { createNameReader } from '../../kind-parts/name-reader.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { findWord, sliceParentheses } from '../../parse/slice.ts';
import { quoteName } from '../../sql/quote.ts';
import type { TriggerProps } from './trigger.ts';

/** Bits of pg_trigger.tgtype (src/include/catalog/pg_trigger.h), as the grammar gives timing and events. */
const timings: Readonly<Record<number, string>> = { 0: 'after', 2: 'before', 64: 'instead of' };
const eventBits: readonly (readonly [number, string])[] = [
  [4, 'insert'],
  [8, 'delete'],
  [16, 'update'],
  [32, 'truncate'],
];

/** Reads CREATE TRIGGER; EXECUTE PROCEDURE is the spelling before PostgreSQL 11 (N23). */
export const readTrigger: Reader = (fields, context) => {
  const table = context.path(fields.relation);
  const parent = context.find('relation', table);
  const timing = timings[fields.timing ?? 0];
  if (parent === undefined || timing === undefined) return false;
  const { text } = context;
  const names = createNameReader(context);
  const events: number = fields.events;
  const transitions: readonly AstFields[] = (fields.transitionRels ?? []).map(
    ({ TriggerTransition }: AstFields) => TriggerTransition,
  );
  const id = context.define<TriggerProps>(
    { kind: 'trigger', path: [...table, fields.trigname] },
    {
      inherited: false,
      timing,
      events: eventBits.filter(([bit]) => (events & bit) !== 0).map(([, event]) => event),
      columns: (fields.columns ?? []).map((node: AstFields) => node.String.sval),
      level: fields.row ? 'row' : 'statement',
      condition: fields.whenClause ? sliceParentheses(text, findWord(text, 0, 'WHEN'))?.text : undefined,
      function: names.name('routine', fields.funcname),
      arguments: (fields.args ?? []).map((node: AstFields) => node.String.sval ?? ''),
      constraint: fields.isconstraint === true,
      from: fields.constrrel ? quoteName(context.path(fields.constrrel)) : undefined,
      deferrable: fields.deferrable === true,
      initiallyDeferred: fields.initdeferred === true,
      oldTable: transitions.find(({ isNew }) => !isNew)?.name,
      newTable: transitions.find(({ isNew }) => isNew)?.name,
      state: undefined,
      extensions: [],
    },
    { parent, references: names.references },
  );
  if (findWord(text, 0, 'PROCEDURE') >= 0) context.used('N23', id);
};
