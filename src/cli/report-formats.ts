import { extname } from 'node:path';
import { suggest } from '../diagnostics/suggest.ts';
import { UsageError } from '../diagnostics/usage-error.ts';

/** The forms in which a report can be written. */
export const formats = ['markdown', 'json', 'terminal'] as const;

/** One of the forms in which a report can be written. */
export type ReportFormat = (typeof formats)[number];

const byEnding: Readonly<Record<string, ReportFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.json': 'json',
  '.txt': 'terminal',
};

/** The formats to write: those asked for, else by the ending of the file, else Markdown. */
export function chooseFormats(
  asked: readonly string[] | undefined,
  out: string | undefined,
): readonly ReportFormat[] {
  const names = (asked ?? []).flatMap((value) => value.split(',')).map((name) => name.trim());
  const chosen = [...new Set(names)].map((name) => {
    const known = formats.find((format) => format === name);
    if (known) return known;
    const near = suggest(name, formats);
    throw new UsageError(
      `there is no format '${name}'`,
      near ? `did you mean '${near}'?` : `the formats are ${formats.join(', ')}`,
    );
  });
  if (chosen.length) return chosen;
  return [byEnding[extname(out ?? '').toLowerCase()] ?? 'markdown'];
}
