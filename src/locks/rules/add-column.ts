import type { AstFields } from '../../parse/grammar.ts';
import { printTypeName } from '../../parse/type-name.ts';
import { makeObjectName } from '../../sql/object-name.ts';
import type { ColumnFacts, RelationFacts } from '../catalog.ts';
import { besides } from '../path.ts';
import { family, type Run } from '../run.ts';
import { rewriteTable } from '../storage.ts';
import { readType } from '../type-text.ts';
import { isVolatile } from '../volatility.ts';
import { callsIn } from '../walk.ts';
import { addConstraint } from './add-constraint.ts';

const serials: Readonly<Record<string, string>> = {
  smallserial: 'smallint',
  serial2: 'smallint',
  serial: 'integer',
  serial4: 'integer',
  bigserial: 'bigint',
  serial8: 'bigint',
};

/** ALTER TABLE … ADD COLUMN. https://www.postgresql.org/docs/18/sql-altertable.html#SQL-ALTERTABLE-NOTES */
export function addColumn(
  run: Run,
  table: RelationFacts,
  definition: AstFields,
  only: boolean,
): RelationFacts {
  const { column, value } = readColumn(run, definition);
  const constraints: AstFields[] = (definition.constraints ?? []).map((node: AstFields) => node.Constraint);
  const columns = [...(table.columns ?? []), column];
  if (column.identity || isSerial(definition)) makeSequence(run, table, column.name);
  if (needsRewrite(run, column, value, definition)) {
    for (const { sequences } of [callsIn(value)]) {
      for (const sequence of sequences) run.ledger.lock(sequence.split('.'), 'ROW EXCLUSIVE');
    }
    for (const relation of family(run, table, only))
      rewriteTable(run, relation, [...(relation.columns ?? []), column]);
  } else if (value) run.ledger.fact('constant-default');
  const supplied = value !== undefined || column.identity || column.generated || isSerial(definition);
  if (column.notNull && !supplied && !hasDomainDefault(run, column.type))
    run.ledger.refuse({
      reason: 'a NOT NULL column without a default fails on a table that has rows',
      alternative: 'give a default, or add the column nullable, fill it, then SET NOT NULL',
    });
  for (const constraint of constraints)
    addConstraint(run, table, constraint, { only, columns: [column.name], allNull: !supplied });
  return { ...table, columns };
}

/** Reads a column definition: its facts, and the expression of its default. */
export function readColumn(
  run: Run,
  definition: AstFields,
): { readonly column: ColumnFacts; readonly value: AstFields | undefined } {
  const constraints: AstFields[] = (definition.constraints ?? []).map((node: AstFields) => node.Constraint);
  const find = (type: string) => constraints.find(({ contype }) => contype === type);
  const generated = find('CONSTR_GENERATED');
  const value = find('CONSTR_DEFAULT')?.raw_expr;
  const notNull = !!find('CONSTR_NOTNULL') || !!find('CONSTR_PRIMARY') || isSerial(definition);
  if (value) isVolatile(value, run);
  const type = definition.typeName ? printTypeName(definition.typeName, (names) => names) : '';
  const isNull = value?.A_Const?.isnull ?? value?.TypeCast?.arg?.A_Const?.isnull;
  return {
    column: {
      name: definition.colname,
      type: serials[type] ?? type,
      notNull,
      ...(generated && { generated: generated.generated_kind === 'v' ? 'virtual' : 'stored' }),
      ...(find('CONSTR_IDENTITY') && { identity: true }),
      ...(value && !isNull && { default: 'given' }),
    },
    value: isNull ? undefined : value,
  };
}

/** True for the pseudo-types that make a sequence. */
export function isSerial(definition: AstFields): boolean {
  const names = definition.typeName?.names ?? [];
  return names.length === 1 && Object.hasOwn(serials, names[0].String?.sval);
}

/** Writes down the sequence that serial and identity columns make. */
export function makeSequence(run: Run, table: RelationFacts, column: string): void {
  const name = makeObjectName(table.path.at(-1)!, column, 'seq');
  run.ledger.lock(besides(table.path, name), 'ACCESS EXCLUSIVE');
}

function needsRewrite(run: Run, column: ColumnFacts, value: AstFields, definition: AstFields): boolean {
  if (column.generated) {
    run.ledger.fact(column.generated === 'stored' ? 'stored-generated' : 'virtual-generated');
    return column.generated === 'stored';
  }
  if (column.identity || isSerial(definition) || (value && isVolatile(value, run))) {
    run.ledger.fact('volatile-default');
    return true;
  }
  if (!readType(column.type, run).constrained) return false;
  run.ledger.fact('constrained-domain');
  return true;
}

function hasDomainDefault(run: Run, type: string): boolean {
  return !!run.catalog.type?.(type.split('.').map((part) => part.replaceAll('"', '')))?.default;
}
