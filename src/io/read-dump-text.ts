import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { UsageError } from '../diagnostics/usage-error.ts';
import { detectEncoding } from '../source/decode.ts';
import { unifyLineEnds } from '../source/unify-line-ends.ts';

/** The largest dump that is read as one text, in bytes; schemas of 10,000 tables stay below it. */
export const mostTextBytes = 128 * 1024 * 1024;

/**
 * Reads a whole dump as text: gzip, encodings and line ends as everywhere. `sha256` is the one that was seen when the
 * statements were read: throws UsageError where the file is another one by now, and for files above the limit.
 */
export async function readDumpText(
  path: string,
  { cwd, stdin, sha256 }: { readonly cwd: string; readonly stdin: Readable; readonly sha256: string },
): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  const opened = path === '-' ? stdin : createReadStream(resolve(cwd, path));
  for await (const piece of opened as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > mostTextBytes) throw tooLarge(path);
    pieces.push(piece);
  }
  const content = Buffer.concat(pieces);
  if (createHash('sha256').update(content).digest('hex') !== sha256) {
    throw new UsageError(`${path} changed while it was read`, 'run the command again');
  }
  return decodeDump(content, path);
}

/** Turns the bytes of a dump into text. */
export function decodeDump(content: Buffer, path: string): string {
  const plain = content[0] === 0x1f && content[1] === 0x8b ? unpack(content, path) : content;
  const { decoder, skip } = detectEncoding(plain.subarray(0, 4096));
  const text = decoder.decode(plain.subarray(skip));
  return unifyLineEnds(text.slice(0, 4096).replace(/\r$/, ''))(text);
}

function unpack(content: Buffer, path: string): Buffer {
  try {
    return gunzipSync(content, { maxOutputLength: mostTextBytes });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(path);
    throw error;
  }
}

function tooLarge(path: string): UsageError {
  return new UsageError(
    `${path} is larger than ${mostTextBytes / 1024 / 1024} MB, too large to be loaded for a proof`,
    'rows are not needed: make the dump with pg_dump --schema-only',
  );
}
