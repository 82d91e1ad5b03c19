import { resolve } from 'node:path';
import type { Snapshot } from '../assemble/snapshot.ts';
import type { ComparisonSettings } from '../config/comparison-settings.ts';
import type { Config } from '../config/config.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { InputError } from '../diagnostics/input-error.ts';
import { UsageError } from '../diagnostics/usage-error.ts';
import { migrationToolOf } from '../insight/migration-tools.ts';
import { dumpInFolder, loadStatistics } from '../io/load-statistics.ts';
import { readSnapshotFile, type SnapshotSource } from '../io/read-snapshot-file.ts';
import type { SnapshotFile } from '../source/snapshot-file.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { printDiagnostic } from './print-diagnostic.ts';
import type { Progress } from './progress.ts';
import { resolvePath } from './resolve-path.ts';
import type { Terminal } from './terminal.ts';

/** Reads all inputs; every problem of every file is found before the run ends or goes on. */
export async function readInputs(
  sources: readonly SnapshotSource[],
  {
    strict,
    terminal,
    progress,
    settings,
    config = {},
    statistics = {},
    out,
  }: {
    strict: boolean;
    terminal: Terminal;
    progress: Progress;
    settings?: ComparisonSettings;
    config?: Config;
    statistics?: Readonly<Record<string, string>>;
    /** What is to be written; it must not be one of the inputs. */
    out?: string | undefined;
  },
): Promise<readonly Snapshot[]> {
  const files: SnapshotFile[] = [];
  const problems: Diagnostic[] = [];
  const measured: (Statistics | undefined)[] = [];
  for (const label of Object.keys(statistics)) {
    if (sources.some((source) => source.label === label)) continue;
    throw new UsageError(
      `--statistics names a side '${label}' that there is not`,
      `the sides are ${sources.map((source) => source.label).join(' and ')}`,
    );
  }
  const { loadSnapshots } = await import('../pipeline/load-snapshot.ts');
  const { findUnmatched } = await import('../pipeline/find-unmatched.ts');
  for (const source of sources) {
    progress.step(`reading ${source.path}`);
    const path = await dumpInFolder(await resolvePath(source.path, terminal.cwd), terminal.cwd);
    if (out !== undefined && path !== '-' && resolve(terminal.cwd, out) === resolve(terminal.cwd, path)) {
      throw new UsageError(`--out names the dump ${source.path}, which would be lost`, 'name another file');
    }
    try {
      measured.push(await loadStatistics(path, statistics[source.label], terminal.cwd));
      files.push(
        await readSnapshotFile(
          { label: source.label, path },
          {
            cwd: terminal.cwd,
            stdin: terminal.stdin,
            keepRows: (table) => migrationToolOf(table) !== undefined,
            onProgress: (bytes) => progress.step(`reading ${source.path}: ${Math.round(bytes / 1e6)} MB`),
          },
        ),
      );
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.diagnostics);
    }
  }
  progress.step('reading statements');
  const loaded = await loadSnapshots(files, settings);
  const snapshots = loaded.map((snapshot, index) => {
    const own = problems.length ? undefined : measured[index];
    return own ? { ...snapshot, statistics: own } : snapshot;
  });
  const found = [
    ...problems,
    ...snapshots.flatMap(({ diagnostics }) => diagnostics),
    ...(settings && files.length === 2 ? findUnmatched({ files, snapshots }, config, settings) : []),
    ...snapshots.flatMap(findForeignStatistics),
  ];
  const unusable = problems.length > 0 || found.some(({ code }) => code === 'no-sql');
  if (unusable || (strict && found.some(({ severity }) => severity !== 'note'))) throw new InputError(found);
  progress.done();
  if (found.length) terminal.stderr.write(`${found.map(printDiagnostic).join('\n\n')}\n\n`);
  return snapshots;
}

/** Statistics of which no table is in the dump are those of another database. */
function findForeignStatistics({ file, model, statistics }: Snapshot): readonly Diagnostic[] {
  const measured = statistics?.tables ?? [];
  const known = new Set([...model.objects.values()].map(({ address }) => address.path.join('.')));
  if (measured.length === 0 || measured.some(({ schema, name }) => known.has(`${schema}.${name}`))) return [];
  return [
    {
      code: 'statistics',
      severity: 'warning',
      message: `no table in the statistics of ${file.path} is in the dump`,
      hint: 'they are of another database: collect them where the dump was made',
    },
  ];
}
