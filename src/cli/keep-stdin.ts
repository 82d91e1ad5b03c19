import { Readable } from 'node:stream';
import { UsageError } from '../diagnostics/usage-error.ts';
import { mostTextBytes } from '../io/read-dump-text.ts';
import type { SnapshotSource } from '../io/read-snapshot-file.ts';
import type { Terminal } from './terminal.ts';

/** The terminal with a standard input that can be read more than once, where one of the sources is `-`. */
export async function keepStdin(sources: readonly SnapshotSource[], terminal: Terminal): Promise<Terminal> {
  if (!sources.some(({ path }) => path === '-')) return terminal;
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of terminal.stdin as AsyncIterable<Buffer | string>) {
    const buffer = Buffer.from(piece as Buffer);
    bytes += buffer.length;
    if (bytes > mostTextBytes) {
      throw new UsageError(
        'standard input is too large to be loaded for a proof',
        'rows are not needed: use pg_dump --schema-only',
      );
    }
    pieces.push(buffer);
  }
  const content = Buffer.concat(pieces);
  return Object.defineProperty({ ...terminal }, 'stdin', {
    get: () => Readable.from(content.length ? [content] : []),
  });
}
