import { printIndexElements } from '../../kind-parts/index/index-elements.ts';
import { printWith } from '../../kind-parts/print-with.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import type { ConstraintProps } from './props.ts';

/** What follows the name in ADD CONSTRAINT, without NOT VALID. */
export function defineConstraint(props: ConstraintProps): string {
  return `${definition(props)}${constraintAttributes(props)}`;
}

/** DEFERRABLE, INITIALLY DEFERRED and NOT ENFORCED, each with a blank before it. */
export function constraintAttributes({ deferrable, initiallyDeferred, enforced }: ConstraintProps): string {
  return [
    deferrable ? ' DEFERRABLE' : '',
    initiallyDeferred ? ' INITIALLY DEFERRED' : '',
    enforced ? '' : ' NOT ENFORCED',
  ].join('');
}

/** The columns of a key with their parentheses, INCLUDE and what is said of the index. */
function defineKey(props: ConstraintProps): string {
  const last = props.withoutOverlaps ? ' WITHOUT OVERLAPS' : '';
  return `(${list(props.columns)}${last})${defineStorage(props)}`;
}

function definition(props: ConstraintProps): string {
  switch (props.type) {
    case 'check':
      return `CHECK (${props.expression})${props.noInherit ? ' NO INHERIT' : ''}`;
    case 'foreign key':
      return defineForeignKey(props);
    case 'primary key':
      return `PRIMARY KEY ${defineKey(props)}`;
    case 'unique':
      return `UNIQUE${props.nullsNotDistinct ? ' NULLS NOT DISTINCT' : ''} ${defineKey(props)}`;
    case 'exclusion': {
      const keys = printIndexElements(props).map((key, index) => `${key} WITH ${props.operators[index]}`);
      const where = props.where === undefined ? '' : ` WHERE (${props.where})`;
      return `EXCLUDE USING ${quoteIdentifier(props.method!)} (${keys.join(', ')})${defineStorage(props)}${where}`;
    }
  }
}

function defineForeignKey(props: ConstraintProps): string {
  const { columns, referencedTable, referencedColumns, match, onUpdate, onDelete, onDeleteColumns, period } =
    props;
  const only = onDeleteColumns.length === 0 ? '' : ` (${list(onDeleteColumns)})`;
  return [
    `FOREIGN KEY (${periodList(columns, period)})`,
    ` REFERENCES ${quoteName(referencedTable!)}`,
    referencedColumns.length === 0 ? '' : `(${periodList(referencedColumns, period)})`,
    match === 'simple' ? '' : ` MATCH ${match.toUpperCase()}`,
    onUpdate === 'no action' ? '' : ` ON UPDATE ${onUpdate.toUpperCase()}`,
    onDelete === 'no action' ? '' : ` ON DELETE ${onDelete.toUpperCase()}${only}`,
  ].join('');
}

function defineStorage({ include, options, tablespace }: ConstraintProps): string {
  return [
    include.length === 0 ? '' : ` INCLUDE (${list(include)})`,
    printWith(options),
    tablespace === undefined ? '' : ` USING INDEX TABLESPACE ${quoteIdentifier(tablespace)}`,
  ].join('');
}

function periodList(columns: readonly string[], period: boolean): string {
  if (!period) return list(columns);
  const quoted = columns.map(quoteIdentifier);
  return [...quoted.slice(0, -1), `PERIOD ${quoted.at(-1)}`].join(', ');
}

function list(columns: readonly string[]): string {
  return columns.map(quoteIdentifier).join(', ');
}
