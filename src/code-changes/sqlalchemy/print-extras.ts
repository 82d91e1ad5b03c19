import type { ConstraintProps } from '../../kinds/constraint/props.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { commentLine } from '../comment-line.ts';
import type { Member } from '../declaration.ts';
import { extrasOf } from '../extras-of.ts';
import { quotePython, quotePythonSql } from '../names/quote-python.ts';
import { type CodePart, type CodeTable, primaryKeyOf } from '../schema/code-schema.ts';
import { foreignKeySettings, plainForeignKey } from './print-column.ts';
import { referredColumns } from './print-foreign-key.ts';
import { printPythonIndex } from './print-index.ts';
import type { SqlalchemyContext } from './sqlalchemy-context.ts';

/** Constraints that do not stand at a column, and indexes, as items of `__table_args__`. */
export function printPythonExtras(table: CodeTable, context: SqlalchemyContext): readonly Member[] {
  return extrasOf(
    table,
    (constraint) => printConstraint(constraint, table, context),
    (index) => printPythonIndex(index, table, context.imports),
  );
}

function printConstraint(
  constraint: CodePart<ConstraintProps>,
  table: CodeTable,
  { schema, imports, ...context }: SqlalchemyContext,
): string | undefined {
  const { name, props } = constraint;
  const named = `name=${quotePython(name)}`;
  const call = (builder: string, ...settings: readonly string[]) => {
    imports.add(builder);
    return `${builder}(${settings.join(', ')}),`;
  };
  const deferred = [
    ...(props.deferrable ? ['deferrable=True'] : []),
    ...(props.initiallyDeferred ? ['initially="DEFERRED"'] : []),
  ];
  switch (props.type) {
    case 'primary key': {
      // A single column and a name as PostgreSQL gives it are said at the column.
      const isPlain = primaryKeyOf(table).length === 1 && name === `${table.name}_pkey` && !props.deferrable;
      return isPlain
        ? undefined
        : call('PrimaryKeyConstraint', ...props.columns.map(quotePython), named, ...deferred);
    }
    case 'unique':
      return call(
        'UniqueConstraint',
        ...props.columns.map(quotePython),
        named,
        ...(props.include.length
          ? [`postgresql_include=[${props.include.map(quotePython).join(', ')}]`]
          : []),
        ...(props.nullsNotDistinct ? ['postgresql_nulls_not_distinct=True'] : []),
        ...deferred,
      );
    case 'check':
      return call(
        'CheckConstraint',
        quotePythonSql(props.expression ?? 'true'),
        named,
        ...(props.validated ? [] : ['postgresql_not_valid=True']),
      );
    case 'foreign key': {
      const column = table.columns.find((own) => own.name === props.columns[0]);
      if (column && plainForeignKey(column, table, { schema, imports, ...context })?.id === constraint.id)
        return undefined;
      const referred = referredColumns(props, schema);
      if (!referred)
        return commentLine(
          '#',
          `foreign key ${name} to ${quoteName(props.referencedTable ?? [])}, which these dumps do not hold`,
        );
      return call(
        'ForeignKeyConstraint',
        `[${props.columns.map(quotePython).join(', ')}]`,
        `[${referred.map(quotePython).join(', ')}]`,
        named,
        ...foreignKeySettings(props),
      );
    }
    default:
      return printExclusion(constraint, table, imports);
  }
}

function printExclusion(
  { name, props }: CodePart<ConstraintProps>,
  table: CodeTable,
  imports: Set<string>,
): string {
  imports.add('ExcludeConstraint');
  const elements = props.keys.map((key, index) => {
    const column = table.columns.find((own) => quoteIdentifier(own.name) === key);
    if (!column) imports.add('text');
    const element = column ? quotePython(column.name) : `text(${quotePythonSql(key)})`;
    return `(${element}, ${quotePython(props.operators[index] ?? '=')})`;
  });
  if (props.where) imports.add('text');
  return `ExcludeConstraint(${[
    ...elements,
    `name=${quotePython(name)}`,
    `using=${quotePython(props.method ?? 'gist')}`,
    ...(props.where ? [`where=text(${quotePythonSql(props.where)})`] : []),
  ].join(', ')}),`;
}
