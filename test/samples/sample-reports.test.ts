import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportCommands, reportFiles, sampleReports } from '../../samples/sample-reports.js';
import { runProgram } from '../support/fake-terminal.ts';
import { storyFolder } from './report-of-sample.ts';

const hasPglite = await import('@electric-sql/pglite').then(
  () => true,
  () => false,
);
if (!hasPglite) console.warn('PGlite is not installed: the sample reports were NOT made again and compared.');

/** Says where two texts differ first; undefined where they are equal. */
function firstDifference(name: string, shipped: string, fresh: string): string | undefined {
  if (shipped === fresh) return undefined;
  const [own, other] = [shipped.split('\n'), fresh.split('\n')];
  const line = own.findIndex((text, index) => text !== other[index]);
  const at = line < 0 ? own.length : line;
  const cut = (text = '(no line)') => text.slice(0, 200);
  return `${name}:${at + 1} is no longer what dumplens writes; run npm run samples\n- ${cut(own[at])}\n+ ${cut(other[at])}`;
}

describe('sample reports', () => {
  it('has a report of every story', () => {
    const stories = readdirSync(storyFolder('.'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(sampleReports.map(({ story }) => story).sort()).toEqual(stories.map(({ name }) => name).sort());
  });

  it('tells the first line that differs', () => {
    expect(firstDifference('report.md', 'a\nb\n', 'a\nb\n')).toBeUndefined();
    expect(firstDifference('report.md', 'a\nb\n', 'a\nc\n')).toBe(
      'report.md:2 is no longer what dumplens writes; run npm run samples\n- b\n+ c',
    );
  });

  // All made up; all of them stand in shrink-chat/production.sql.
  it.each(sampleReports)('$story ships no password and no key', ({ story }) => {
    for (const name of reportFiles) {
      expect(readFileSync(join(storyFolder(story), name), 'utf8')).not.toMatch(
        /not-a-real|sk_live_|fake-fake/,
      );
    }
  });

  describe.skipIf(!hasPglite)('made again', () => {
    it.each(sampleReports)('$story is what dumplens writes, byte for byte', async (pair) => {
      const folder = storyFolder(pair.story);
      const out = mkdtempSync(join(tmpdir(), 'dumplens-reports-'));
      try {
        for (const argv of reportCommands(pair, out)) {
          const { code, stderr } = await runProgram(argv, { cwd: folder });
          expect([code, stderr]).toEqual([0, '']);
        }
        expect(readdirSync(out).sort()).toEqual([...reportFiles].sort());
        const missing = reportFiles.filter((name) => !existsSync(join(folder, name)));
        expect(missing, 'files that npm run samples makes').toEqual([]);
        const differences = reportFiles.flatMap(
          (name) =>
            firstDifference(
              `samples/${pair.story}/${name}`,
              readFileSync(join(folder, name), 'utf8'),
              readFileSync(join(out, name), 'utf8'),
            ) ?? [],
        );
        expect(differences.join('\n\n')).toBe('');
      } finally {
        rmSync(out, { recursive: true });
      }
    });
  });
});
