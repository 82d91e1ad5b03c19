import { columnNamesIn } from '../kind-parts/relation/column-names.ts';
import type { ConstraintFacts } from '../locks/index.ts';
import type { AstFields, AstNode } from '../parse/grammar.ts';

/**
 * Constraints as the SQL of steps adds, validates and drops them. A plan makes some that neither schema has: the CHECK
 * that spares SET NOT NULL its scan.
 */
export interface AddedConstraints {
  of(relation: readonly string[]): readonly ConstraintFacts[];
  note(statement: AstNode): void;
}

/** Starts without any. */
export function createAddedConstraints(): AddedConstraints {
  const byTable = new Map<string, Map<string, ConstraintFacts>>();
  const key = (path: readonly string[]) => path.join('\u0000');
  return {
    of: (relation) => [...(byTable.get(key(relation))?.values() ?? [])],
    note({ AlterTableStmt: statement }) {
      if (!statement) return;
      const { schemaname, relname } = statement.relation;
      const table = key([schemaname, relname]);
      const known = byTable.get(table) ?? new Map<string, ConstraintFacts>();
      for (const { AlterTableCmd: command } of statement.cmds) apply(command, known);
      if (known.size) byTable.set(table, known);
    },
  };
}

function apply(command: AstFields, known: Map<string, ConstraintFacts>): void {
  const { name, subtype } = command;
  if (subtype === 'AT_DropConstraint') known.delete(name);
  const found = known.get(name);
  if (subtype === 'AT_ValidateConstraint' && found) known.set(name, { ...found, valid: true });
  const added = command.def?.Constraint;
  if (subtype !== 'AT_AddConstraint' || !added?.conname) return;
  const valid = !added.skip_validation;
  if (added.contype === 'CONSTR_CHECK') {
    const columns = columnNamesIn(added.raw_expr);
    const [column] = columns;
    const proves = added.raw_expr?.NullTest?.nulltesttype === 'IS_NOT_NULL' && column !== undefined;
    const expression = proves ? `"${column.replaceAll('"', '""')}" IS NOT NULL` : undefined;
    known.set(added.conname, {
      name: added.conname,
      type: 'check',
      columns,
      ...(expression ? { expression } : {}),
      valid,
    });
  }
  if (added.contype === 'CONSTR_NOTNULL') {
    const columns = (added.keys ?? []).map((item: AstFields) => item.String.sval);
    known.set(added.conname, { name: added.conname, type: 'not null', columns, valid });
  }
}
