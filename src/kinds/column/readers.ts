import type { ReadContext, Reader } from '../../kind-contract/reader.ts';
import { columnId } from '../../kind-parts/relation/relations.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { findWord, splitAtCommas } from '../../parse/slice.ts';
import { definitionMap, definitionValue } from '../../sql/definition-value.ts';
import { readStorageOptions, sortOptions } from '../../sql/storage-options.ts';
import type { ColumnProps } from './column.ts';
import { findOrDefineColumn } from './locate.ts';
import { readCollation } from './read-collation.ts';
import { readColumn } from './read-column.ts';
import { defineIdentity } from './read-identity.ts';
import { readMethod } from './read-method.ts';
import { readNotNull } from './read-not-null.ts';
import { sliceValue } from './slice-value.ts';

/** Readers of a column's definition and of the ALTER TABLE commands that pg_dump and people write for columns. */
export const readers: Readonly<Record<string, Reader>> = {
  ColumnDef: readColumn,
  'Constraint/CONSTR_NOTNULL': (fields, context) => {
    const id = findOrDefineColumn(fields.tablePath, fields.keys[0].String.sval, context);
    return context.update<ColumnProps>(id, readNotNull(fields, fields.tablePath, fields.keys[0].String.sval));
  },
  'AlterTableStmt/AT_AddColumn': (fields, context) => {
    const tablePath = context.path(fields.statement.relation);
    const tableId = context.find('relation', tablePath);
    return tableId !== undefined && readColumn({ ...fields.def.ColumnDef, tablePath, tableId }, context);
  },
  'AlterTableStmt/AT_DropColumn': (fields, context) => {
    const id = columnId(context.path(fields.statement.relation), fields.name);
    if (!context.get(id)) return false;
    context.remove(id);
  },
  'AlterTableStmt/AT_ColumnDefault': alter((fields, context) => {
    if (fields.def === undefined) return { default: undefined };
    const index = fields.statement.cmds.findIndex(
      ({ AlterTableCmd: { def } }: AstFields) => def === fields.def,
    );
    const command = splitAtCommas(context.text)[index] ?? '';
    return { default: sliceValue(command, findWord(command, 0, 'DEFAULT')) };
  }),
  'AlterTableStmt/AT_AlterColumnType': alter(({ def: { ColumnDef } }, context) => ({
    type: context.type(ColumnDef.typeName),
    collation: readCollation(ColumnDef.collClause),
  })),
  'AlterTableStmt/AT_SetNotNull': alter(() => ({ notNull: true, notNullNotValid: false })),
  'AlterTableStmt/AT_DropNotNull': alter(() => ({
    notNull: false,
    notNullName: undefined,
    notNullNoInherit: false,
    notNullNotValid: false,
  })),
  'AlterTableStmt/AT_AddIdentity': (fields, context) => {
    const id = findOrDefineColumn(context.path(fields.statement.relation), fields.name, context);
    return id !== undefined && defineIdentity(fields.def.Constraint, id, context);
  },
  'AlterTableStmt/AT_SetStatistics': alter(({ def }) => {
    const target = Number(definitionValue(def) ?? 0);
    return { statistics: target < 0 ? undefined : target };
  }),
  'AlterTableStmt/AT_SetStorage': alter(({ def }) => ({ storage: readMethod(definitionValue(def)) })),
  'AlterTableStmt/AT_SetCompression': alter(({ def }) => ({ compression: readMethod(definitionValue(def)) })),
  'AlterTableStmt/AT_SetOptions': alter(({ def }, _context, { options }) => ({
    options: sortOptions({ ...options, ...readStorageOptions(def.List.items) }),
  })),
  'AlterTableStmt/AT_AlterColumnGenericOptions': alter(({ def }, _context, { foreignOptions }) => ({
    foreignOptions: { ...foreignOptions, ...definitionMap(def.List.items) },
  })),
};

/** A reader of ALTER TABLE … ALTER COLUMN that changes properties of the column. */
function alter(
  change: (fields: AstFields, context: ReadContext, props: ColumnProps) => Partial<ColumnProps>,
): Reader {
  return (fields, context) => {
    const id = findOrDefineColumn(context.path(fields.statement.relation), fields.name, context);
    return context.update<ColumnProps>(id, (props) => change(fields, context, props));
  };
}
