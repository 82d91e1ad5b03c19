import type { ConstraintProps } from '../../kinds/constraint/props.ts';
import { quoteName } from '../../sql/quote.ts';
import { commentLine } from '../comment-line.ts';
import type { Member } from '../declaration.ts';
import { extrasOf } from '../extras-of.ts';
import { quoteTypescript } from '../names/quote-typescript.ts';
import { sqlTemplate } from '../names/sql-template.ts';
import { type CodePart, type CodeTable, primaryKeyOf } from '../schema/code-schema.ts';
import type { DrizzleContext } from './drizzle-context.ts';
import { plainReference, printForeignKey, unsaidOfForeignKey } from './print-foreign-key.ts';
import { printDrizzleIndex } from './print-index.ts';

/** Constraints and indexes as the entries of the table's callback; what Drizzle cannot say is a comment. */
export function printDrizzleExtras(table: CodeTable, context: DrizzleContext): readonly Member[] {
  return extrasOf(
    table,
    (constraint) => printConstraint(constraint, table, context),
    (index) => printDrizzleIndex(index, table, context),
  );
}

function printConstraint(
  constraint: CodePart<ConstraintProps>,
  table: CodeTable,
  context: DrizzleContext,
): string | undefined {
  const { name, props } = constraint;
  const columns = context.names.columns.get(table.id)!;
  const listed = props.columns.map((column) => `t.${columns.get(column)}`).join(', ');
  const use = (builder: string) => {
    context.imports.add(builder);
    return builder;
  };
  switch (props.type) {
    case 'primary key':
      return primaryKeyOf(table).length > 1
        ? `${use('primaryKey')}({ name: ${quoteTypescript(name)}, columns: [${listed}] }),`
        : undefined;
    case 'unique':
      return withRemarks(
        [
          ...(props.deferrable ? ['DEFERRABLE'] : []),
          ...(props.include.length ? [`INCLUDE (${props.include.join(', ')})`] : []),
          ...(props.withoutOverlaps ? ['WITHOUT OVERLAPS'] : []),
        ],
        name,
        `${use('unique')}(${quoteTypescript(name)}).on(${listed})${props.nullsNotDistinct ? '.nullsNotDistinct()' : ''},`,
      );
    case 'check':
      use('sql');
      return `${use('check')}(${quoteTypescript(name)}, ${sqlTemplate(props.expression ?? 'true')}),`;
    case 'foreign key': {
      const column = table.columns.find((own) => own.name === props.columns[0]);
      const isPlain = column && plainReference(column, table, context)?.id === constraint.id;
      const code = isPlain ? '' : printForeignKey(constraint, table, context);
      if (code === undefined)
        return commentLine(
          '//',
          `foreign key ${name} to ${quoteName(props.referencedTable ?? [])}, which these dumps do not hold`,
        );
      const unsaid = unsaidOfForeignKey(constraint);
      if (code === '' && unsaid.length === 0) return undefined;
      return withRemarks(unsaid, name, code === '' ? '' : `${code},`);
    }
    default:
      return commentLine(
        '//',
        `exclusion constraint ${name}: Drizzle has no word for it; keep it in a migration`,
      );
  }
}

function withRemarks(unsaid: readonly string[], name: string, code: string): string {
  const remark = commentLine(
    '//',
    `${name} is ${unsaid.join(', ')} in the database; Drizzle has no word for it`,
  );
  return [...(unsaid.length ? [remark] : []), ...(code ? [code] : [])].join('\n');
}
