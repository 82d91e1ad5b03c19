import { type Address, type ObjectId, objectId } from '../model/address.ts';
import { childrenOf, type Model } from '../model/model.ts';
import type { Props, SchemaObject } from '../model/object.ts';
import { chooseName, joinColumnNames } from '../sql/default-name.ts';
import { partitionParent } from './partitions.ts';

/** A partition of the first side as it will be when its table has become what the second side has. */
export function projectPartition(
  partition: SchemaObject,
  before: Model,
  after: Model,
  isTaken: (schema: string, name: string) => boolean,
): readonly SchemaObject[] {
  const parent = partitionParent(partition, before);
  const target = parent && after.objects.get(parent.id);
  const own = childrenOf(before, partition.id);
  if (!parent || !target) return [partition, ...own];
  const from = childrenOf(before, parent.id).filter(comesDown);
  const to = childrenOf(after, parent.id).filter(comesDown);
  const known = new Set(from.map(({ id }) => id));
  const kept = own.flatMap((object): readonly SchemaObject[] => {
    const source = from.find((candidate) => isPartOf(object, candidate));
    if (!source) return [object];
    const result = after.objects.get(source.id);
    return result ? [followed(object, source, result)] : [];
  });
  const made = to
    .filter(({ id }) => !known.has(id))
    .map((source) => copyDown(source, partition, after, isTaken));
  const columns = kept
    .concat(made)
    .flatMap(({ address }) => (address.kind === 'column' ? [address.path.at(-1)!] : []));
  const order = partition.props.columnOrder;
  return [
    Array.isArray(order) ? { ...partition, props: { ...partition.props, columnOrder: columns } } : partition,
    ...kept,
    ...made,
  ];
}

/** Foreign keys and triggers of a partitioned table are not written for its partitions; policies and grants stay. */
function comesDown({ address, props }: SchemaObject): boolean {
  if (address.kind === 'constraint') return props.type !== 'foreign key' && props.noInherit !== true;
  return address.kind === 'column' || address.kind === 'index';
}

/** True where an object of a partition is there because its table has the other one. */
function isPartOf(own: SchemaObject, source: SchemaObject): boolean {
  if (own.address.kind !== source.address.kind) return false;
  if (hasIndex(source)) {
    const name = indexName(source).join('\u0000');
    return Array.isArray(own.props.attachedTo) && own.props.attachedTo.join('\u0000') === name;
  }
  return own.address.path.at(-1) === source.address.path.at(-1);
}

function hasIndex({ address, props }: SchemaObject): boolean {
  return (
    address.kind === 'index' ||
    (address.kind === 'constraint' && /^(?:primary key|unique|exclusion)$/.test(String(props.type)))
  );
}

/** The index of a constraint has the schema of its table and the constraint's name. */
function indexName({ address: { path } }: SchemaObject): readonly string[] {
  return [path[0]!, path.at(-1)!];
}

/** What was as in the partitioned table becomes as there; what was the partition's own stays. */
function followed(own: SchemaObject, source: SchemaObject, result: SchemaObject): SchemaObject {
  const names = new Set([
    ...Object.keys(own.props),
    ...Object.keys(source.props),
    ...Object.keys(result.props),
  ]);
  const props: Record<string, Props[string]> = {};
  for (const name of names) {
    const follows = JSON.stringify(own.props[name]) === JSON.stringify(source.props[name]);
    props[name] = (follows ? result : own).props[name];
  }
  const foreign = (object: SchemaObject) =>
    object.references.filter((id) => !/^(?:table|column|index|constraint) /.test(id));
  const lost = new Set(foreign(source));
  return {
    ...own,
    props,
    references: [...new Set([...own.references.filter((id) => !lost.has(id)), ...foreign(result)])],
  };
}

function copyDown(
  source: SchemaObject,
  partition: SchemaObject,
  after: Model,
  isTaken: (schema: string, name: string) => boolean,
): SchemaObject {
  const { path } = partition.address;
  const whole = indexName(source);
  const address: Address = {
    ...source.address,
    path:
      source.address.kind === 'index'
        ? [path[0]!, partName(source, partition, isTaken)]
        : [...path, hasIndex(source) ? partName(source, partition, isTaken) : source.address.path.at(-1)!],
  };
  const attached = hasIndex(source) ? { attachedTo: whole } : {};
  const columns = new Map(
    childrenOf(after, source.parent!, 'column').map(({ id, address: { path: from } }) => [
      id,
      objectId({ kind: 'column', path: [...path, from.at(-1)!] }),
    ]),
  );
  const moved = (id: ObjectId) => (id === source.parent ? partition.id : (columns.get(id) ?? id));
  return {
    ...source,
    id: objectId(address),
    address,
    parent: partition.id,
    props: { ...source.props, ...attached },
    references: [...source.references.map(moved), ...(hasIndex(source) ? [source.id] : [])],
  };
}

/** As PostgreSQL would name it: `results_2025_03_specimen_id_idx`. */
function partName(
  source: SchemaObject,
  partition: SchemaObject,
  isTaken: (schema: string, name: string) => boolean,
): string {
  const [schema, table] = partition.address.path;
  const { type, columns, keys } = source.props;
  const names = ((source.address.kind === 'index' ? keys : columns) ?? []) as readonly string[];
  const plain = names.map((name) => (/^[\w$]+$/.test(name) ? name : 'expr'));
  const second = type === 'primary key' ? undefined : joinColumnNames(plain);
  const label =
    type === 'primary key' ? 'pkey' : type === 'unique' ? 'key' : type === 'exclusion' ? 'excl' : 'idx';
  return chooseName(table!, second, label, (name) => isTaken(schema!, name));
}
