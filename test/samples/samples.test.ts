import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeDump, sampleDumps } from '../../samples/build-dump.js';

const samplePath = (name: string): string => fileURLToPath(new URL(`../../samples/${name}`, import.meta.url));

const hasPglite = await import('@electric-sql/pglite-tools/pg_dump').then(
  () => true,
  () => false,
);
if (!hasPglite)
  console.warn('PGlite is not installed: the sample dumps were NOT compared with their sources.');

describe('sample dumps', () => {
  it('covers every source there is', () => {
    const sources = ['air-gapped', 'liveguide', 'shrink-chat'].flatMap((story) =>
      readdirSync(samplePath(story))
        .filter((file) => file.endsWith('.source.sql'))
        .map((file) => `${story}/${file.replace('.source.sql', '')}`),
    );
    expect([...sampleDumps].sort()).toEqual(sources.sort());
  });

  describe.skipIf(!hasPglite)('made again from their sources', () => {
    it.each(sampleDumps)('%s.sql is what pg_dump writes, byte for byte', async (name) => {
      const dump = await makeDump(name);
      const shipped = readFileSync(samplePath(`${name}.sql`));
      // The text first, for a readable difference; the bytes decide.
      expect(dump).toBe(shipped.toString('utf8'));
      expect(Buffer.from(dump).equals(shipped)).toBe(true);
    });
  });
});
