import { defineKind } from '../../kind-contract/kind.ts';
import { compareKeys, compareNames } from '../../kind-parts/index/compare-index-elements.ts';
import { wholeIndex } from '../../kind-parts/relation/partition-ddl.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import {
  alterAttachment,
  alterDeferral,
  alterEnforcement,
  alterIndexComment,
  alterOptions,
  alterTablespace,
  alterValidity,
} from './alter.ts';
import { createConstraint } from './create.ts';
import { definitionKey } from './definition-key.ts';
import { dropConstraint } from './drop.ts';
import { finishConstraints } from './finish.ts';
import { parentCheck } from './inherited.ts';
import { locateConstraint } from './locate.ts';
import { ownName, tableName } from './name.ts';
import { type ConstraintProps, hasIndex } from './props.ts';
import { readAddedConstraint, readInlineConstraint, readValidation } from './read.ts';
import { replaceConstraint } from './replace.ts';

/** Constraints of tables and foreign tables (https://www.postgresql.org/docs/18/ddl-constraints.html). */
export const constraint = defineKind<'constraint', ConstraintProps>({
  name: 'constraint',
  plural: 'constraints',
  section: 'constraints',
  pathLength: 3,
  objectTypes: ['OBJECT_TABCONSTRAINT', 'OBJECT_INDEX'],
  locate: locateConstraint,
  readers: {
    'AlterTableStmt/AT_AddConstraint': readAddedConstraint,
    'AlterTableStmt/AT_ValidateConstraint': readValidation,
    Constraint: readInlineConstraint,
  },
  finish: finishConstraints,
  properties: {
    type: { label: 'type', class: 'structural', alter: replaceConstraint },
    columns: { label: 'columns', class: 'structural', format: 'list', alter: replaceConstraint },
    expression: {
      label: 'expression',
      class: 'structural',
      format: 'expression',
      meaning: 'It decides which rows the table takes.',
      alter: replaceConstraint,
    },
    referencedTable: {
      label: 'referenced table',
      class: 'structural',
      format: 'list',
      alter: replaceConstraint,
    },
    referencedColumns: {
      label: 'referenced columns',
      class: 'structural',
      format: 'list',
      alter: replaceConstraint,
    },
    match: { label: 'match type', class: 'structural', alter: replaceConstraint },
    onUpdate: {
      label: 'update action',
      class: 'structural',
      meaning: 'What happens to the referencing rows when a referenced key changes.',
      alter: replaceConstraint,
    },
    onDelete: {
      label: 'delete action',
      class: 'structural',
      meaning: 'What happens to the referencing rows when a referenced row is deleted.',
      alter: replaceConstraint,
    },
    onDeleteColumns: {
      label: 'columns that the delete action sets',
      class: 'structural',
      format: 'set',
      alter: replaceConstraint,
    },
    period: { label: 'PERIOD', class: 'structural', alter: replaceConstraint },
    deferrable: {
      label: 'deferrable',
      class: 'structural',
      meaning:
        'A deferrable constraint can be checked at the end of a transaction; ON CONFLICT cannot use it.',
      alter: alterDeferral,
    },
    initiallyDeferred: {
      label: 'initially deferred',
      class: 'structural',
      meaning: 'Violations show at COMMIT, not at the statement that causes them.',
      alter: alterDeferral,
    },
    validated: {
      label: 'validated',
      class: 'structural',
      meaning: 'A constraint that is NOT VALID holds for new rows; old ones may violate it.',
      alter: alterValidity,
    },
    enforced: {
      label: 'enforced',
      class: 'structural',
      meaning: 'A constraint that is NOT ENFORCED is a remark: no row is checked.',
      alter: alterEnforcement,
    },
    noInherit: { label: 'NO INHERIT', class: 'structural', alter: replaceConstraint },
    nullsNotDistinct: {
      label: 'NULLS NOT DISTINCT',
      class: 'structural',
      meaning: 'It decides whether two rows with NULL in the key are duplicates.',
      alter: replaceConstraint,
    },
    withoutOverlaps: { label: 'WITHOUT OVERLAPS', class: 'structural', alter: replaceConstraint },
    include: { label: 'included columns', class: 'storage', format: 'list', alter: replaceConstraint },
    method: { label: 'access method', class: 'structural', alter: replaceConstraint },
    keys: {
      label: 'keys',
      class: 'structural',
      format: 'list',
      equal: compareKeys,
      alter: replaceConstraint,
    },
    operators: { label: 'operators', class: 'structural', format: 'list', alter: replaceConstraint },
    collations: {
      label: 'collations',
      class: 'structural',
      format: 'options',
      equal: compareNames,
      alter: replaceConstraint,
    },
    opclasses: {
      label: 'operator classes',
      class: 'structural',
      format: 'options',
      equal: compareNames,
      alter: replaceConstraint,
    },
    orders: { label: 'sort order', class: 'storage', format: 'options', alter: replaceConstraint },
    where: {
      label: 'predicate',
      class: 'structural',
      format: 'expression',
      meaning: 'Only rows for which it holds exclude each other.',
      alter: replaceConstraint,
    },
    options: { label: 'storage parameters', class: 'storage', format: 'options', alter: alterOptions },
    tablespace: { label: 'tablespace', class: 'storage', alter: alterTablespace },
    attachedTo: {
      label: 'part of index',
      class: 'storage',
      format: 'list',
      alter: alterAttachment,
    },
    indexComment: { label: 'comment on the index', class: 'cosmetic', alter: alterIndexComment },
  },
  alternateKey: definitionKey,
  // An index of the constraint's name stands in the schema.
  takesNames: ({ address: { path }, props }) => (hasIndex(props) ? [['relation', [path[0]!, path[2]!]]] : []),
  goesWith: (object, model) => [wholeIndex(object, model) ?? parentCheck(object, { model }) ?? []].flat(),
  ddlName: (object) => `CONSTRAINT ${ownName(object)} ON ${tableName(object)}`,
  create: createConstraint,
  drop: dropConstraint,
  rename: (object: SchemaObject<ConstraintProps>, newName) => [
    {
      sql: `ALTER TABLE ${tableName(object)} RENAME CONSTRAINT ${ownName(object)} TO ${quoteIdentifier(newName)}`,
    },
  ],
});
