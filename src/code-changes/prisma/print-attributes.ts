import type { ConstraintProps } from '../../kinds/constraint/props.ts';
import type { IndexProps } from '../../kinds/index/props.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { commentLine } from '../comment-line.ts';
import type { Member } from '../declaration.ts';
import { type CodePart, type CodeTable, primaryKeyOf } from '../schema/code-schema.ts';
import type { PrismaRelation } from './find-relations.ts';
import { isIgnored, isKey, type PrismaContext } from './prisma-context.ts';

/** The `@@` attributes of a model; constraints and indexes that Prisma cannot say are comments. */
export function printAttributes(
  table: CodeTable,
  relations: readonly PrismaRelation[],
  context: PrismaContext,
): readonly Member[] {
  const related = new Set(relations.map(({ key }) => key.id));
  const parts = [
    ...table.constraints.map(({ id, name, props }) => ({
      id,
      code: related.has(id) ? undefined : printConstraint({ id, name, props }, table, context),
    })),
    ...table.indexes.map((index) => ({ id: index.id, code: printIndex(index, table, context) })),
  ];
  const own = { subjects: [table.id], derived: true };
  return [
    ...parts.flatMap(({ id, code }): Member[] =>
      code === undefined ? [] : [{ key: id, subjects: [id], code }],
    ),
    ...(context.names.models.get(table.id) === table.name
      ? []
      : [{ ...own, key: 'map', code: `@@map(${JSON.stringify(table.name)})` }]),
    ...(context.isMultiSchema
      ? [{ ...own, key: 'schema', code: `@@schema(${JSON.stringify(table.schema)})` }]
      : []),
    ...(isIgnored(table, context)
      ? [
          {
            ...own,
            key: 'ignore',
            code: '// no key of required fields: Prisma’s client cannot address a row\n@@ignore',
          },
        ]
      : []),
  ];
}

function printConstraint(
  { name, props }: CodePart<ConstraintProps>,
  table: CodeTable,
  context: PrismaContext,
): string | undefined {
  const fields = context.names.fields.get(table.id)!;
  const listed = props.columns.map((column) => fields.get(column)).join(', ');
  const say = (what: string, more = '') =>
    commentLine('//', `${what} ${name}${more}: Prisma cannot say it; keep it in a migration`);
  switch (props.type) {
    case 'primary key': {
      if (!isKey(table, props.columns, context)) return say('primary key');
      if (primaryKeyOf(table).length === 1) return undefined;
      return `@@id([${listed}]${printMap(name, `${table.name}_pkey`)})`;
    }
    case 'unique': {
      const unsaid = [
        ...(props.deferrable ? ['DEFERRABLE'] : []),
        ...(props.nullsNotDistinct ? ['NULLS NOT DISTINCT'] : []),
        ...(props.include.length ? [`INCLUDE (${props.include.map(quoteIdentifier).join(', ')})`] : []),
        ...(props.withoutOverlaps ? ['WITHOUT OVERLAPS'] : []),
      ];
      if (!isKey(table, props.columns, context)) return say('unique constraint');
      const line = `@@unique([${listed}]${printMap(name, `${table.name}_${props.columns.join('_')}_key`)})`;
      return unsaid.length ? `${say(`${unsaid.join(', ')} of`)}\n${line}` : line;
    }
    case 'check':
      return say(`CHECK (${props.expression ?? ''})`);
    case 'foreign key':
      return say('foreign key', ` to ${quoteName(props.referencedTable ?? [])}`);
    default:
      return say('exclusion constraint');
  }
}

const methods: Readonly<Record<string, string>> = {
  btree: '',
  hash: 'Hash',
  gin: 'Gin',
  gist: 'Gist',
  spgist: 'SpGist',
  brin: 'Brin',
};

function printIndex(index: CodePart<IndexProps>, table: CodeTable, context: PrismaContext): string {
  const { name, props } = index;
  const unsaid = findUnsaid(index.props, table, context);
  if (unsaid.length)
    return commentLine(
      '//',
      `${props.unique ? 'unique ' : ''}index ${name} (${props.keys.join(', ')}): Prisma cannot say ${unsaid.join(' and ')}; keep it in a migration`,
    );
  const columns = props.keys.map(
    (key) => table.columns.find((column) => quoteIdentifier(column.name) === key)!.name,
  );
  const fields = context.names.fields.get(table.id)!;
  const listed = columns.map((column, at) => {
    const opclass = props.opclasses[String(at + 1)];
    const order = props.orders[String(at + 1)];
    const settings = [
      ...(opclass ? [`ops: raw(${JSON.stringify(opclass)})`] : []),
      ...(order ? ['sort: Desc'] : []),
    ];
    return `${fields.get(column)}${settings.length ? `(${settings.join(', ')})` : ''}`;
  });
  const type = methods[props.method] ? `, type: ${methods[props.method]}` : '';
  const usual = `${table.name}_${columns.join('_')}_${props.unique ? 'key' : 'idx'}`;
  return `@@${props.unique ? 'unique' : 'index'}([${listed.join(', ')}]${printMap(name, usual)}${type})`;
}

/** What of an index has no words in Prisma's schema language. */
function findUnsaid(props: IndexProps, table: CodeTable, context: PrismaContext): readonly string[] {
  const columns = props.keys.map((key) => table.columns.find(({ name }) => quoteIdentifier(name) === key));
  const isPlainMethod = props.method === 'btree' || props.method === 'hash';
  const needsOperators = props.method === 'gist' || props.method === 'spgist';
  const hasOpclass = Object.keys(props.opclasses).length > 0;
  const names = columns.flatMap((column) => (column ? [column.name] : []));
  return [
    ...(props.predicate ? [`its condition (${props.predicate})`] : []),
    ...(columns.includes(undefined) ? ['an expression'] : []),
    ...(methods[props.method] === undefined ? [`the method ${props.method}`] : []),
    ...(props.include.length ? [`INCLUDE (${props.include.map(quoteIdentifier).join(', ')})`] : []),
    ...(props.nullsNotDistinct ? ['NULLS NOT DISTINCT'] : []),
    ...(Object.keys(props.collations).length ? ['a collation'] : []),
    ...(Object.values(props.orders).some((order) => order !== 'DESC') ? ['the place of NULLs'] : []),
    ...(hasOpclass && isPlainMethod ? ['an operator class'] : []),
    ...(!isPlainMethod && needsOperators && Object.keys(props.opclasses).length < columns.length
      ? [`the operator class of ${props.method}`]
      : []),
    ...(props.unique && !isKey(table, names, context) ? ['a key of this type'] : []),
  ];
}

function printMap(name: string, usual: string): string {
  return name === usual ? '' : `, map: ${JSON.stringify(name)}`;
}
