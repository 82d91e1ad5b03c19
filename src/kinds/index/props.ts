import type { ByKey } from '../../kind-parts/index/index-elements.ts';
import type { StorageOptions } from '../../sql/storage-options.ts';

/** What CREATE INDEX says. */
export type IndexProps = {
  readonly unique: boolean;
  readonly method: string;
  /** Columns as identifiers, expressions as text. */
  readonly keys: readonly string[];
  readonly collations: ByKey;
  readonly opclasses: ByKey;
  readonly orders: ByKey;
  readonly include: readonly string[];
  readonly nullsNotDistinct: boolean;
  readonly predicate: string | undefined;
  readonly options: StorageOptions;
  readonly tablespace: string | undefined;
  /** The index of the partitioned table whose part this one is. */
  readonly attachedTo: readonly string[] | undefined;
  /** Statistics targets of expression keys, by position. */
  readonly statistics: ByKey;
};
