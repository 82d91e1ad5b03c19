import { objectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import { suspectBackup } from './backup-table.ts';
import type { Strength } from './strength.ts';
import { sameUniqueKey } from './unique-keys.ts';

const tuningTraits: ReadonlySet<Strength['trait']> = new Set([
  'index',
  'unique index',
  'GIN index',
  'trigram index',
  'full-text index',
  'vector index',
  'extended statistics',
]);

/**
 * What looks as if somebody had done it on one side directly: copies of tables, and indexes on columns that both sides
 * have, so that they belong to no new feature. A guess, and to be said so.
 */
export function findHotFixes(own: readonly Strength[], model: Model, other: Model): readonly Strength[] {
  return own.filter(({ id, trait }) => {
    const object = model.objects.get(id);
    if (!object) return false;
    if (object.address.kind === 'table') return suspectBackup(object, model) !== undefined;
    if (sameUniqueKey(object, model, other)) return false;
    return tuningTraits.has(trait) && usesOnlyCommonColumns(object, model, other);
  });
}

function usesOnlyCommonColumns(object: SchemaObject, model: Model, other: Model): boolean {
  const table = object.parent && model.objects.get(object.parent);
  if (!table || !other.objects.has(table.id)) return false;
  const text = JSON.stringify([object.props.keys, object.props.include, object.props.predicate]);
  const columns = model.children.get(table.id) ?? [];
  return columns
    .map((id) => model.objects.get(id)!)
    .filter(({ address }) => address.kind === 'column')
    .filter(({ address }) => !other.objects.has(objectId(address)))
    .every(({ address }) => !mentions(text, address.path.at(-1)!));
}

function mentions(text: string, name: string): boolean {
  return new RegExp(`(?<![\\w$])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w$])`).test(text);
}
