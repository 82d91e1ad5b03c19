import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import { defineKind } from '../../kind-contract/kind.ts';
import { columnsOver } from '../../kind-parts/relation/type-uses.ts';
import type { Model } from '../../model/model.ts';
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
  drop: (object, context) =>
    comesWithDomain(object, context)
      ? []
      : [{ sql: `ALTER DOMAIN ${domainName(object)} DROP CONSTRAINT ${ownName(object)}`, phase: 'contract' }],
  rename: (object, newName) => [
    {
      sql: `ALTER DOMAIN ${domainName(object)} RENAME CONSTRAINT ${ownName(object)} TO ${quoteIdentifier(newName)}`,
    },
  ],
});

/** A valid check reads and blocks every table that uses the domain; in two halves it blocks none for long. */
function create(object: DomainConstraint, context: DdlContext): readonly Ddl[] {
  if (comesWithDomain(object, context)) return [];
  const { expression, validated } = object.props;
  const add = `ALTER DOMAIN ${domainName(object)} ADD CONSTRAINT ${ownName(object)} CHECK (${expression})`;
  if (!validated) return [{ sql: `${add} NOT VALID` }];
  const holders = containers(object, context.other);
  if (holders.length > 0) {
    const decision = `PostgreSQL does not check a domain inside of arrays and other types: look at ${holders.join(', ')} yourself. The constraint stays NOT VALID while they hold values of ${domainName(object)}; it binds new values all the same.`;
    return [{ sql: `${add} NOT VALID`, decision }];
  }
  if (context.style !== 'online' || context.isNew(object.parent!)) return [{ sql: add }];
  return [{ sql: `${add} NOT VALID`, phase: 'not-valid' }, ...validate(object)];
}

/** True where the domain gets another base type, for which it is made anew with all its checks. */
function comesWithDomain({ parent }: DomainConstraint, { model, other }: DdlContext): boolean {
  const [before, after] = [other.objects.get(parent!)?.props, model.objects.get(parent!)?.props];
  return before !== undefined && (before.type !== after?.type || before.collation !== after?.collation);
}

/** Columns that hold values of the domain inside of other types. */
function containers(object: DomainConstraint, before: Model): readonly string[] {
  const plain = domainName(object);
  return columnsOver(object.address.path.slice(0, 2), before)
    .filter(({ props }) => props.type !== plain)
    .map(({ address }) => quoteName(address.path));
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
