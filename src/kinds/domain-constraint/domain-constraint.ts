import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import { defineKind } from '../../kind-contract/kind.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import type { DomainConstraintProps } from './props.ts';
import { readDomainConstraint } from './read.ts';

type DomainConstraint = SchemaObject<DomainConstraintProps>;

/** Checks of domains (https://www.postgresql.org/docs/18/sql-alterdomain.html). */
export const domainConstraint = defineKind<'domain constraint', DomainConstraintProps>({
  name: 'domain constraint',
  plural: 'domain constraints',
  section: 'constraints',
  pathLength: 3,
  objectTypes: ['OBJECT_DOMCONSTRAINT'],
  locate: (name, context) => {
    const [type, own] = name.List.items;
    return context.find('domain constraint', [...context.path(type), own.String.sval]);
  },
  readers: { DomainConstraint: readDomainConstraint },
  properties: {
    expression: {
      label: 'expression',
      class: 'structural',
      format: 'expression',
      meaning: 'It decides which values the domain takes.',
      alter: 'rebuild',
    },
    validated: {
      label: 'validated',
      class: 'structural',
      meaning: 'A constraint that is NOT VALID holds for new values; old ones may violate it.',
      alter: ({ after, to }) => (to ? validate(after) : 'rebuild'),
    },
  },
  ddlName: (object) => `CONSTRAINT ${ownName(object)} ON DOMAIN ${domainName(object)}`,
  create,
  drop: (object) => [
    { sql: `ALTER DOMAIN ${domainName(object)} DROP CONSTRAINT ${ownName(object)}`, phase: 'contract' },
  ],
  rename: (object, newName) => [
    {
      sql: `ALTER DOMAIN ${domainName(object)} RENAME CONSTRAINT ${ownName(object)} TO ${quoteIdentifier(newName)}`,
    },
  ],
});

/** A valid check reads and blocks every table that uses the domain; in two halves it blocks none for long. */
function create(object: DomainConstraint, context: DdlContext): readonly Ddl[] {
  const { expression, validated } = object.props;
  const add = `ALTER DOMAIN ${domainName(object)} ADD CONSTRAINT ${ownName(object)} CHECK (${expression})`;
  if (!validated) return [{ sql: `${add} NOT VALID` }];
  if (context.style !== 'online' || context.isNew(object.parent!)) return [{ sql: add }];
  return [{ sql: `${add} NOT VALID`, phase: 'not-valid' }, ...validate(object)];
}

function validate(object: DomainConstraint): readonly Ddl[] {
  return [
    {
      sql: `ALTER DOMAIN ${domainName(object)} VALIDATE CONSTRAINT ${ownName(object)}`,
      phase: 'validate',
      transaction: 'own',
    },
  ];
}

function ownName({ address }: DomainConstraint): string {
  return quoteIdentifier(address.path[2]!);
}

function domainName({ address }: DomainConstraint): string {
  return quoteName(address.path.slice(0, 2));
}
