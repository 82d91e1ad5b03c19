import type { SchemaObject } from '../model/object.ts';

/** What a column is there for, as far as its type and name tell: a guess. */
export type ColumnRole =
  | 'core'
  | 'metadata'
  | 'tracking and state'
  | 'deduplication'
  | 'user linking'
  | 'search';

/** All roles in the order in which they are shown. */
export const columnRoles: readonly ColumnRole[] = [
  'core',
  'metadata',
  'tracking and state',
  'deduplication',
  'user linking',
  'search',
];

const person =
  /^(?:(?:.+_)?(?:user|profile|account|member|customer|author|owner)_(?:id|uuid)|(?:created|updated|deleted)_by)$/;
const once = /(?:^|_)(?:idempotency|dedup\w*|fingerprint|checksum|digest)(?:_|$)|_hash$|^hash$|_key_hash$/;
const state =
  /^(?:event|event_type|status|state|version|.+_(?:status|state)|is_.+|has_.+|attempts?|attempt_count|retry_count|.+_(?:at|on|count))$/;

/** The role of a column of a table. */
export function columnRole({ address, props }: SchemaObject): ColumnRole {
  const name = address.path.at(-1)!;
  const type = String(props.type ?? '').replace(/^(?:\w+|"[^"]+")\./, '');
  if (/^(?:vector|halfvec|sparsevec|tsvector)\b/.test(type)) return 'search';
  if (once.test(name)) return 'deduplication';
  if (person.test(name)) return 'user linking';
  if (/^(?:jsonb?|hstore|xml)(?:\[\])?$/.test(type)) return 'metadata';
  if (/^(?:timestamp|date\b)/.test(type) || type === 'boolean' || state.test(name))
    return 'tracking and state';
  return 'core';
}
