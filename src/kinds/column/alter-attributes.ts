import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import type { SchemaObject } from '../../model/object.ts';
import { printGenericOptions } from '../../sql/generic-options.ts';
import { quoteName } from '../../sql/quote.ts';
import { alterStorageOptions } from '../../sql/storage-options.ts';
import { alterColumnOnly, columnName } from './alter-table.ts';
import type { ColumnProps } from './column.ts';
import { defaultStorage } from './default-storage.ts';

type Column = SchemaObject<ColumnProps>;
type Attribute = 'storage' | 'compression' | 'statistics' | 'options' | 'foreignOptions';

const compressionSince = 14;
const storageDefaultSince = 16;

/** Statements for what the definition of a column cannot say. */
export function attributeStatements(
  column: Column,
  context: DdlContext,
  names: readonly Attribute[] = ['storage', 'compression', 'statistics', 'options', 'foreignOptions'],
): readonly Ddl[] {
  const { storage, compression, statistics, options, foreignOptions } = column.props;
  const change = { before: column, after: column };
  const written: Readonly<Record<Attribute, () => readonly Ddl[]>> = {
    storage: () => (storage ? alterStorage({ ...change, from: undefined, to: storage }, context) : []),
    compression: () =>
      compression ? alterCompression({ ...change, from: undefined, to: compression }, context) : [],
    statistics: () =>
      statistics === undefined
        ? []
        : alterStatistics({ ...change, from: undefined, to: statistics }, context),
    options: () => alterOptions({ ...change, from: {}, to: options }, context),
    foreignOptions: () => {
      // A declared column has them in its definition.
      if (column.props.declared || Object.keys(foreignOptions).length === 0) return [];
      const table = quoteName(column.address.path.slice(0, -1));
      const list = printGenericOptions(foreignOptions).trim();
      return [{ sql: `ALTER FOREIGN TABLE ${table} ALTER COLUMN ${columnName(column)} ${list}` }];
    },
  };
  return names.flatMap((name) => written[name]());
}

/** Changes how new values are stored; rows that are there stay as they are. */
export function alterStorage(
  { after, to }: Alteration<ColumnProps, string | undefined>,
  context: DdlContext,
): readonly Ddl[] {
  if (to === undefined && context.version < storageDefaultSince) {
    const storage = defaultStorage(after.props.type);
    if (storage === undefined) {
      return [
        { sql: '', decision: `Set the storage of ${after.address.path.join('.')} to that of its type.` },
      ];
    }
    return [{ sql: alterColumnOnly(after, `SET STORAGE ${storage}`, context) }];
  }
  return [{ sql: alterColumnOnly(after, `SET STORAGE ${to?.toUpperCase() ?? 'DEFAULT'}`, context) }];
}

/** Changes how new values are compressed. */
export function alterCompression(
  { after, to }: Alteration<ColumnProps, string | undefined>,
  context: DdlContext,
): readonly Ddl[] {
  if (context.version < compressionSince) {
    const name = after.address.path.join('.');
    return to === undefined
      ? []
      : [{ sql: '', decision: `PostgreSQL ${context.version} cannot choose the compression of ${name}.` }];
  }
  return [{ sql: alterColumnOnly(after, `SET COMPRESSION ${to ?? 'DEFAULT'}`, context) }];
}

/** Changes how many values ANALYZE samples; -1 is the database's own target. */
export function alterStatistics(
  { after, to }: Alteration<ColumnProps, number | undefined>,
  context: DdlContext,
): readonly Ddl[] {
  return [{ sql: alterColumnOnly(after, `SET STATISTICS ${to ?? -1}`, context) }];
}

/** Sets and resets n_distinct and n_distinct_inherited. */
export function alterOptions(
  { after, from, to }: Alteration<ColumnProps, Readonly<Record<string, string>>>,
  context: DdlContext,
): readonly Ddl[] {
  return alterStorageOptions(from, to).map((action) => ({ sql: alterColumnOnly(after, action, context) }));
}
