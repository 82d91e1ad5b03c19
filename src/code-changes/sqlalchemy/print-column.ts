import type { ConstraintProps } from '../../kinds/constraint/props.ts';
import { commentLine } from '../comment-line.ts';
import type { Member } from '../declaration.ts';
import { createNames } from '../names/create-names.ts';
import { pythonWords } from '../names/python-words.ts';
import { quotePython, quotePythonSql } from '../names/quote-python.ts';
import {
  type CodeColumn,
  type CodePart,
  type CodeTable,
  constraintsOf,
  primaryKeyOf,
} from '../schema/code-schema.ts';
import { referredColumns } from './print-foreign-key.ts';
import { printPythonType } from './print-type.ts';
import type { SqlalchemyContext } from './sqlalchemy-context.ts';

/** Attribute names by column: the column's own where Python takes it. */
export function nameAttributes({ columns }: CodeTable): ReadonlyMap<string, string> {
  const take = createNames(pythonWords, 'column');
  // Names that start with two underscores are changed by Python within a class.
  return new Map(
    columns.map(({ name }) => {
      const plain = name.replace(/[^\p{L}\p{N}_]/gu, '_').replace(/^_{2,}|^(?=\p{N})/u, '_');
      return [name, take(plain, `${plain}_`)];
    }),
  );
}

/** A column of a class: `expo_push_token: Mapped[str | None] = mapped_column(Text)`. */
export function printAttribute(
  column: CodeColumn,
  attribute: string,
  table: CodeTable,
  context: SqlalchemyContext,
): Member {
  context.imports.add('Mapped').add('mapped_column');
  const { annotation } = printPythonType(column.type, context);
  const first = attribute === column.name ? [] : [quotePython(column.name)];
  const call = `mapped_column(${[...first, ...printArguments(column, table, context)].join(', ')})`;
  const optional = column.notNull || annotation === 'Any' ? '' : ' | None';
  return member(column, table, context, `${attribute}: Mapped[${annotation}${optional}] = ${call}`);
}

/** A column of a table without a class: `Column("name", Text, nullable=False),`. */
export function printTableColumn(column: CodeColumn, table: CodeTable, context: SqlalchemyContext): Member {
  context.imports.add('Column');
  const settings = [quotePython(column.name), ...printArguments(column, table, context)];
  return member(column, table, context, `Column(${settings.join(', ')}),`);
}

function member(column: CodeColumn, table: CodeTable, context: SqlalchemyContext, code: string): Member {
  const remark = column.type.domain
    ? [commentLine('#', `domain ${column.type.domain}, here as its base type`)]
    : [];
  const primary = constraintsOf(table, 'primary key').filter(({ props }) =>
    props.columns.includes(column.name),
  );
  const reference = plainForeignKey(column, table, context);
  return {
    key: column.id,
    subjects: [column.id, ...primary.map(({ id }) => id), ...(reference ? [reference.id] : [])],
    code: [...remark, code].join('\n'),
  };
}

/** The foreign key of a column alone, to a column that the schema holds. */
export function plainForeignKey(
  column: CodeColumn,
  table: CodeTable,
  context: SqlalchemyContext,
): CodePart<ConstraintProps> | undefined {
  return constraintsOf(table, 'foreign key').find(
    ({ props }) =>
      props.columns.length === 1 &&
      props.columns[0] === column.name &&
      referredColumns(props, context.schema),
  );
}

function printArguments(column: CodeColumn, table: CodeTable, context: SqlalchemyContext): readonly string[] {
  const { imports } = context;
  const isPrimary = primaryKeyOf(table).includes(column.name);
  const reference = plainForeignKey(column, table, context);
  return [
    printPythonType(column.type, context).sql,
    ...(reference ? [printForeignKeyArgument(reference, context)] : []),
    ...printIdentity(column, imports),
    ...printGenerated(column, imports),
    ...(isPrimary ? ['primary_key=True'] : column.notNull ? ['nullable=False'] : []),
    ...printDefault(column, imports, isPrimary),
  ];
}

function printForeignKeyArgument(
  { name, props }: CodePart<ConstraintProps>,
  { schema, imports }: SqlalchemyContext,
): string {
  imports.add('ForeignKey');
  const [to] = referredColumns(props, schema)!;
  return `ForeignKey(${[quotePython(to!), `name=${quotePython(name)}`, ...foreignKeySettings(props)].join(', ')})`;
}

/** What a foreign key does and when, as keyword arguments. */
export function foreignKeySettings(props: ConstraintProps): readonly string[] {
  return [
    ...(props.onDelete === 'no action' ? [] : [`ondelete=${quotePython(props.onDelete.toUpperCase())}`]),
    ...(props.onUpdate === 'no action' ? [] : [`onupdate=${quotePython(props.onUpdate.toUpperCase())}`]),
    ...(props.deferrable ? ['deferrable=True'] : []),
    ...(props.initiallyDeferred ? ['initially="DEFERRED"'] : []),
    ...(props.match === 'simple' ? [] : [`match=${quotePython(props.match.toUpperCase())}`]),
  ];
}

const identityOptions: Readonly<Record<string, string>> = {
  start: 'start',
  increment: 'increment',
  minvalue: 'minvalue',
  maxvalue: 'maxvalue',
  cache: 'cache',
};

function printIdentity(
  { identity, identityOptions: options }: CodeColumn,
  imports: Set<string>,
): readonly string[] {
  if (!identity) return [];
  imports.add('Identity');
  const settings = Object.entries(options).flatMap(([name, value]) => {
    if (name === 'cycle') return ['cycle=True'];
    return identityOptions[name] ? [`${identityOptions[name]}=${value}`] : [];
  });
  return [`Identity(${[`always=${identity === 'always' ? 'True' : 'False'}`, ...settings].join(', ')})`];
}

function printGenerated({ generated }: CodeColumn, imports: Set<string>): readonly string[] {
  if (!generated) return [];
  imports.add('Computed');
  return [
    `Computed(${quotePythonSql(generated.sql)}, persisted=${generated.kind === 'stored' ? 'True' : 'False'})`,
  ];
}

/** SQLAlchemy makes an integer primary key a serial by itself, and one without a default too unless told otherwise. */
function printDefault(column: CodeColumn, imports: Set<string>, isPrimary: boolean): readonly string[] {
  const { default: value, identity, type } = column;
  const isWhole = type.builtIn && !type.array && /^int[248]$/.test(type.name);
  if (value?.kind === 'serial' && isPrimary && isWhole) return ['autoincrement=True'];
  if (value) {
    imports.add('text');
    return [`server_default=text(${quotePythonSql(value.sql)})`];
  }
  return isPrimary && isWhole && !identity ? ['autoincrement=False'] : [];
}
