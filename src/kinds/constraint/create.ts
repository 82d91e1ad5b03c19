import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import { dropInvalidIndex } from '../../kind-parts/index/drop-invalid-index.ts';
import { printWith } from '../../kind-parts/print-with.ts';
import { hasAttachedParts } from '../../kind-parts/relation/attached-parts.ts';
import { columnAddresses } from '../../kind-parts/relation/column-names.ts';
import { isOnPartitioned } from '../../kind-parts/relation/parent-table.ts';
import { restoreMarks } from '../../kind-parts/restore-marks.ts';
import { type ObjectId, objectId } from '../../model/address.ts';
import { childrenOf } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { constraintAttributes, defineConstraint } from './define.ts';
import { adoptedName, attachIndex, inheritedCheck, isInherited } from './inherited.ts';
import { commentOnIndex, ownName, tableName } from './name.ts';
import { type ConstraintProps, hasIndex } from './props.ts';
import { tooNew } from './too-new.ts';

type Constraint = SchemaObject<ConstraintProps>;

/** ALTER TABLE … ADD CONSTRAINT; on a table with rows in two halves, so that nobody waits for the check of all rows. */
export function createConstraint(object: Constraint, context: DdlContext): readonly Ddl[] {
  if (isInherited(object, context) || inheritedCheck(object, context.other)) return [];
  const adopted = adoptedName(object, context);
  if (adopted !== undefined) return [...adopted, ...commentOnIndex(object)];
  const decision = tooNew(object, context);
  if (decision) return [{ sql: '', decision }];
  const without = formerKeys(object, context);
  const added = addConstraint(object, context, '').map((ddl, index) => {
    // The index of a new primary key is built while the old one is still there.
    const adding = without.length && !/^CREATE /.test(ddl.sql) ? { ...ddl, without } : ddl;
    return index === 0 ? afterParts(object, adding) : adding;
  });
  const phase = added.at(-1)?.phase;
  return [
    ...added,
    ...attachIndex(object, context, phase ? { phase } : {}),
    ...commentOnIndex(object),
    ...restoreMarks(object, context, phase ? { phase } : {}),
  ];
}

/**
 * The statements that add a constraint. `first` is a command of ALTER TABLE that has to happen in the statement that
 * adds it, such as dropping its predecessor; `temporary` names the index until the constraint takes it over.
 */
export function addConstraint(
  object: Constraint,
  context: DdlContext,
  first: string,
  temporary: string = object.address.path[2]!,
): readonly Ddl[] {
  const { props } = object;
  const fresh = context.isNew(object.parent!);
  const gently = context.style === 'online' && !fresh;
  const alter = `ALTER TABLE ${only(object, context)}${tableName(object)} ${first}`;
  const add = `${alter}ADD CONSTRAINT ${ownName(object)} ${defineConstraint(props)}`;
  if (!props.enforced) return [{ sql: add }];
  if (!props.validated)
    return [{ sql: `${add} NOT VALID`, ...(fresh ? {} : { phase: 'not-valid' as const }) }];
  if (!gently) return [{ sql: add, ...afterNotNull(object) }];
  if (hasIndex(props)) {
    return canUseIndex(object, context)
      ? addByIndex(object, alter, temporary)
      : [
          {
            sql: add,
            ...afterNotNull(object),
            phase: isOnPartitioned(object, context.model) ? 'expand' : 'window',
            note: noGentleForm(props),
          },
        ];
  }
  if (!canBeNotValid(object, context)) return [{ sql: add, phase: 'window', note: noGentleForm(props) }];
  return [
    { sql: `${add} NOT VALID`, phase: 'not-valid' },
    {
      sql: `ALTER TABLE ${tableName(object)} VALIDATE CONSTRAINT ${ownName(object)}`,
      phase: 'validate',
      transaction: 'own',
    },
  ];
}

/**
 * Keys that have to go before: other primary keys, for a table can have but one, and those that a foreign key would
 * hold on to, for it takes the first index that fits.
 */
function formerKeys({ id, parent, props }: Constraint, { model, other }: DdlContext): readonly ObjectId[] {
  if (props.type === 'foreign key') {
    const target = objectId({ kind: 'table', path: props.referencedTable! });
    const wanted = [...props.referencedColumns].sort().join();
    return childrenOf(other, target)
      .filter((key) => ['constraint', 'index'].includes(key.address.kind))
      .filter((key) => columnsOf(key) === wanted && columnsOf(model.objects.get(key.id)) !== wanted)
      .map((key) => key.id);
  }
  if (props.type !== 'primary key') return [];
  return childrenOf(other, parent!, 'constraint')
    .filter((key) => key.props.type === 'primary key' && key.id !== id)
    .map((key) => key.id);
}

function columnsOf(key: SchemaObject | undefined): string | undefined {
  const isKey = key?.props.type === 'primary key' || key?.props.type === 'unique';
  return isKey ? [...(key.props.columns as readonly string[])].sort().join() : undefined;
}

/** The key of a partitioned table counts only when all its parts are attached. */
function afterParts({ props, references }: Constraint, ddl: Ddl): Ddl {
  if (props.type !== 'foreign key') return ddl;
  return { ...ddl, follows: references.map((id) => `parts of ${id}` as const) };
}

/** A foreign key of a partitioned table can be NOT VALID since 18 (https://www.postgresql.org/docs/18/release-18.html). */
function canBeNotValid({ props, ...object }: Constraint, { model, version }: DdlContext): boolean {
  return props.type === 'check' || version >= 18 || !isOnPartitioned({ props, ...object }, model);
}

/** Only a plain unique index can become a constraint, and none of a partitioned table. */
function canUseIndex(object: Constraint, { model }: DdlContext): boolean {
  const { type, withoutOverlaps } = object.props;
  return type !== 'exclusion' && !withoutOverlaps && !isOnPartitioned(object, model);
}

function addByIndex(object: Constraint, alter: string, temporary: string): readonly Ddl[] {
  const { props } = object;
  const kind = props.type === 'primary key' ? 'PRIMARY KEY' : 'UNIQUE';
  const list = (columns: readonly string[]) => columns.map(quoteIdentifier).join(', ');
  const index = [
    `CREATE UNIQUE INDEX CONCURRENTLY ${quoteIdentifier(temporary)} ON ${tableName(object)} (${list(props.columns)})`,
    props.include.length === 0 ? '' : ` INCLUDE (${list(props.include)})`,
    props.nullsNotDistinct ? ' NULLS NOT DISTINCT' : '',
    printWith(props.options),
    props.tablespace === undefined ? '' : ` TABLESPACE ${quoteIdentifier(props.tablespace)}`,
  ].join('');
  const requires = columnIds(object);
  return [
    {
      sql: index,
      phase: 'concurrent',
      transaction: 'none',
      requires,
      retry: dropInvalidIndex([object.address.path[0]!, temporary]),
    },
    {
      sql: `${alter}ADD CONSTRAINT ${ownName(object)} ${kind} USING INDEX ${quoteIdentifier(temporary)}${constraintAttributes(props)}`,
      phase: 'concurrent',
      transaction: 'own',
      ...afterNotNull(object),
    },
  ];
}

/** A primary key would look at all rows itself, or be refused, while its columns may hold NULL. */
function afterNotNull(object: Constraint): Pick<Ddl, 'follows'> {
  if (object.props.type !== 'primary key') return {};
  return { follows: columnIds(object).map((id) => `not null of ${id}` as const) };
}

function columnIds({ address, props }: Constraint): readonly ObjectId[] {
  return columnAddresses(address.path.slice(0, 2), props.columns).map(objectId);
}

/** Checks and foreign keys hold for heirs and partitions; an index is built for one table, its parts are attached. */
function only(object: Constraint, context: DdlContext): string {
  if (!hasIndex(object.props)) return '';
  if (!isOnPartitioned(object, context.model)) return 'ONLY ';
  const [schema, , name] = object.address.path;
  return hasAttachedParts(context.model, [schema!, name!]) ? 'ONLY ' : '';
}

function noGentleForm({ type }: ConstraintProps): string {
  return type === 'foreign key'
    ? 'Blocks writes to both tables while all rows are checked: before PostgreSQL 18 a foreign key of a partitioned table cannot be NOT VALID.'
    : 'Blocks the table while its index is built: this constraint has no concurrent form.';
}
