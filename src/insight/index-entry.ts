import type { IndexProps } from '../kinds/index/props.ts';
import type { Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import { quoteIdentifier } from '../sql/quote.ts';

/** An index of a table, whether CREATE INDEX made it or a constraint brought it along. */
export interface IndexEntry {
  readonly name: string;
  readonly object: SchemaObject;
  readonly table: SchemaObject;
  /** The constraint that the index enforces. */
  readonly backs: 'primary key' | 'unique' | 'exclusion' | undefined;
  /** True for the index of a partition that belongs to one of the partitioned table. */
  readonly isPart: boolean;
  readonly definition: Pick<
    IndexProps,
    | 'unique'
    | 'method'
    | 'keys'
    | 'collations'
    | 'opclasses'
    | 'orders'
    | 'include'
    | 'nullsNotDistinct'
    | 'predicate'
    | 'options'
  >;
}

const indexConstraints: readonly unknown[] = ['primary key', 'unique', 'exclusion'];

const known = new WeakMap<Model, readonly IndexEntry[]>();

/** All indexes of a model, those behind constraints included, in file order; the model is walked once. */
export function indexEntries(model: Model): readonly IndexEntry[] {
  let entries = known.get(model);
  if (!entries) {
    entries = [...model.objects.values()].flatMap((object) => indexEntry(object, model) ?? []);
    known.set(model, entries);
  }
  return entries;
}

/** An index or the constraint that has one, as an entry; undefined for anything else. */
export function indexEntry(object: SchemaObject, model: Model): IndexEntry | undefined {
  const { kind, path } = object.address;
  if (kind !== 'index' && kind !== 'constraint') return undefined;
  const table = object.parent && model.objects.get(object.parent);
  if (!table) return undefined;
  const { props } = object as SchemaObject<never>;
  const common = { name: path.at(-1)!, object, table, isPart: object.props.attachedTo !== undefined };
  if (kind === 'index') return { ...common, backs: undefined, definition: props as IndexProps };
  if (!indexConstraints.includes(object.props.type)) return undefined;
  return { ...common, backs: object.props.type as IndexEntry['backs'], definition: behind(object) };
}

function behind({ props }: SchemaObject): IndexEntry['definition'] {
  const exclusion = props.type === 'exclusion';
  const columns = props.columns as readonly string[];
  return {
    unique: !exclusion,
    method: exclusion || props.withoutOverlaps ? ((props.method as string | undefined) ?? 'gist') : 'btree',
    keys: exclusion ? (props.keys as readonly string[]) : columns.map(quoteIdentifier),
    collations: props.collations as IndexProps['collations'],
    opclasses: props.opclasses as IndexProps['opclasses'],
    orders: props.orders as IndexProps['orders'],
    include: props.include as readonly string[],
    nullsNotDistinct: props.nullsNotDistinct === true,
    predicate: props.where as string | undefined,
    options: props.options as IndexProps['options'],
  };
}
