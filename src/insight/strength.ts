import type { ObjectId } from '../model/address.ts';

/** What a strength is good for, in the order in which people ask. */
export const themes = [
  'search',
  'integrity',
  'performance',
  'monitoring',
  'security',
  'lifecycle',
  'automation',
  'integration',
  'data',
] as const;

/** What a strength is good for. */
export type Theme = (typeof themes)[number];

/** What sort of strength it is; the report has a phrase for each. */
export type Trait =
  | 'vector column'
  | 'vector index'
  | 'trigram index'
  | 'full-text index'
  | 'full-text column'
  | 'GIN index'
  | 'search extension'
  | 'primary key'
  | 'unique constraint'
  | 'unique index'
  | 'foreign key'
  | 'check constraint'
  | 'exclusion constraint'
  | 'NOT NULL'
  | 'validated constraint'
  | 'enum'
  | 'domain'
  | 'index'
  | 'extended statistics'
  | 'monitoring view'
  | 'materialized view'
  | 'monitoring table'
  | 'monitoring extension'
  | 'row security'
  | 'policy'
  | 'narrower privileges'
  | 'fixed search_path'
  | 'security invoker'
  | 'status column'
  | 'status enum'
  | 'enum value'
  | 'timestamp column'
  | 'soft delete'
  | 'trigger'
  | 'routine'
  | 'rule'
  | 'foreign data'
  | 'replication'
  | 'table'
  | 'column'
  | 'view'
  | 'type'
  | 'extension'
  | 'schema';

/** Something that one side has and the other lacks, and that speaks for the side. */
export interface Strength {
  readonly id: ObjectId;
  /** The object, as people write it. */
  readonly name: string;
  readonly theme: Theme;
  readonly trait: Trait;
  /** The table or other object that it belongs to. */
  readonly parent?: ObjectId;
}
