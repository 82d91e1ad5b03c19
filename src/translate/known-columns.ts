import type { AstFields } from '../parse/grammar.ts';
import type { ParsedRaw } from '../parse/parse-statements.ts';
import { columnKey, type NameMap } from './name-map.ts';

/** What the statements of a dump say of the columns of tables, by `schema.table` joined with a zero. */
export interface KnownColumns {
  readonly columns: ReadonlyMap<string, ReadonlySet<string>>;
  /** The map's columns, and those of the tables that inherit them: a partition's column is renamed with its parent's. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** The key of a relation in `KnownColumns`. */
export function relationKey(schema: string, name: string): string {
  return `${schema}\u0000${name}`;
}

/** Collects the columns of all tables, and spreads renames to the tables that inherit. */
export function collectColumns(parsed: readonly ParsedRaw[], map: NameMap): KnownColumns {
  const columns = new Map<string, Set<string>>();
  const children = new Map<string, [string, string][]>();
  const inherit = (child: AstFields, parent: AstFields) => {
    const key = keyOf(parent);
    children.set(key, [...(children.get(key) ?? []), [child.schemaname ?? '', child.relname]]);
  };
  for (const { statement } of parsed) {
    const create = statement?.fields?.base ?? statement?.fields;
    if (statement?.type === 'CreateStmt' || statement?.type === 'CreateForeignTableStmt') {
      const names = (create.tableElts ?? []).flatMap(
        (element: AstFields) => element.ColumnDef?.colname ?? [],
      );
      columns.set(keyOf(create.relation), new Set(names));
      for (const { RangeVar } of create.inhRelations ?? []) inherit(create.relation, RangeVar);
    } else if (statement?.type === 'AlterTableStmt') {
      for (const { AlterTableCmd: command } of statement.fields.cmds) {
        const partition = command.def?.PartitionCmd?.name;
        if (command.subtype === 'AT_AttachPartition') inherit(partition, statement.fields.relation);
        if (command.subtype === 'AT_AddInherit') inherit(statement.fields.relation, command.def.RangeVar);
      }
    }
  }
  const renamed = new Map(map.columns);
  const spread = (schema: string, table: string, column: string, to: string) => {
    for (const [childSchema, child] of children.get(relationKey(schema, table)) ?? []) {
      if (renamed.has(columnKey(childSchema, child, column))) continue;
      renamed.set(columnKey(childSchema, child, column), to);
      spread(childSchema, child, column, to);
    }
  };
  for (const [key, to] of map.columns) {
    const [schema, table, column] = key.split('\u0000') as [string, string, string];
    spread(schema, table, column, to);
  }
  return { columns, renamed };
}

function keyOf(range: AstFields): string {
  return relationKey(range.schemaname ?? '', range.relname);
}
