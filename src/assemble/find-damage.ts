import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RawStatement } from '../source/raw-statement.ts';
import type { SnapshotFile } from '../source/snapshot-file.ts';

/** Marks of what happened to a file after pg_dump wrote it. */
interface Damage {
  readonly code: string;
  readonly severity: Diagnostic['severity'];
  /** Matches where the mark stands. */
  readonly pattern: RegExp;
  readonly message: string;
  readonly hint: string;
}

/**
 * The letters that the second byte of a UTF-8 letter becomes where it is read as Windows-1252, after the letter that
 * its first byte becomes (Ã, Â); and in the OEM code pages 437 and 850 of Windows' consoles (├).
 */
const misread =
  /[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|├[ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓╢╖╕╣║╗╝╜╛┐øØ×®ÁÂÀ©]/;

const damages: readonly Damage[] = [
  {
    code: 'merge-conflict',
    severity: 'error',
    pattern: /^(?:<{7}|>{7}) \S/m,
    message: 'holds marks of a merge conflict that nobody resolved',
    hint: 'both versions stand in the file: keep one of them, or make the dump again',
  },
  {
    code: 'zero-bytes',
    severity: 'warning',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: zero bytes are what is looked for.
    pattern: /\u0000/,
    message: 'holds zero bytes, which no dump has: it was damaged',
    hint: 'copy the file again and compare checksums, or make the dump again',
  },
  {
    // No more than a note: a function that mends such letters has them on purpose.
    code: 'misread-letters',
    severity: 'note',
    pattern: misread,
    message: 'holds letters that look like UTF-8 read in another encoding',
    hint: 'a shell wrote the file anew: write it with pg_dump --file instead of >',
  },
];

/** Looks for traces of editors, shells and crashes in the statements of a file, the first place of each. */
export function findDamage({ path, statements }: SnapshotFile): readonly Diagnostic[] {
  return damages.flatMap(({ code, severity, pattern, message, hint }) => {
    const found = firstMatch(statements, pattern);
    if (!found) return [];
    const { raw, offset } = found;
    const place = { file: path, text: raw.text, firstLine: raw.span.line, offset };
    return [{ code, severity, message: `${path} ${message}`, file: path, place, hint }];
  });
}

function firstMatch(
  statements: readonly RawStatement[],
  pattern: RegExp,
): { readonly raw: RawStatement; readonly offset: number } | undefined {
  for (const raw of statements) {
    const offset = raw.text.search(pattern);
    if (offset >= 0) return { raw, offset };
  }
  return undefined;
}
