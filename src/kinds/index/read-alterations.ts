import type { ReadContext, Reader } from '../../kind-contract/reader.ts';
import type { ObjectId } from '../../model/address.ts';
import type { SchemaObject } from '../../model/object.ts';
import { readStorageOptions, sortOptions } from '../../sql/storage-options.ts';
import type { IndexProps } from './props.ts';

/**
 * Reads ALTER INDEX … ATTACH PARTITION. Either index may be that of a constraint; the constraint then carries the
 * property.
 */
export const readAttachment: Reader = ({ def, statement }, context) => {
  const parent = context.locate('OBJECT_INDEX', statement.relation);
  const child = context.locate('OBJECT_INDEX', def.PartitionCmd.name);
  const whole = parent === undefined ? undefined : context.get(parent);
  const part = child === undefined ? undefined : context.get<IndexProps>(child);
  if (!whole || !part) return false;
  context.define(
    part.address,
    { ...part.props, attachedTo: [whole.address.path[0]!, whole.address.path.at(-1)!] },
    part.parent ? { parent: part.parent, references: [whole.address] } : { references: [whole.address] },
  );
  return true;
};

/** Reads ALTER INDEX … ALTER COLUMN n SET STATISTICS. */
export const readStatisticsTarget: Reader = ({ num, def, statement }, context) => {
  const target: number = def?.Integer?.ival ?? 0;
  return updateIndex(statement.relation, context, ({ props }) => {
    const { [String(num)]: _old, ...others } = props.statistics;
    return { statistics: target < 0 ? others : { ...others, [String(num)]: String(target) } };
  });
};

/** Reads ALTER INDEX … SET (…). */
export const readSetOptions: Reader = ({ def, statement }, context) => {
  const options = readStorageOptions(def?.List?.items);
  return updateIndex(statement.relation, context, ({ props }) => ({
    options: sortOptions({ ...props.options, ...options }),
  }));
};

/** Reads ALTER INDEX … SET TABLESPACE. */
export const readTablespace: Reader = ({ name, statement }, context) =>
  updateIndex(statement.relation, context, () => ({ tablespace: name === 'pg_default' ? undefined : name }));

/** Reads COMMENT ON INDEX; beside a constraint the index has a comment of its own. */
export const readIndexComment: Reader = ({ object, comment }, context) => {
  const id = context.locate('OBJECT_INDEX', object);
  if (id === undefined) return false;
  if (context.get(id)!.address.kind === 'constraint')
    return context.update(id, { indexComment: comment || undefined });
  return context.updateFacets(id, () => ({ comment: comment || undefined }));
};

function updateIndex(
  name: Parameters<ReadContext['path']>[0],
  context: ReadContext,
  change: (index: SchemaObject<IndexProps>) => Partial<IndexProps>,
): boolean {
  const id: ObjectId | undefined = context.locate('OBJECT_INDEX', name);
  const index = id === undefined ? undefined : context.get<IndexProps>(id);
  return index?.props.options !== undefined && context.update(index.id, change(index));
}
