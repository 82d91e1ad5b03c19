import type { BackupSuspicion } from '../../insight/backup-table.ts';
import { quoteName } from '../../sql/quote.ts';
import type { Inline } from '../block.ts';
import { code, count, enumerate } from '../inline.ts';

/** Why a table looks like a copy made by hand, and what to do before it is removed; `rows` as the dump carries them. */
export function describeBackup(
  { nameSays, original, sharedColumns, columns, hasPrimaryKey, hasForeignKeys, hasDefaults }: BackupSuspicion,
  path: readonly string[],
): Inline {
  const missing = [
    ...(hasPrimaryKey ? [] : ['primary key']),
    ...(hasForeignKeys ? [] : ['foreign key']),
    ...(hasDefaults ? [] : ['default']),
  ];
  const evidence = [
    `its name says "${nameSays}"`,
    ...(original
      ? [
          `${sharedColumns} of its ${count(columns, 'column')} are those of ${code(quoteName(original.address.path))}`,
        ]
      : []),
    ...(missing.length
      ? [
          `it has no ${missing.length > 1 ? `${missing.slice(0, -1).join(', no ')} and no ${missing.at(-1)}` : missing[0]}`,
        ]
      : []),
  ];
  const what = original ? `A copy of ${code(quoteName(original.address.path))}` : 'A copy';
  return `${what}, made by hand during a change as it seems: ${enumerate(evidence)}. Likely safe to remove after a check that nothing reads ${code(quoteName(path))} and that its rows are kept elsewhere.`;
}
