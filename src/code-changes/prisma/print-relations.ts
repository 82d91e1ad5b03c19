import type { ConstraintProps } from '../../kinds/constraint/props.ts';
import type { Member } from '../declaration.ts';
import type { CodeTable } from '../schema/code-schema.ts';
import type { PrismaRelation } from './find-relations.ts';
import { isIgnored, type PrismaContext } from './prisma-context.ts';

const actions: Readonly<Record<string, string>> = {
  'no action': 'NoAction',
  restrict: 'Restrict',
  cascade: 'Cascade',
  'set null': 'SetNull',
  'set default': 'SetDefault',
};

/** The relation fields of a model: of its own foreign keys, then of those that refer to it. */
export function printRelations(
  table: CodeTable,
  relations: readonly PrismaRelation[],
  context: PrismaContext,
): readonly Member[] {
  const own = relations.filter(({ from }) => from.id === table.id);
  const incoming = relations.filter(({ to }) => to.id === table.id);
  return [
    ...own.map((relation) => printOwn(relation, context)),
    ...incoming.map((relation) => printBack(relation, context)),
  ];
}

function printOwn({ key, from, to, field, name }: PrismaRelation, context: PrismaContext): Member {
  const { props } = key;
  const fields = context.names.fields.get(from.id)!;
  const foreign = context.names.fields.get(to.id)!;
  const isOptional = props.columns.some(
    (column) => !from.columns.find((own) => own.name === column)!.notNull,
  );
  const settings = [
    ...(name ? [JSON.stringify(name)] : []),
    `fields: [${props.columns.map((column) => fields.get(column)).join(', ')}]`,
    `references: [${props.referencedColumns.map((column) => foreign.get(column)).join(', ')}]`,
    ...printActions(props, isOptional),
    ...(key.name === `${from.name}_${props.columns.join('_')}_fkey`
      ? []
      : [`map: ${JSON.stringify(key.name)}`]),
  ];
  const type = `${context.names.models.get(to.id)}${isOptional ? '?' : ''}`;
  const code = [field, type, `@relation(${settings.join(', ')})`, ignoreField(from, to, context)];
  return { key: key.id, subjects: [key.id], derived: true, code: code.filter(Boolean).join(' ') };
}

function printBack(
  { key, from, to, backField, isOne, name }: PrismaRelation,
  context: PrismaContext,
): Member {
  const type = `${context.names.models.get(from.id)}${isOne ? '?' : '[]'}`;
  const code = [
    backField,
    type,
    name ? `@relation(${JSON.stringify(name)})` : '',
    ignoreField(to, from, context),
  ];
  return {
    key: `back ${key.id}`,
    subjects: [key.id],
    derived: true,
    code: code.filter(Boolean).join(' '),
  };
}

/** A field of a model that is ignored has to be so as well. */
function ignoreField(own: CodeTable, other: CodeTable, context: PrismaContext): string {
  return isIgnored(other, context) && !isIgnored(own, context) ? '@ignore' : '';
}

/** What Prisma takes by itself is left out: Cascade on update; on delete Restrict, or SetNull where it may be NULL. */
function printActions(props: ConstraintProps, isOptional: boolean): readonly string[] {
  const [onDelete, onUpdate] = [actions[props.onDelete]!, actions[props.onUpdate]!];
  return [
    ...(onDelete === (isOptional ? 'SetNull' : 'Restrict') ? [] : [`onDelete: ${onDelete}`]),
    ...(onUpdate === 'Cascade' ? [] : [`onUpdate: ${onUpdate}`]),
  ];
}
