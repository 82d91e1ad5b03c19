import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Model } from '../model/model.ts';
import type { CarriedData } from '../source/raw-statement.ts';
import type { SnapshotFile } from '../source/snapshot-file.ts';
import type { Statistics } from '../statistics/statistics.ts';
import type { DumpContents } from './dump-contents.ts';
import type { DumpHeader } from './header.ts';
import type { ReadingLedger } from './ledger.ts';

/** One dump with its label, its model and what was learnt while it was read. */
export interface Snapshot {
  readonly label: string;
  readonly file: Omit<SnapshotFile, 'statements' | 'trailer'>;
  readonly header: DumpHeader;
  readonly contents: DumpContents;
  readonly model: Model;
  readonly ledger: ReadingLedger;
  /** Rows that were kept: those of tables of migration history. */
  readonly keptRows: readonly CarriedData[];
  readonly diagnostics: readonly Diagnostic[];
  /** The same dump with objects that were decided to be renamed under their names on the other side, where there are any. */
  readonly renamed?: Model;
  /** What was measured on the server, where a statistics file lies beside the dump. */
  readonly statistics?: Statistics;
}
