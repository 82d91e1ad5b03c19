import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeDump, mostTextBytes, readDumpText } from '../../src/io/read-dump-text.ts';

const text = "COMMENT ON TABLE public.a IS 'größe ⟨x⟩';\n";

describe('reading a whole dump as text', () => {
  it('decodes what the reader of snapshots decodes', () => {
    expect(decodeDump(Buffer.from(text), 'a.sql')).toBe(text);
    expect(decodeDump(gzipSync(text), 'a.sql')).toBe(text);
    expect(decodeDump(Buffer.from(`\ufeff${text}`, 'utf16le'), 'a.sql')).toBe(text);
    expect(decodeDump(Buffer.from(text.replaceAll('\n', '\r\n')), 'a.sql')).toBe(text);
  });

  it('refuses a file that changed since its statements were read', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'dumplens-text-'));
    writeFileSync(join(cwd, 'a.sql'), text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const read = () => readDumpText('a.sql', { cwd, stdin: Readable.from([]), sha256 });
    expect(await read()).toBe(text);
    writeFileSync(join(cwd, 'a.sql'), `${text}\n`);
    await expect(read()).rejects.toThrow('a.sql changed while it was read');
  });

  it('says what to do with a dump that unpacks to more than it takes', () => {
    const packed = gzipSync(Buffer.alloc(mostTextBytes + 1, 0x20));
    expect(() => decodeDump(packed, 'big.sql.gz')).toThrow('big.sql.gz is larger than 128 MB');
  });
});
