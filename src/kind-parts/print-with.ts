import { printStorageOptions, type StorageOptions } from '../sql/storage-options.ts';

/** ` WITH (name='value')`, or nothing where there is no parameter. */
export function printWith(options: StorageOptions): string {
  const list = printStorageOptions(options);
  return list === '' ? '' : ` WITH ${list}`;
}
