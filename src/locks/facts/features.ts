import type { AstFields } from '../../parse/grammar.ts';

/** A piece of syntax that some servers do not take. */
export interface Feature {
  /** The parse-tree node, by its type; 'AlterTableCmd/AT_…' for a command of ALTER TABLE. */
  readonly node: string;
  readonly when?: (fields: AstFields) => boolean;
  /** The first version that takes it. */
  readonly since: number;
  readonly what: string;
  readonly alternative?: string;
}

const option = (name: string) => (fields: AstFields) => fields.defname === name;
const contype = (name: string) => (fields: AstFields) => fields.contype === name;

/**
 * Syntax by the version that brought it, measured on 11-19 as far as ALTER TABLE, constraints, partitions, views and
 * publications go; the rest is from the release notes, https://www.postgresql.org/docs/release/.
 */
export const features: readonly Feature[] = [
  {
    node: 'Constraint',
    when: (c) => c.contype === 'CONSTR_GENERATED' && c.generated_kind !== 'v',
    since: 12,
    what: 'a stored generated column',
    alternative: 'fill an ordinary column from a trigger',
  },
  {
    node: 'Constraint',
    when: (c) => c.contype === 'CONSTR_GENERATED' && c.generated_kind === 'v',
    since: 18,
    what: 'a virtual generated column',
    alternative: 'GENERATED … STORED, or a view',
  },
  {
    node: 'Constraint',
    when: (c) =>
      contype('CONSTR_ATTR_NOT_ENFORCED')(c) ||
      contype('CONSTR_ATTR_ENFORCED')(c) ||
      ((c.contype === 'CONSTR_CHECK' || c.contype === 'CONSTR_FOREIGN') && !c.is_enforced),
    since: 18,
    what: 'NOT ENFORCED',
  },
  { node: 'Constraint', when: (c) => !!c.nulls_not_distinct, since: 15, what: 'NULLS NOT DISTINCT' },
  { node: 'Constraint', when: (c) => !!c.without_overlaps, since: 18, what: 'WITHOUT OVERLAPS' },
  { node: 'Constraint', when: (c) => !!c.fk_with_period, since: 18, what: 'PERIOD' },
  {
    node: 'Constraint',
    when: (c) => !!c.fk_del_set_cols?.length,
    since: 15,
    what: 'ON DELETE SET … (columns)',
  },
  { node: 'IndexStmt', when: (i) => !!i.nulls_not_distinct, since: 15, what: 'NULLS NOT DISTINCT' },
  {
    node: 'ATAlterConstraint',
    when: (c) => !!c.alterEnforceability,
    since: 18,
    what: 'ALTER CONSTRAINT … ENFORCED',
  },
  {
    node: 'ATAlterConstraint',
    when: (c) => !!c.alterInheritability,
    since: 18,
    what: 'ALTER CONSTRAINT … INHERIT',
  },
  {
    node: 'AlterTableCmd/AT_SetExpression',
    since: 17,
    what: 'SET EXPRESSION',
    alternative: 'drop and add the column',
  },
  { node: 'AlterTableCmd/AT_DropExpression', since: 13, what: 'DROP EXPRESSION' },
  { node: 'AlterTableCmd/AT_SetCompression', since: 14, what: 'SET COMPRESSION' },
  { node: 'AlterTableCmd/AT_SetAccessMethod', since: 15, what: 'SET ACCESS METHOD' },
  { node: 'AlterTableCmd/AT_DetachPartitionFinalize', since: 14, what: 'DETACH PARTITION … FINALIZE' },
  {
    node: 'PartitionCmd',
    when: (c) => !!c.concurrent,
    since: 14,
    what: 'DETACH PARTITION … CONCURRENTLY',
    alternative: 'DETACH PARTITION, which takes ACCESS EXCLUSIVE',
  },
  {
    node: 'AlterTableCmd/AT_AddConstraint',
    when: (c) => c.def?.Constraint?.contype === 'CONSTR_NOTNULL',
    since: 18,
    what: 'ADD CONSTRAINT … NOT NULL',
    alternative: 'CHECK (… IS NOT NULL) NOT VALID, VALIDATE, SET NOT NULL, then drop the CHECK',
  },
  {
    node: 'AlterTableStmt',
    when: (s) =>
      s.objtype === 'OBJECT_SEQUENCE' &&
      s.cmds.some((c: AstFields) => /^AT_Set(?:Un)?Logged$/.test(c.AlterTableCmd.subtype)),
    since: 15,
    what: 'ALTER SEQUENCE … SET LOGGED or UNLOGGED',
  },
  {
    node: 'RenameStmt',
    when: (s) => s.renameType === 'OBJECT_COLUMN' && s.relationType === 'OBJECT_VIEW',
    since: 13,
    what: 'ALTER VIEW … RENAME COLUMN',
    alternative: 'ALTER TABLE … RENAME COLUMN, which takes views too',
  },
  { node: 'ColumnDef', when: (c) => !!c.compression, since: 14, what: 'COMPRESSION' },
  {
    node: 'ColumnDef',
    when: (c) => !!c.storage_name,
    since: 16,
    what: 'STORAGE in CREATE TABLE',
    alternative: 'ALTER COLUMN … SET STORAGE',
  },
  { node: 'CreateStmt', when: (s) => !!s.accessMethod, since: 12, what: 'USING an access method' },
  {
    node: 'CreateTrigStmt',
    when: (s) => !!s.replace,
    since: 14,
    what: 'CREATE OR REPLACE TRIGGER',
    alternative: 'DROP TRIGGER and CREATE TRIGGER in one transaction',
  },
  {
    node: 'CreateFunctionStmt',
    when: (s) => !!s.sql_body,
    since: 14,
    what: 'a function body in SQL (BEGIN ATOMIC, RETURN)',
    alternative: 'a body in a string',
  },
  { node: 'AlterStatsStmt', since: 13, what: 'ALTER STATISTICS … SET STATISTICS' },
  { node: 'StatsElem', when: (e) => !!e.expr, since: 14, what: 'statistics on an expression' },
  {
    node: 'ReindexStmt',
    when: (s) => !!s.params?.some((p: AstFields) => p.DefElem?.defname === 'concurrently'),
    since: 12,
    what: 'REINDEX CONCURRENTLY',
  },
  {
    node: 'PublicationTable',
    when: (t) => !!t.whereClause || !!t.columns,
    since: 15,
    what: 'a row filter or column list of a publication',
  },
  {
    node: 'PublicationObjSpec',
    when: (o) => o.pubobjtype !== 'PUBLICATIONOBJ_TABLE',
    since: 15,
    what: 'TABLES IN SCHEMA',
  },
  {
    node: 'DefElem',
    when: option('security_invoker'),
    since: 15,
    what: 'security_invoker',
    alternative: 'the view reads with its owner’s rights',
  },
  { node: 'DefElem', when: option('deterministic'), since: 12, what: 'deterministic of a collation' },
  {
    node: 'DefElem',
    when: option('publish_via_partition_root'),
    since: 13,
    what: 'publish_via_partition_root',
  },
  {
    node: 'DefElem',
    when: option('publish_generated_columns'),
    since: 18,
    what: 'publish_generated_columns',
  },
  { node: 'DefElem', when: option('deduplicate_items'), since: 13, what: 'deduplicate_items' },
  { node: 'DefElem', when: option('multirange_type_name'), since: 14, what: 'multirange_type_name' },
  { node: 'AlterTypeStmt', since: 13, what: 'ALTER TYPE … SET (…)' },
  {
    node: 'CommonTableExpr',
    when: (c) => !!c.search_clause || !!c.cycle_clause,
    since: 14,
    what: 'SEARCH and CYCLE',
  },
  {
    node: 'CommonTableExpr',
    when: (c) => !!c.ctematerialized && c.ctematerialized !== 'CTEMaterializeDefault',
    since: 12,
    what: 'MATERIALIZED in WITH',
  },
  { node: 'JsonTable', since: 17, what: 'JSON_TABLE' },
  { node: 'JsonFuncExpr', since: 17, what: 'JSON_QUERY, JSON_VALUE and JSON_EXISTS' },
  { node: 'JsonIsPredicate', since: 16, what: 'IS JSON' },
  { node: 'JsonObjectConstructor', since: 16, what: 'JSON_OBJECT' },
  { node: 'JsonArrayConstructor', since: 16, what: 'JSON_ARRAY' },
  { node: 'MergeStmt', since: 15, what: 'MERGE' },
];
