import { extname } from 'node:path';
import { suggest } from '../diagnostics/suggest.ts';
import { UsageError } from '../diagnostics/usage-error.ts';

/** The forms in which a report can be written. */
export const formats = ['markdown', 'html', 'json', 'terminal'] as const;

const byEnding: Readonly<Record<string, (typeof formats)[number]>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.txt': 'terminal',
};

/**
 * The formats to write: those asked for, else by the ending of the file, else Markdown. The user's own template sets
 * are formats as well.
 */
export function chooseFormats(
  asked: readonly string[] | undefined,
  out: string | undefined,
  own: readonly string[] = [],
): readonly string[] {
  const known = [...new Set([...formats, ...own])];
  const names = (asked ?? []).flatMap((value) => value.split(',')).map((name) => name.trim());
  const chosen = [...new Set(names)].map((name) => {
    if (known.includes(name)) return name;
    const near = suggest(name, known);
    throw new UsageError(
      `there is no format '${name}'`,
      near ? `did you mean '${near}'?` : `the formats are ${known.join(', ')}`,
    );
  });
  if (chosen.length) return chosen;
  return [byEnding[extname(out ?? '').toLowerCase()] ?? 'markdown'];
}
