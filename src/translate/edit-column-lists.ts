import type { AstFields } from '../parse/grammar.ts';
import type { Statement } from '../parse/statement.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import type { KnownColumns } from './known-columns.ts';
import { ownRelation } from './locate-names.ts';
import { columnKey } from './name-map.ts';
import type { TextEdits } from './text-edits.ts';
import type { TokenList } from './token-list.ts';

/** Columns in lists and definitions, of which the grammar does not tell the places. */
export function editColumnLists(
  statement: Statement,
  list: TokenList,
  { renamed }: KnownColumns,
  edits: TextEdits,
  offset: (location: number) => number,
): void {
  if (renamed.size === 0) return;
  const { type, fields } = statement;
  const own = ownRelation(fields) ?? fields.relations?.[0]?.RangeVar;

  const replace = (index: number, range: AstFields) => {
    const name = list.name(index);
    if (name === undefined || range === undefined) return;
    const to = renamed.get(columnKey(range.schemaname ?? '', range.relname, name));
    const { start, end } = list.tokens[index]!;
    if (to !== undefined) edits.replace(start, end, quoteIdentifier(to));
  };
  /** Plain names in parentheses; those with a call or a qualifier are expressions. */
  const replaceList = (from: number, range: AstFields) => {
    for (const index of list.inParentheses(from)) {
      const next = list.word(index + 1);
      const before = list.word(index - 1);
      if ((before === '(' || before === ',') && next !== '(' && next !== '.') replace(index, range);
    }
  };
  const find = (from: number, ...words: readonly string[]) =>
    list.tokens.findIndex((_token, index) => index >= from && words.includes(list.word(index)));

  const constraint = (node: AstFields) => {
    const from = list.at(offset(node.location));
    if (from < 0) return;
    if (node.contype === 'CONSTR_FOREIGN') {
      const references = find(from, 'REFERENCES');
      if (node.fk_attrs) replaceList(from, own);
      if (node.pk_attrs) replaceList(references, node.pktable);
    } else if (['CONSTR_PRIMARY', 'CONSTR_UNIQUE'].includes(node.contype) && node.keys) {
      replaceList(from, own);
      if (node.including) replaceList(find(from, 'INCLUDE'), own);
    } else if (node.contype === 'CONSTR_EXCLUSION') replaceList(from, own);
    else if (node.contype === 'CONSTR_NOTNULL' && node.keys) replace(find(from, 'NULL') + 1, own);
  };

  switch (type) {
    case 'CreateStmt':
    case 'CreateForeignTableStmt': {
      const create = fields.base ?? fields;
      for (const { ColumnDef, Constraint } of create.tableElts ?? []) {
        if (ColumnDef) replace(list.at(offset(ColumnDef.location)), own);
        if (Constraint) constraint(Constraint);
        for (const inner of ColumnDef?.constraints ?? [])
          if (inner.Constraint?.pktable) constraint(inner.Constraint);
      }
      for (const { PartitionElem } of create.partspec?.partParams ?? []) {
        if (PartitionElem?.name) replace(list.at(offset(PartitionElem.location)), own);
      }
      return;
    }
    case 'AlterTableStmt':
      for (const { AlterTableCmd } of fields.cmds)
        if (AlterTableCmd.def?.Constraint) constraint(AlterTableCmd.def.Constraint);
      list.tokens.forEach((_token, index) => {
        if (list.word(index - 1) === 'COLUMN') replace(index, own);
      });
      return;
    case 'IndexStmt':
      replaceList(find(0, 'ON'), own);
      if (fields.indexIncludingParams) replaceList(find(0, 'INCLUDE'), own);
      return;
    case 'CreateTrigStmt': {
      if (!fields.columns) return;
      for (let index = find(0, 'OF') + 1; list.word(index) !== 'ON'; index++) replace(index, own);
      return;
    }
    case 'CreateStatsStmt': {
      for (
        let index = find(0, 'ON') + 1;
        index < list.tokens.length && list.word(index) !== 'FROM';
        index++
      ) {
        replace(index, own);
      }
      return;
    }
    case 'GrantStmt':
      if (fields.objtype === 'OBJECT_TABLE') replaceList(0, fields.objects[0].RangeVar);
      return;
    case 'CreatePublicationStmt':
    case 'AlterPublicationStmt':
      for (const { PublicationObjSpec } of fields.pubobjects ?? []) {
        const published = PublicationObjSpec?.pubtable;
        if (!published?.columns) continue;
        const at = list.at(offset(published.relation.location));
        replaceList(at, published.relation);
      }
  }
}
