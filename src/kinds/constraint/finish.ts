import type { ReadContext } from '../../kind-contract/reader.ts';
import { columnAddresses } from '../../kind-parts/relation/column-names.ts';
import { type Address, type ObjectId, objectId } from '../../model/address.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import type { ConstraintProps } from './props.ts';

type Context = Omit<ReadContext, 'statement'>;

/** What a unique index and a key have in common. */
type KeyProps = {
  readonly type?: string;
  readonly columns?: readonly string[];
  readonly unique?: boolean;
  /** Columns of an index as identifiers. */
  readonly keys?: readonly string[];
  readonly predicate?: string;
};

/** Completes foreign keys with the key that they refer to, and marks the columns of primary keys NOT NULL. */
export function finishConstraints(context: Context): void {
  for (const id of context.ids('constraint')) {
    const object = context.get<ConstraintProps>(id)!;
    if (object.props.type === 'primary key') markNotNull(object, context);
    if (object.props.type === 'foreign key') resolve(object, context);
  }
}

/** A primary key makes its columns NOT NULL; pg_dump says so at the columns, people often do not. */
function markNotNull({ address, props }: SchemaObject<ConstraintProps>, context: Context): void {
  for (const column of props.columns) {
    const id = objectId({ kind: 'column', path: [...address.path.slice(0, 2), column] });
    const known = context.get<{ readonly notNull?: boolean }>(id);
    if (known && known.props.notNull !== true) context.update(id, { notNull: true });
  }
}

/** REFERENCES t without columns means the primary key of t; the key that is referred to has to be there first. */
function resolve(object: SchemaObject<ConstraintProps>, context: Context): void {
  const { referencedTable, referencedColumns } = object.props;
  const table = referencedTable && context.find('relation', referencedTable);
  if (table === undefined) return;
  const candidates = context
    .children(table)
    .map((id) => context.get<KeyProps>(id)!)
    .filter((candidate) => candidate.id !== object.id);
  const key =
    referencedColumns.length === 0
      ? candidates.find(({ props }) => props.type === 'primary key')
      : candidates.find((candidate) => isKeyOn(candidate, referencedColumns));
  if (!key) return;
  const columns = referencedColumns.length === 0 ? key.props.columns! : referencedColumns;
  const references: Address[] = [key.address, ...columnAddresses(referencedTable!, columns)];
  context.define<ConstraintProps>(
    object.address,
    { ...object.props, referencedColumns: columns },
    { parent: object.parent as ObjectId, references },
  );
}

/** The columns of a foreign key may stand in another order than those of the key. */
function isKeyOn({ address, props }: SchemaObject<KeyProps>, columns: readonly string[]): boolean {
  if (address.kind === 'constraint') {
    return (
      (props.type === 'primary key' || props.type === 'unique') && sameNames(props.columns ?? [], columns)
    );
  }
  return (
    props.unique === true &&
    props.predicate === undefined &&
    sameNames(props.keys ?? [], columns.map(quoteIdentifier))
  );
}

function sameNames(names: readonly string[], others: readonly string[]): boolean {
  return names.length === others.length && names.every((name) => others.includes(name));
}
