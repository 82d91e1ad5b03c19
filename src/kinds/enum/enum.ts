import { type AnyKind, defineKind } from '../../kind-contract/kind.ts';
import { quoteName } from '../../sql/quote.ts';
import { alterLabels } from './alter-labels.ts';
import { createEnum } from './create-enum.ts';

/** What CREATE TYPE … AS ENUM says. */
export type EnumProps = {
  readonly labels: readonly string[];
};

/** Enumerated types (https://www.postgresql.org/docs/18/datatype-enum.html). */
export const enumKind: AnyKind = defineKind<'enum', EnumProps>({
  name: 'enum',
  plural: 'enums',
  section: 'types',
  namespace: 'type',
  objectTypes: ['OBJECT_TYPE'],
  readers: {
    CreateEnumStmt(fields, context) {
      const labels = (fields.vals ?? []).map(
        (value: { String: { sval?: string } }) => value.String.sval ?? '',
      );
      context.define<EnumProps>({ kind: 'enum', path: context.path(fields.typeName) }, { labels });
    },
  },
  properties: {
    labels: {
      label: 'labels',
      class: 'structural',
      format: 'list',
      meaning: 'The labels decide which values a column may hold, and their order decides how they sort.',
      alter: (change, context) => alterLabels(change, context, enumKind),
    },
  },
  privileges: { all: () => ['USAGE'], toPublic: ['USAGE'], defaultClass: 'types' },
  ddlName: ({ address }) => `TYPE ${quoteName(address.path)}`,
  create: createEnum,
});
