import type { ConstraintProps } from '../../kinds/constraint/props.ts';
import { singular } from '../names/singular.ts';
import { type CodePart, type CodeTable, constraintsOf, tableAt } from '../schema/code-schema.ts';
import { printPrismaType } from './print-type.ts';
import { isKey, isUnique, type PrismaContext } from './prisma-context.ts';
import { toField } from './prisma-names.ts';

/** A foreign key with the fields that stand for it on both sides. */
export interface PrismaRelation {
  readonly key: CodePart<ConstraintProps>;
  readonly from: CodeTable;
  readonly to: CodeTable;
  readonly field: string;
  readonly backField: string;
  /** Needed where two models are related more than once, and by a model with itself. */
  readonly name?: string;
  /** True where at most one row refers to another. */
  readonly isOne: boolean;
}

/** The foreign keys that Prisma can have as relations, by table in file order. */
export function findRelations(context: PrismaContext): readonly PrismaRelation[] {
  const { schema, names } = context;
  const found = schema.tables.flatMap((from) =>
    constraintsOf(from, 'foreign key').flatMap((key) => {
      const to = tableAt(schema, key.props.referencedTable);
      return to && isRelation(key.props, from, to, context) ? [{ key, from, to }] : [];
    }),
  );
  const times = new Map<string, number>();
  const pairOf = ({ from, to }: { from: CodeTable; to: CodeTable }) => [from.id, to.id].sort().join('\u0000');
  for (const relation of found) times.set(pairOf(relation), (times.get(pairOf(relation)) ?? 0) + 1);
  const forward = found.map((relation) => {
    const { from, to, key } = relation;
    const [column] = key.props.columns;
    const stem = /^(.+?)_?[iI][dD]$/.exec(key.props.columns.length === 1 ? column! : '')?.[1] ?? '';
    const own = singular(to.name);
    const field = names.takeField.get(from.id)!(toField(stem), toField(own), toField(`${own} ${column}`));
    return { ...relation, field };
  });
  return forward.map((relation) => {
    const { from, to, key, field } = relation;
    const isAmbiguous = from.id === to.id || times.get(pairOf(relation))! > 1;
    const backField = names.takeField.get(to.id)!(
      ...(isAmbiguous ? [] : [toField(from.name)]),
      toField(`${from.name} by ${field}`),
    );
    return {
      ...relation,
      backField,
      isOne: isUnique(from, key.props.columns, context),
      ...(isAmbiguous ? { name: `${from.name}.${key.name}` } : {}),
    };
  });
}

/** Prisma wants both sides of one type, and a key on the side that is referred to. */
function isRelation(props: ConstraintProps, from: CodeTable, to: CodeTable, context: PrismaContext): boolean {
  const { columns, referencedColumns } = props;
  if (columns.length !== referencedColumns.length) return false;
  if (!isKey(from, columns, context) || !isUnique(to, referencedColumns, context)) return false;
  return columns.every(
    (column, index) => scalarOf(from, column, context) === scalarOf(to, referencedColumns[index]!, context),
  );
}

function scalarOf(table: CodeTable, column: string, { names }: PrismaContext): string | undefined {
  const type = table.columns.find(({ name }) => name === column)?.type;
  return type && printPrismaType(type, names.enums).scalar;
}
