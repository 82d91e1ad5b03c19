import { basename, dirname } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** A file that is no plain dump: what it is and how to make a plain dump of it; undefined where it may be one. */
export function recogniseArchive(
  head: Uint8Array,
  path: string,
  { compressed = false }: { readonly compressed?: boolean } = {},
): Diagnostic | undefined {
  const ascii = new TextDecoder('latin1').decode(head.subarray(0, 512));
  // pg_restore reads neither a compressed archive nor the table of contents without its folder.
  const isContents = basename(path) === 'toc.dat';
  const archive = compressed ? path.replace(/\.gz$/i, '') : isContents ? dirname(path) : path;
  const restore = `${compressed ? `gunzip ${path} && ` : ''}pg_restore --schema-only --file=${plainName(archive)} ${archive}`;
  if (ascii.startsWith('PGDMP')) {
    const format = isContents ? 'directory' : 'custom';
    return problem(
      'custom-format',
      `is a pg_dump archive in ${format} format`,
      `turn it into SQL: ${restore}`,
    );
  }
  if (ascii.slice(257, 262) === 'ustar') {
    const hint = ascii.startsWith('toc.dat\0')
      ? `turn it into SQL: ${restore}`
      : `if pg_dump -Ft wrote it, turn it into SQL: ${restore}; else unpack it first: tar -xf ${path}`;
    return problem('tar-format', 'is a tar archive', hint);
  }
  if (ascii.startsWith('\x1f\x8b')) {
    return problem('twice-compressed', 'is compressed twice', 'unpack it once with gunzip');
  }
  const packed = Object.entries(compressions).find(([bytes]) => ascii.startsWith(bytes))?.[1];
  if (packed) {
    return problem(
      'compressed',
      `is compressed with ${packed.name}`,
      `unpack it first: ${packed.unpack(path)}`,
    );
  }
  const other = Object.entries(otherFiles).find(([bytes]) => ascii.startsWith(bytes))?.[1];
  if (other) return problem('no-sql', `is ${other}, no text`, 'make a dump with pg_dump --schema-only');
  if (isUtf32(head)) {
    const hint = `turn it into UTF-8: iconv -f UTF-32 -t UTF-8 ${path} > utf8.sql`;
    return problem('unknown-encoding', 'is UTF-32, which no pg_dump writes', hint);
  }
  if (head.length === 0 || /^\s*$/.test(ascii)) {
    if (head.length <= 512) return problem('empty-file', 'is empty', 'run pg_dump --schema-only again');
  }
  return undefined;

  function problem(code: string, what: string, hint: string): Diagnostic {
    return { code, severity: 'error', message: `${path} ${what}`, file: path, hint };
  }
}

interface Compression {
  readonly name: string;
  readonly unpack: (path: string) => string;
}

const unpackedBy = (name: string): Compression => ({ name, unpack: (path) => `${name} -d ${path}` });

const compressions: Readonly<Record<string, Compression>> = {
  '\x28\xb5\x2f\xfd': unpackedBy('zstd'),
  '\x04\x22\x4d\x18': unpackedBy('lz4'),
  BZh: unpackedBy('bzip2'),
  '\xfd7zXZ': unpackedBy('xz'),
  'PK\x03\x04': { name: 'zip', unpack: (path) => `unzip ${path}` },
  '7z\xbc\xaf': { name: '7-Zip', unpack: (path) => `7z x ${path}` },
  'Rar!': { name: 'RAR', unpack: (path) => `unrar x ${path}` },
  '\x1f\x9d': { name: 'compress', unpack: (path) => `uncompress ${path}` },
};

const otherFiles: Readonly<Record<string, string>> = {
  'SQLite format 3\0': 'an SQLite database',
  '%PDF-': 'a PDF document',
  '\x89PNG': 'a picture',
  '\xff\xd8\xff': 'a picture',
  '\x7fELF': 'a program',
};

/** A byte order mark of four bytes, or three zero bytes in each of the first characters. */
function isUtf32(head: Uint8Array): boolean {
  const zeros = [0, 1, 2, 3].map((at) => head[at] === 0 && head[at + 4] === 0);
  const first = head[0] === 0xff && head[1] === 0xfe && head[2] === 0 && head[3] === 0;
  const last = head[0] === 0 && head[1] === 0 && head[2] === 0xfe && head[3] === 0xff;
  return head.length >= 8 && (first || last || zeros.filter(Boolean).length === 3);
}

function plainName(path: string): string {
  return path === '-' ? 'plain.sql' : `${path.replace(/\.(?:dump|custom|backup|pgdump|tar|bin)$/i, '')}.sql`;
}
