import type { DdlContext } from '../../kind-contract/ddl.ts';
import { defineKind, type Suspension } from '../../kind-contract/kind.ts';
import { objectId } from '../../model/address.ts';
import type { SchemaObject } from '../../model/object.ts';
import { deprecatedName } from '../../sql/default-name.ts';
import { quoteName } from '../../sql/quote.ts';
import { alterPersistence, alterSequence } from './alter-sequence.ts';
import { columnOf, createSequence, linking, tableOf } from './create-sequence.ts';
import { readOwnedBy, readSequence } from './read.ts';

/** What CREATE SEQUENCE and ALTER SEQUENCE … OWNED BY say; numbers are decimal text, for they may exceed 2^53. */
export type SequenceProps = {
  readonly type: string;
  readonly start: string;
  readonly increment: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly cache: string;
  readonly cycle: boolean;
  readonly unlogged: boolean;
  /** Schema, table and column that the sequence is dropped with. */
  readonly ownedBy: readonly string[] | undefined;
};

/** Sequence generators (https://www.postgresql.org/docs/18/sql-createsequence.html). */
export const sequence = defineKind<'sequence', SequenceProps>({
  name: 'sequence',
  plural: 'sequences',
  section: 'sequences',
  namespace: 'relation',
  objectTypes: ['OBJECT_SEQUENCE'],
  readers: { CreateSeqStmt: readSequence, AlterSeqStmt: readOwnedBy },
  properties: {
    type: {
      label: 'type',
      class: 'structural',
      format: 'type',
      meaning: 'It decides how far the sequence can count.',
      alter: alterSequence,
    },
    start: {
      label: 'start value',
      class: 'structural',
      meaning: 'Only ALTER SEQUENCE … RESTART and new databases use it.',
      alter: alterSequence,
    },
    increment: { label: 'increment', class: 'structural', alter: alterSequence },
    minimum: { label: 'minimum', class: 'structural', alter: alterSequence },
    maximum: {
      label: 'maximum',
      class: 'structural',
      meaning: 'When it is reached, nextval fails or begins anew.',
      alter: alterSequence,
    },
    cache: {
      label: 'cache',
      class: 'storage',
      meaning: 'Each session takes so many values at a time; unused ones are lost.',
      alter: alterSequence,
    },
    cycle: {
      label: 'cycle',
      class: 'structural',
      meaning: 'A sequence that begins anew gives values a second time.',
      alter: alterSequence,
    },
    unlogged: {
      label: 'unlogged',
      class: 'storage',
      meaning: 'An unlogged sequence begins anew after a crash.',
      alter: alterPersistence,
    },
    ownedBy: {
      label: 'owning column',
      class: 'structural',
      meaning: 'The sequence is dropped with the column.',
      alter: alterSequence,
    },
  },
  privileges: { all: () => ['SELECT', 'UPDATE', 'USAGE'], toPublic: [], defaultClass: 'sequences' },
  // A table or column that was renamed leaves its sequence with the old name (N25).
  alternateKey: ({ props }) => props.ownedBy?.join('\u0000'),
  ddlName: ({ address }) => `SEQUENCE ${quoteName(address.path)}`,
  create: createSequence,
  goesWith: ({ props }) => (props.ownedBy ? [columnOf(props.ownedBy), tableOf(props.ownedBy)] : []),
  suspend: suspendOwnership,
  ownerFollows: ({ props }) => props.ownedBy && tableOf(props.ownedBy),
  // Dropping the owning column has dropped the sequence with it.
  drop: (object, context) => [
    {
      sql: `DROP SEQUENCE ${object.props.ownedBy ? 'IF EXISTS ' : ''}${quoteName(lastName(object, context))}`,
      phase: 'contract',
      loses: 'data',
      note: 'The position of the sequence is lost.',
    },
  ],
});

/** The name at the end: an identity that took the sequence's place has made it give up its own. */
function lastName(
  { address: { path }, props }: SchemaObject<SequenceProps>,
  { other }: DdlContext,
): readonly string[] {
  const successor =
    props.ownedBy && other.objects.get(objectId({ kind: 'identity sequence', path: props.ownedBy }));
  const name = successor?.props.name as readonly string[] | undefined;
  const isTaken = name !== undefined && quoteName(name) === quoteName(path);
  return isTaken ? [...path.slice(0, -1), deprecatedName(path.at(-1)!)] : path;
}

/** Lets the column that owns the sequence go without it, and takes it back. */
function suspendOwnership(object: SchemaObject<SequenceProps>, { model }: DdlContext): Suspension {
  const { ownedBy } = object.props;
  if (!ownedBy) return { before: [], after: [] };
  const alter = `ALTER SEQUENCE ${quoteName(object.address.path)} OWNED BY`;
  return {
    before: [{ sql: `${alter} NONE` }],
    after: [{ sql: `${alter} ${quoteName(ownedBy)}`, ...linking(object, model) }],
  };
}
