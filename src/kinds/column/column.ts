import { defineKind } from '../../kind-contract/kind.ts';
import { quoteName } from '../../sql/quote.ts';
import { absentColumn } from './absent-column.ts';
import { alterCompression, alterOptions, alterStatistics, alterStorage } from './alter-attributes.ts';
import { alterDefault } from './alter-default.ts';
import { alterForeignOptions } from './alter-foreign-options.ts';
import { alterGenerated } from './alter-generated.ts';
import { alterIdentity } from './alter-identity.ts';
import {
  alterNotNull,
  alterNotNullInheritance,
  alterNotNullName,
  alterNotNullValidity,
} from './alter-not-null.ts';
import { alterCollation, alterType } from './alter-type.ts';
import { compareDefaults } from './compare-defaults.ts';
import { compareNotNullNames } from './compare-not-null-names.ts';
import { compareSequenceNames } from './compare-sequence-names.ts';
import { createColumn } from './create.ts';
import { dropColumn } from './drop.ts';
import { finishColumns } from './finish.ts';
import { locateColumn } from './locate.ts';
import { readers } from './readers.ts';
import { suspendColumn } from './suspend.ts';

/** What a dump says of a column. */
export type ColumnProps = {
  /** False where the column comes from a parent table, a type or a query. */
  readonly declared: boolean;
  readonly type: string | undefined;
  readonly collation: string | undefined;
  readonly default: string | undefined;
  readonly notNull: boolean;
  /** The name of the NOT NULL constraint where it is not the one that PostgreSQL gives. */
  readonly notNullName: string | undefined;
  readonly notNullNoInherit: boolean;
  readonly notNullNotValid: boolean;
  readonly generated: string | undefined;
  readonly generatedKind: 'stored' | 'virtual' | undefined;
  readonly identity: 'always' | 'by default' | undefined;
  /** The path of the identity's sequence where it is not the one that PostgreSQL gives. */
  readonly identityName: readonly string[] | undefined;
  readonly identityOptions: Readonly<Record<string, string>>;
  readonly storage: string | undefined;
  readonly compression: string | undefined;
  readonly statistics: number | undefined;
  readonly options: Readonly<Record<string, string>>;
  readonly foreignOptions: Readonly<Record<string, string>>;
};

/** Columns of tables, and what is said of columns of views (https://www.postgresql.org/docs/18/sql-createtable.html). */
export const column = defineKind<'column', ColumnProps>({
  name: 'column',
  plural: 'columns',
  section: 'columns',
  pathLength: 3,
  objectTypes: ['OBJECT_COLUMN'],
  locate: locateColumn,
  unspoken: ({ props }) => (props.declared || props.type !== undefined ? undefined : absentColumn),
  readers,
  finish: finishColumns,
  properties: {
    declared: {
      label: 'declared here',
      class: 'cosmetic',
      meaning: 'A column that is only inherited goes when the parent loses it.',
      alter: 'none',
    },
    type: {
      label: 'type',
      class: 'structural',
      format: 'type',
      alter: alterType,
    },
    collation: {
      label: 'collation',
      class: 'structural',
      meaning: 'The collation decides how values sort and which are equal.',
      alter: alterCollation,
    },
    default: {
      label: 'default',
      class: 'structural',
      format: 'expression',
      equal: compareDefaults,
      alter: alterDefault,
    },
    notNull: { label: 'NOT NULL', class: 'structural', alter: alterNotNull },
    notNullName: {
      label: 'name of NOT NULL',
      class: 'cosmetic',
      equal: compareNotNullNames,
      alter: alterNotNullName,
    },
    notNullNoInherit: {
      label: 'NOT NULL is not inherited',
      class: 'structural',
      alter: alterNotNullInheritance,
    },
    notNullNotValid: {
      label: 'NOT NULL is not validated',
      class: 'structural',
      meaning: 'Rows from before the constraint may hold NULL.',
      alter: alterNotNullValidity,
    },
    generated: {
      label: 'generation expression',
      class: 'structural',
      format: 'expression',
      alter: alterGenerated,
    },
    generatedKind: {
      label: 'generated',
      class: 'structural',
      meaning: 'Stored values take space and are computed when written; virtual ones when read.',
      alter: alterGenerated,
    },
    identity: {
      label: 'identity',
      class: 'structural',
      meaning: 'ALWAYS refuses values that an INSERT brings along, BY DEFAULT takes them.',
      alter: alterIdentity,
    },
    identityName: {
      label: 'sequence of the identity',
      class: 'cosmetic',
      equal: compareSequenceNames,
      alter: 'none',
    },
    identityOptions: {
      label: 'sequence options of the identity',
      class: 'structural',
      format: 'options',
      alter: alterIdentity,
    },
    storage: { label: 'storage', class: 'storage', alter: alterStorage },
    compression: { label: 'compression', class: 'storage', alter: alterCompression },
    statistics: {
      label: 'statistics target',
      class: 'storage',
      meaning: 'How many values ANALYZE samples for the planner.',
      alter: alterStatistics,
    },
    options: {
      label: 'attribute options',
      class: 'storage',
      format: 'options',
      meaning: 'They override what ANALYZE measures.',
      alter: alterOptions,
    },
    foreignOptions: {
      label: 'options of the foreign column',
      class: 'structural',
      format: 'options',
      alter: alterForeignOptions,
    },
  },
  pinsColumns: ({ props }) => props.generated,
  suspend: suspendColumn,
  ddlName: ({ address }) => `COLUMN ${quoteName(address.path)}`,
  create: createColumn,
  drop: dropColumn,
  rename: ({ address }, newName) => [
    {
      sql: `ALTER TABLE ${quoteName(address.path.slice(0, 2))} RENAME COLUMN ${quoteName(address.path.slice(2))} TO ${quoteName([newName])}`,
    },
  ],
});
