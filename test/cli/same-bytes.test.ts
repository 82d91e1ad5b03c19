import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sides = ['production', 'staging'].map((side) => `${side}=samples/shrink-chat/${side}.sql`);

/** Runs the built program as another machine would: its own time zone, language and terminal. */
function report(format: string, env: Readonly<Record<string, string>>): string {
  return execFileSync(
    process.execPath,
    ['bin/dumplens.js', 'report', ...sides, '-f', format, '--date', '2026-01-02'],
    { cwd: root, env: { PATH: process.env.PATH, ...env }, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
}

beforeAll(() => {
  if (!existsSync(`${root}dist/main.js`)) execFileSync(process.execPath, ['build.js'], { cwd: root });
});

it.each(['markdown', 'html', 'json'])('%s has the same bytes in another time zone and language', (format) => {
  const here = report(format, { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
  const there = report(format, {
    TZ: 'Asia/Tokyo',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    COLUMNS: '40',
  });
  expect(here.length).toBeGreaterThan(10_000);
  expect(there).toBe(here);
});
