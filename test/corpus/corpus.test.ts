import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeDelta } from '../../src/diff/describe.ts';
import { compareSnapshots } from '../../src/pipeline/compare-snapshots.ts';
import { readPair } from '../support/read-snapshot.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const update = process.env.UPDATE === '1';

/** Both directions of a case: what turns before into after, and back. */
async function describePair(before: string, after: string): Promise<string> {
  const [first, second] = await readPair(before, after);
  const problems = [...first.diagnostics, ...second.diagnostics]
    .filter(({ severity }) => severity !== 'note')
    .map(({ message }) => `! ${message}`);
  const print = (from: typeof first, to: typeof first) =>
    compareSnapshots(from, to).deltas.flatMap(describeDelta).join('\n');
  return `${[...problems, 'before -> after', print(first, second), '', 'after -> before', print(second, first)].join('\n')}\n`;
}

for (const kind of folders(root)) {
  describe(kind, () => {
    it.each(folders(`${root}${kind}`))('%s', async (name) => {
      const folder = `${root}${kind}/${name}`;
      const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
      const found = await describePair(read('before.sql'), read('after.sql'));
      const expectedFile = `${folder}/expected.txt`;
      if (update) writeFileSync(expectedFile, found);
      expect(existsSync(expectedFile), `${expectedFile} is missing: run with UPDATE=1 and read it`).toBe(
        true,
      );
      expect(found).toBe(readFileSync(expectedFile, 'utf8'));
    });
  });
}

function folders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
