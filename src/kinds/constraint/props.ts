import type { ByKey } from '../../kind-parts/index/index-elements.ts';
import type { StorageOptions } from '../../sql/storage-options.ts';

/** What a constraint of a table says (https://www.postgresql.org/docs/18/ddl-constraints.html). */
export type ConstraintProps = {
  readonly type: 'primary key' | 'unique' | 'foreign key' | 'check' | 'exclusion';
  /** Columns of a key; the columns that a check or an exclusion names stand in its text. */
  readonly columns: readonly string[];
  readonly expression: string | undefined;
  readonly referencedTable: readonly string[] | undefined;
  readonly referencedColumns: readonly string[];
  readonly match: string;
  readonly onUpdate: string;
  readonly onDelete: string;
  /** Columns that ON DELETE SET NULL or SET DEFAULT sets; empty for all. */
  readonly onDeleteColumns: readonly string[];
  /** True where the last column of a foreign key is a period. */
  readonly period: boolean;
  readonly deferrable: boolean;
  readonly initiallyDeferred: boolean;
  readonly validated: boolean;
  readonly enforced: boolean;
  readonly noInherit: boolean;
  readonly nullsNotDistinct: boolean;
  /** True where values of the last column of a key must not overlap. */
  readonly withoutOverlaps: boolean;
  readonly include: readonly string[];
  /** Access method and keys of an exclusion constraint. */
  readonly method: string | undefined;
  readonly keys: readonly string[];
  readonly operators: readonly string[];
  readonly collations: ByKey;
  readonly opclasses: ByKey;
  readonly orders: ByKey;
  readonly where: string | undefined;
  readonly options: StorageOptions;
  readonly tablespace: string | undefined;
  /** The constraint's index of the partitioned table whose part this one's index is. */
  readonly attachedTo: readonly string[] | undefined;
  /** The comment on the index, which is an object beside the constraint. */
  readonly indexComment: string | undefined;
};

/** A constraint of a type that says nothing else. */
export function plainConstraint(type: ConstraintProps['type']): ConstraintProps {
  return {
    type,
    columns: [],
    expression: undefined,
    referencedTable: undefined,
    referencedColumns: [],
    match: 'simple',
    onUpdate: 'no action',
    onDelete: 'no action',
    onDeleteColumns: [],
    period: false,
    deferrable: false,
    initiallyDeferred: false,
    validated: true,
    enforced: true,
    noInherit: false,
    nullsNotDistinct: false,
    withoutOverlaps: false,
    include: [],
    method: undefined,
    keys: [],
    operators: [],
    collations: {},
    opclasses: {},
    orders: {},
    where: undefined,
    options: {},
    tablespace: undefined,
    attachedTo: undefined,
    indexComment: undefined,
  };
}

/** True where PostgreSQL enforces the constraint by an index of the constraint's name. */
export function hasIndex({ type }: Pick<ConstraintProps, 'type'>): boolean {
  return type === 'primary key' || type === 'unique' || type === 'exclusion';
}
