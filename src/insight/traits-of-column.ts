import { objectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import { isSoftDeleteName, isStatusName } from './name-meaning.ts';
import type { Strength } from './strength.ts';

type Judged = Pick<Strength, 'theme' | 'trait'>;

/** What a column is good for, by its type and, where the type does not tell, by its name. */
export function judgeColumn({ address, props }: SchemaObject, model: Model): Judged {
  const name = address.path.at(-1)!;
  const type = String(props.type ?? '');
  const bare = type.replace(/^(?:\w+|"[^"]+")\./, '');
  if (/^(?:vector|halfvec|sparsevec)\b/.test(bare) || /(?:^|_)embeddings?(?:_|$)/i.test(name)) {
    return { theme: 'search', trait: 'vector column' };
  }
  if (bare === 'tsvector') return { theme: 'search', trait: 'full-text column' };
  if (isSoftDeleteName(name)) return { theme: 'lifecycle', trait: 'soft delete' };
  if (isStatusName(name) || isStatusEnum(type, model)) return { theme: 'lifecycle', trait: 'status column' };
  if (/^(?:timestamp|date\b)/.test(bare)) return { theme: 'lifecycle', trait: 'timestamp column' };
  return { theme: 'data', trait: 'column' };
}

function isStatusEnum(type: string, model: Model): boolean {
  const path = type.split('.').map((part) => part.replaceAll('"', ''));
  return isStatusName(path.at(-1)!) && model.objects.has(objectId({ kind: 'enum', path }));
}
