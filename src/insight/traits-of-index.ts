import { objectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { Props, SchemaObject } from '../model/object.ts';
import { unquoteIdentifier } from '../sql/unquote-identifier.ts';
import type { Strength } from './strength.ts';

type Judged = Pick<Strength, 'theme' | 'trait'>;

/** What an index is good for, by its access method, operator classes and keys. */
export function judgeIndex({ props, parent }: SchemaObject, model: Model): Judged {
  const method = String(props.method);
  const classes = Object.values((props.opclasses ?? {}) as Props).join(' ');
  const keys = (props.keys as readonly string[]) ?? [];
  if (
    method === 'hnsw' ||
    method === 'ivfflat' ||
    method === 'diskann' ||
    /\b\w*vec(?:tor)?_\w+_ops\b/.test(classes)
  ) {
    return { theme: 'search', trait: 'vector index' };
  }
  if (/_trgm_ops\b/.test(classes)) return { theme: 'search', trait: 'trigram index' };
  if (method === 'gin' || method === 'gist' || method === 'rum') {
    const table = parent && model.objects.get(parent);
    const isVector = (key: string) =>
      /to_tsvector/.test(key) ||
      (table !== undefined &&
        String(
          model.objects.get(
            objectId({ kind: 'column', path: [...table.address.path, unquoteIdentifier(key)] }),
          )?.props.type,
        ).endsWith('tsvector'));
    if (keys.some(isVector)) return { theme: 'search', trait: 'full-text index' };
    if (method === 'gin') return { theme: 'search', trait: 'GIN index' };
  }
  return props.unique === true
    ? { theme: 'integrity', trait: 'unique index' }
    : { theme: 'performance', trait: 'index' };
}
