import { basename } from 'node:path';
import { UsageError } from '../diagnostics/usage-error.ts';
import type { SnapshotSource } from '../io/read-snapshot-file.ts';

/** Reads `path` or `label=path`; without a label the file's name without its ending is the label. */
export function parseSource(argument: string): SnapshotSource {
  const [, label, path] = /^([^=/\\]+)=(.+)$/s.exec(argument) ?? [];
  if (label !== undefined && path !== undefined) return { label: label.trim(), path };
  if (argument === '') throw new UsageError('a file name is empty');
  return { label: argument === '-' ? 'stdin' : labelOf(argument), path: argument };
}

/** Reads the two sides of a comparison; their labels must differ, and only one may be standard input. */
export function parseSources(
  from: string,
  to: string,
  labels: { readonly from?: string; readonly to?: string } = {},
): readonly [SnapshotSource, SnapshotSource] {
  const before = withLabel(parseSource(from), from, labels.from);
  const after = withLabel(parseSource(to), to, labels.to);
  if (before.path === '-' && after.path === '-') {
    throw new UsageError('only one side can come from standard input', 'name a file for the other');
  }
  if (before.label !== after.label) return [before, after];
  const given = [from, to].some((argument) => /^[^=/\\]+=/.test(argument));
  if (given) {
    throw new UsageError(
      `both sides are called '${before.label}'`,
      `give them two labels: before=${before.path} after=${after.path}`,
    );
  }
  return [
    { ...before, label: `${before.label} (from)` },
    { ...after, label: `${after.label} (to)` },
  ];
}

/** A label of the configuration stands where the command line gives none. */
function withLabel(source: SnapshotSource, argument: string, label: string | undefined): SnapshotSource {
  return label === undefined || /^[^=/\\]+=/.test(argument) ? source : { ...source, label };
}

function labelOf(path: string): string {
  return (
    basename(path)
      .replace(/\.gz$/i, '')
      .replace(/\.(?:sql|dump|txt|ddl)$/i, '') || path
  );
}
