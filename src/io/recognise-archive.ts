import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** A file that is no plain dump: what it is and how to make a plain dump of it; undefined where it may be one. */
export function recogniseArchive(head: Uint8Array, path: string): Diagnostic | undefined {
  const ascii = new TextDecoder('latin1').decode(head.subarray(0, 512));
  const restore = `pg_restore --schema-only --file=${plainName(path)} ${path}`;
  if (ascii.startsWith('PGDMP')) {
    return problem('custom-format', 'is a pg_dump archive in custom format', `turn it into SQL: ${restore}`);
  }
  if (ascii.slice(257, 262) === 'ustar') {
    return problem('tar-format', 'is a tar archive', `if pg_dump -Ft wrote it, turn it into SQL: ${restore}`);
  }
  if (ascii.startsWith('\x1f\x8b')) {
    return problem('twice-compressed', 'is compressed twice', 'unpack it once with gunzip');
  }
  const magic = Object.entries(compressions).find(([bytes]) => ascii.startsWith(bytes));
  if (magic) {
    return problem('compressed', `is compressed with ${magic[1]}`, `unpack it first: ${magic[1]} -d ${path}`);
  }
  if (head.length === 0 || /^\s*$/.test(ascii)) {
    if (head.length <= 512) return problem('empty-file', 'is empty', 'run pg_dump --schema-only again');
  }
  return undefined;

  function problem(code: string, what: string, hint: string): Diagnostic {
    return { code, severity: 'error', message: `${path} ${what}`, file: path, hint };
  }
}

const compressions: Readonly<Record<string, string>> = {
  '\x28\xb5\x2f\xfd': 'zstd',
  '\x04\x22\x4d\x18': 'lz4',
  BZh: 'bzip2',
  '\xfd7zXZ': 'xz',
  'PK\x03\x04': 'unzip',
};

function plainName(path: string): string {
  return path === '-' ? 'plain.sql' : `${path.replace(/\.(?:dump|custom|backup|pgdump|tar|bin)$/i, '')}.sql`;
}
