import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { InputError } from '../diagnostics/input-error.ts';
import { fits, statisticsLists } from './shape.ts';
import type { Statistics } from './statistics.ts';

const hint = 'make the file with the script that `dumplens collect` prints: psql -XAtq -f collect.sql > file';

/** Reads the text of a statistics file; throws InputError with every field that is not as the format has it. */
export function parseStatistics(text: string, file: string): Statistics {
  let value: unknown;
  try {
    value = parseJson(text) ?? JSON.parse(withoutNoise(text));
  } catch {
    // What the parser says quotes the file, which may be another one than was meant, with secrets in it.
    const isCut = /^\s*\{/.test(text) && !/\}\s*$/.test(text);
    throw new InputError([problem(file, `it is no JSON${isCut ? ': it was cut off' : ''}`)]);
  }
  const record = value as Readonly<Record<string, unknown>> | null;
  if (record === null || typeof record !== 'object' || record.format !== 'dumplens-statistics') {
    throw new InputError([problem(file, 'it is no statistics file: "format" is not "dumplens-statistics"')]);
  }
  if (record.schemaVersion !== 1) {
    throw new InputError([
      problem(file, `its schemaVersion is ${JSON.stringify(record.schemaVersion)}; 1 is known`),
    ]);
  }
  const problems: Diagnostic[] = [];
  const entries = Object.keys(statisticsLists).map((name) => [
    name,
    readList(name, record[name] ?? [], (message) => problems.push(problem(file, message))),
  ]);
  if (!fits(record.totalBytes, 'number?')) problems.push(problem(file, 'totalBytes is no number'));
  if (!fits(record.collectedAt, 'text?')) problems.push(problem(file, 'collectedAt is no text'));
  if (problems.length) throw new InputError(problems);
  const server = record.server as { readonly version?: unknown } | undefined;
  return withoutNulls({
    format: record.format,
    schemaVersion: 1,
    collectedAt: record.collectedAt,
    server: typeof server?.version === 'string' ? { version: server.version } : null,
    totalBytes: record.totalBytes,
    ...Object.fromEntries(entries),
  }) as unknown as Statistics;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The document without the lines that psql prints before and after it where it is not told to be quiet. */
function withoutNoise(text: string): string {
  const start = text.search(/^\{/m);
  const end = text.lastIndexOf('\n}');
  const oneLine = /^\{.*\}$/m.exec(text)?.[0];
  return oneLine ?? (start < 0 || end < start ? text : text.slice(start, end + 2));
}

function readList(name: string, value: unknown, complain: (message: string) => void): readonly unknown[] {
  if (!Array.isArray(value)) {
    complain(`${name} is no list`);
    return [];
  }
  const fields = Object.entries(statisticsLists[name]!);
  return value.map((entry, index) => {
    if (entry === null || typeof entry !== 'object') {
      complain(`${name}[${index}] is no object`);
      return {};
    }
    for (const [field, type] of fields) {
      if (!fits(entry[field], type)) complain(`${name}[${index}].${field} is not as it should be`);
    }
    const known = Object.fromEntries(fields.map(([field]) => [field, entry[field]]));
    // The values of a probe may be null; everywhere else null says "not measured".
    return name === 'probes' ? known : withoutNulls(known);
  });
}

function withoutNulls(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null && value !== undefined),
  );
}

function problem(file: string, what: string): Diagnostic {
  return { code: 'statistics', severity: 'error', message: `${file}: ${what}`, file, hint };
}
