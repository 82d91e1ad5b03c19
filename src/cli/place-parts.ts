import { basename, dirname, extname } from 'node:path';
import type { OutputFile } from './write-files.ts';

/**
 * Where the parts of one report go that the user wanted in one file: `out.md` becomes `out-1.md`, `out-2.md` … beside
 * each other. Everything else goes where it would have gone.
 */
export function placeParts(
  files: readonly OutputFile[],
  out: string | undefined,
): { readonly files: readonly OutputFile[]; readonly out: string | undefined } {
  const parts = files.map(({ name }) => /-\d+(?=\.[^.]+$)/.exec(name)?.[0]);
  if (out === undefined || extname(out) === '' || files.length < 2 || parts.some((part) => !part)) {
    return { files, out };
  }
  const stem = basename(out, extname(out));
  return {
    files: files.map(({ text }, index) => ({ name: `${stem}${parts[index]}${extname(out)}`, text })),
    out: `${dirname(out)}/`,
  };
}
