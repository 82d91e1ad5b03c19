import { commentLine } from '../comment-line.ts';
import type { Declaration, Member, MemberGroup } from '../declaration.ts';
import type { CodeEcosystem } from '../ecosystem.ts';
import { createNames } from '../names/create-names.ts';
import { pascalCase } from '../names/pascal-case.ts';
import { pythonWords } from '../names/python-words.ts';
import { quotePython } from '../names/quote-python.ts';
import { singular } from '../names/singular.ts';
import { type CodeSchema, type CodeTable, primaryKeyOf } from '../schema/code-schema.ts';
import { nameAttributes, printAttribute, printTableColumn } from './print-column.ts';
import { printPythonExtras } from './print-extras.ts';
import { printPythonImports } from './print-imports.ts';
import { printPythonEnum } from './print-type.ts';
import type { SqlalchemyContext } from './sqlalchemy-context.ts';

/** SQLAlchemy 2.0, declarative, with the types of its PostgreSQL dialect. */
export const sqlalchemy: CodeEcosystem = {
  id: 'sqlalchemy',
  title: 'SQLAlchemy',
  language: 'python',
  comment: '#',
  migrationTool: 'Alembic',
  remarks: ['Written for SQLAlchemy 2.0 and Python 3.10 or newer.'],
  declare: declareAll,
  printImports: printPythonImports,
};

const base: Declaration = {
  key: 'Base',
  title: 'the declarative base',
  head: 'class Base(DeclarativeBase):\n    pass',
  groups: [],
  imports: ['DeclarativeBase'],
};

const rawType: Declaration = {
  key: 'PgType',
  provides: 'PgType',
  title: 'a class for types that SQLAlchemy does not know',
  head: [
    'class PgType(UserDefinedType):',
    '    cache_ok = True',
    '',
    '    def __init__(self, sql: str) -> None:',
    '        self.sql = sql',
    '',
    '    def get_col_spec(self, **settings: Any) -> str:',
    '        return self.sql',
  ].join('\n'),
  groups: [],
  imports: ['UserDefinedType', 'Any'],
};

function declareAll(schema: CodeSchema): readonly Declaration[] {
  const take = createNames(pythonWords, 'Unnamed');
  const names = new Map(schema.tables.map((table) => [table.id, take(...classNames(table))]));
  const enums = new Map(
    schema.enums.map((type) => {
      const plain = type.name.replace(/[^\p{L}\p{N}_]/gu, '_').replace(/^_*(?=\p{N})/u, 'e');
      return [type.id, take(plain, `${type.schema}_${plain}`.replace(/^public_/, ''), `${plain}_enum`)];
    }),
  );
  const tables = schema.tables.map((table) =>
    declareTable(table, names.get(table.id)!, { schema, enums, imports: new Set() }),
  );
  return [
    base,
    ...(tables.some(({ imports }) => imports.includes('PgType')) ? [rawType] : []),
    ...schema.enums.map(
      (type): Declaration => ({
        key: type.id,
        title: `enum ${type.name}`,
        subject: type.id,
        head: `${enums.get(type.id)} = ${printPythonEnum(type)}`,
        groups: [],
        imports: ['Enum'],
      }),
    ),
    ...tables,
  ];
}

function classNames({ schema, name }: CodeTable): readonly string[] {
  const own = name.replace(/\p{L}+(?=\P{L}*$)/u, singular);
  const words =
    schema === 'public' ? [own, name, `${own} model`] : [own, `${schema} ${own}`, `${schema} ${own} model`];
  return words.map(pascalCase).map((word) => (/^\p{N}/u.test(word) ? `T${word}` : word));
}

function declareTable(table: CodeTable, name: string, context: SqlalchemyContext): Declaration {
  const { id } = table;
  const shared = { key: id, title: `table ${table.name}`, subject: id };
  const extras = printPythonExtras(table, context);
  const schema = table.schema === 'public' ? undefined : quotePython(table.schema);
  const location = { key: 'schema', subjects: [id] };
  if (primaryKeyOf(table).length === 0) {
    context.imports.add('Table');
    const columns = table.columns.map((column) => printTableColumn(column, table, context));
    return {
      ...shared,
      head: [
        commentLine('#', `${table.name} has no primary key, which a class needs`),
        `${name} = Table(`,
        `    ${quotePython(table.name)},`,
        '    Base.metadata,',
      ].join('\n'),
      groups: [
        {
          members: [...columns, ...extras, ...(schema ? [{ ...location, code: `schema=${schema},` }] : [])],
          indent: 4,
        },
      ],
      tail: ')',
      imports: [...context.imports],
    };
  }
  const attributes = nameAttributes(table);
  const columns = table.columns.map((column) =>
    printAttribute(column, attributes.get(column.name)!, table, context),
  );
  const items = [...extras, ...(schema ? [{ ...location, code: `{"schema": ${schema}},` }] : [])];
  return {
    ...shared,
    head: `class ${name}(Base):\n    __tablename__ = ${quotePython(table.name)}`,
    groups: [...(items.length ? [argumentsGroup(items)] : []), { head: '', members: columns, indent: 4 }],
    imports: [...context.imports],
  };
}

/** SQLAlchemy does not take an empty tuple, so that remarks alone stand without one. */
function argumentsGroup(members: readonly Member[]): MemberGroup {
  return members.some(({ code }) => /^[^#]/m.test(code))
    ? { head: '    __table_args__ = (', members, tail: '    )', indent: 8 }
    : { members, indent: 4 };
}
