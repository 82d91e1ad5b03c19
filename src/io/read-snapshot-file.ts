import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { InputError } from '../diagnostics/input-error.ts';
import { createSplitter } from '../parse/split.ts';
import { detectEncoding } from '../source/decode.ts';
import type { SnapshotFile } from '../source/snapshot-file.ts';
import { unifyLineEnds } from '../source/unify-line-ends.ts';
import { describeFolder } from './describe-folder.ts';
import { recogniseArchive } from './recognise-archive.ts';

/** Where a snapshot comes from: a label and a path; `-` is standard input. */
export interface SnapshotSource {
  readonly label: string;
  /** As the user wrote it; messages and reports show it so. */
  readonly path: string;
}

/** What reading needs from its surroundings. */
export interface ReadSnapshotOptions {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly stdin: Readable;
  readonly keepRows: (table: string) => boolean;
  /** Called with the bytes read so far. */
  readonly onProgress?: (bytes: number) => void;
}

/** Enough to recognise archives and encodings: pg_dump writes client_encoding within its first lines. */
const headBytes = 4096;
const chunkBytes = 1024 * 1024;

/**
 * Reads a dump of any size piece by piece: gzip, byte order marks, UTF-16 and other encodings. Throws InputError for
 * an archive that only pg_restore reads, an empty file, or one that cannot be opened.
 */
export async function readSnapshotFile(
  { label, path }: SnapshotSource,
  { cwd, stdin, keepRows, onProgress }: ReadSnapshotOptions,
): Promise<SnapshotFile> {
  const hash = createHash('sha256');
  const splitter = createSplitter({ file: path, keepRows });
  const opened = path === '-' ? stdin : createReadStream(resolve(cwd, path), { highWaterMark: chunkBytes });
  let bytes = 0;
  let encoding: ReturnType<typeof detectEncoding> | undefined;
  let head: Buffer = Buffer.alloc(0);
  let compressed = false;
  let lines = (text: string) => text;

  function decode(chunk: Buffer, last: boolean): void {
    if (!encoding) {
      head = Buffer.concat([head, chunk]);
      if (head.length < headBytes && !last) return;
      const archive = recogniseArchive(head, path, { compressed });
      if (archive) throw new InputError([archive]);
      encoding = detectEncoding(head);
      const first = encoding.decoder.decode(head.subarray(encoding.skip), { stream: !last });
      lines = unifyLineEnds(first);
      splitter.push(lines(first));
      return;
    }
    if (chunk.length) splitter.push(lines(encoding.decoder.decode(chunk, { stream: true })));
    if (last) splitter.push(lines(encoding.decoder.decode()));
  }

  try {
    const raw = tap(opened, (chunk) => {
      hash.update(chunk);
      bytes += chunk.length;
      onProgress?.(bytes);
    });
    const first = await raw.next();
    if (!first.done) {
      compressed = first.value[0] === 0x1f && first.value[1] === 0x8b;
      const rest = prepend(first.value, raw);
      for await (const chunk of compressed ? gunzip(rest) : rest) decode(chunk, false);
    }
    decode(Buffer.alloc(0), true);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const failure = error as NodeJS.ErrnoException;
    throw new InputError([
      failure.code === 'EISDIR' ? await describeFolder(path, cwd) : unreadable(path, failure),
    ]);
  }
  const split = splitter.finish();
  return {
    label,
    path,
    sha256: hash.digest('hex'),
    bytes,
    encoding: `${encoding?.encoding ?? 'utf-8'}${compressed ? ', gzip' : ''}`,
    ...split,
  };
}

async function* tap(
  stream: AsyncIterable<Buffer | string>,
  see: (chunk: Buffer) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    const buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    see(buffer);
    yield buffer;
  }
}

async function* prepend(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

async function* gunzip(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { Readable: ReadableStream, pipeline } = await import('node:stream');
  const inflate = createGunzip({ chunkSize: 1024 * 1024 });
  pipeline(ReadableStream.from(chunks), inflate, () => {});
  yield* inflate;
}

function unreadable(path: string, error: NodeJS.ErrnoException): Diagnostic {
  const reasons: Readonly<Record<string, readonly [string, string]>> = {
    ENOENT: ['there is no such file', 'check the path; label=path gives the file a name in the report'],
    ENOTDIR: ['a part of its path is no folder', 'check the path'],
    ELOOP: ['its links lead in a circle', 'check the path'],
    ENAMETOOLONG: ['there is no such file', 'the name is too long for one'],
    EACCES: ['it may not be read', 'check the permissions of the file'],
    Z_DATA_ERROR: ['its gzip data is damaged', 'copy the file again and compare checksums'],
    Z_BUF_ERROR: ['its gzip data ends early', 'copy the file again and compare checksums'],
  };
  const [reason, hint] = reasons[error.code ?? ''] ?? [
    `it cannot be read (${error.code ?? error.message})`,
    '',
  ];
  return {
    code: 'unreadable-file',
    severity: 'error',
    message: `${path}: ${reason}`,
    file: path,
    ...(hint ? { hint } : {}),
  };
}
