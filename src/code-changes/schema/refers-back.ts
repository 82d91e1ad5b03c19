import { type CodeSchema, type CodeTable, constraintsOf, tableAt } from './code-schema.ts';

/** True where foreign keys lead from one table to another, over others or not. */
export function refersBack(from: CodeTable, to: CodeTable, schema: CodeSchema): boolean {
  const seen = new Set<CodeTable>([from]);
  for (const table of seen) {
    for (const { props } of constraintsOf(table, 'foreign key')) {
      const next = tableAt(schema, props.referencedTable);
      if (next === to) return true;
      if (next) seen.add(next);
    }
  }
  return false;
}
