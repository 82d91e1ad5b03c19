import type { Ddl } from '../../kind-contract/ddl.ts';
import { defineKind } from '../../kind-contract/kind.ts';
import { columnsOver } from '../../kind-parts/relation/type-uses.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { alterDomain, createDomain } from './ddl.ts';
import type { DomainProps } from './props.ts';
import { readAlterDomain, readDomain } from './read.ts';
import { replaceDomain } from './replace.ts';

/** Domains: types with constraints (https://www.postgresql.org/docs/18/sql-createdomain.html). */
export const domain = defineKind<'domain', DomainProps>({
  name: 'domain',
  plural: 'domains',
  section: 'types',
  namespace: 'type',
  objectTypes: ['OBJECT_DOMAIN', 'OBJECT_TYPE'],
  readers: { CreateDomainStmt: readDomain, AlterDomainStmt: readAlterDomain },
  createsChildren: ['domain constraint'],
  properties: {
    type: {
      label: 'base type',
      class: 'structural',
      format: 'type',
      meaning: 'The base type decides which values the domain can hold and how they are stored.',
      alter: (change, context): readonly Ddl[] | 'rebuild' => replaceDomain(change, context, domain),
    },
    collation: {
      label: 'collation',
      class: 'structural',
      meaning: 'The collation decides how values sort and compare.',
      alter: (change, context): readonly Ddl[] | 'rebuild' => replaceDomain(change, context, domain),
    },
    default: {
      label: 'default',
      class: 'structural',
      format: 'expression',
      canon: ({ props }) => ({ columnType: props.type }),
      alter: ({ after, to }) => alterDomain(after, to === undefined ? 'DROP DEFAULT' : `SET DEFAULT ${to}`),
    },
    notNull: {
      label: 'not null',
      class: 'structural',
      meaning: 'No column of the domain may hold NULL.',
      alter: ({ before, after, to }, { other }) =>
        to
          ? alterDomain(after, 'SET NOT NULL', {
              phase: 'window',
              // PostgreSQL refuses it while arrays or other types hold values of the domain.
              rebuilds: columnsOver(before.address.path, other)
                .filter(({ props }) => props.type !== quoteName(before.address.path))
                .map(({ id }) => id),
              note: 'Blocks writes to every table that uses the domain while all rows are checked.',
            })
          : alterDomain(after, 'DROP NOT NULL'),
    },
    notNullName: {
      label: 'name of the NOT NULL constraint',
      class: 'cosmetic',
      alter: ({ before, after, from, to }, { version }) => {
        if (version < 17 || !before.props.notNull || !after.props.notNull) return [];
        const initial = `${after.address.path[1]}_not_null`;
        const [old, next] = [from ?? initial, to ?? initial].map(quoteIdentifier);
        return old === next ? [] : alterDomain(after, `RENAME CONSTRAINT ${old} TO ${next}`);
      },
    },
  },
  privileges: { all: () => ['USAGE'], toPublic: ['USAGE'], defaultClass: 'types' },
  ddlName: ({ address }) => `DOMAIN ${quoteName(address.path)}`,
  create: createDomain,
});
