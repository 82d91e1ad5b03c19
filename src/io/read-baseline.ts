import { UsageError } from '../diagnostics/usage-error.ts';
import type { Baseline } from '../report/mark-baseline.ts';
import { readText } from './read-text.ts';

const hint = 'a baseline is a report that dumplens wrote with --format json';
const operations: readonly string[] = ['add', 'remove', 'change', 'rename'];

/** Reads an older report; throws UsageError where the file is none. `shown` is the path as the user gave it. */
export async function readBaseline(path: string, shown: string): Promise<Baseline> {
  const text = await readText(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`the baseline ${shown} cannot be read (${error.code})`, hint);
  });
  const report = parse(text, shown);
  if (report?.schemaVersion !== 1 || report.tool?.name !== 'dumplens' || !Array.isArray(report.differences)) {
    throw new UsageError(`the baseline ${shown} is no report of this version`, hint);
  }
  if (!report.differences.every(isDifference)) {
    throw new UsageError(`the baseline ${shown} has differences without an id`, hint);
  }
  return {
    path: shown,
    ...(typeof report.title === 'string' ? { title: report.title } : {}),
    ...(typeof report.date === 'string' ? { date: report.date } : {}),
    differences: report.differences,
  };
}

interface UncheckedReport {
  readonly schemaVersion?: unknown;
  readonly tool?: { readonly name?: unknown };
  readonly title?: unknown;
  readonly date?: unknown;
  readonly differences?: unknown;
}

function parse(text: string, shown: string): UncheckedReport | null {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`the baseline ${shown} is no JSON, or it was cut off`, hint);
  }
}

function isDifference(value: unknown): value is Baseline['differences'][number] {
  const { id, op, kind, name } = (value ?? {}) as Record<string, unknown>;
  return [id, kind, name].every((text) => typeof text === 'string') && operations.includes(op as string);
}
