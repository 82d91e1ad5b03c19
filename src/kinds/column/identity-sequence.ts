import { readRelationOwner } from '../../facets/owner.ts';
import { defineKind } from '../../kind-contract/kind.ts';
import type { ReadContext } from '../../kind-contract/reader.ts';
import type { ObjectId } from '../../model/address.ts';
import { quoteName } from '../../sql/quote.ts';
import { compareSequenceNames } from './compare-sequence-names.ts';

/** The sequence that an identity column owns. */
export type IdentitySequenceProps = {
  readonly name: readonly string[];
};

/**
 * Sequences of identity columns, known by their column: privileges and comments can be given to them, all else
 * belongs to the column (https://www.postgresql.org/docs/18/ddl-identity-columns.html).
 */
export const identitySequence = defineKind<'identity sequence', IdentitySequenceProps>({
  name: 'identity sequence',
  plural: 'identity sequences',
  section: 'sequences',
  pathLength: 3,
  objectTypes: ['OBJECT_SEQUENCE'],
  locate: (name, context) => findByName(context.path(name), context),
  readers: {
    // A sequence that a column owns has the owner of the table, always.
    'AlterTableStmt/AT_ChangeOwner': (fields, context) =>
      readRelationOwner(fields, context) !== false ||
      findByName(context.path(fields.statement.relation), context) !== undefined,
  },
  properties: {
    name: {
      label: 'name',
      class: 'cosmetic',
      format: 'list',
      equal: compareSequenceNames,
      alter: ({ from, to }) => [
        { sql: `ALTER SEQUENCE ${quoteName(from)} RENAME TO ${quoteName(to.slice(-1))}` },
      ],
    },
  },
  privileges: { all: () => ['USAGE', 'SELECT', 'UPDATE'], toPublic: [], defaultClass: 'sequences' },
  takesNames: ({ props }) => [['relation', props.name]],
  ddlName: ({ props }) => `SEQUENCE ${quoteName(props.name)}`,
  create: () => [],
  drop: () => [],
});

function findByName(path: readonly string[], context: ReadContext): ObjectId | undefined {
  const name = quoteName(path);
  return context
    .ids('identity sequence')
    .find((id) => quoteName(context.get<IdentitySequenceProps>(id)!.props.name) === name);
}
