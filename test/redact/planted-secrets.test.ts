import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../support/fake-terminal.ts';
import { brokenSecrets, dumpWithSecrets } from './dump-with-secrets.ts';

const folder = mkdtempSync(join(tmpdir(), 'dumplens-secrets-'));
const before = dumpWithSecrets('Old');
const after = dumpWithSecrets('New');
const secrets = [...before.secrets, ...after.secrets];
writeFileSync(join(folder, 'before.sql'), before.text);
writeFileSync(join(folder, 'after.sql'), after.text);
writeFileSync(join(folder, 'none.sql'), 'CREATE TABLE public.other (id integer);\n');

const commands: readonly (readonly string[])[] = [
  ['inspect', 'before.sql'],
  ['inspect', 'before.sql', '--format', 'json'],
  ...[
    ['before.sql', 'after.sql'],
    ['before.sql', 'none.sql'],
    ['none.sql', 'after.sql'],
  ].flatMap((pair) => [
    ['diff', ...pair],
    ['diff', ...pair, '--strict-text'],
    ['diff', ...pair, '--strict'],
    ...['markdown', 'html', 'json', 'terminal'].map((format) => ['report', ...pair, '--format', format]),
    ['plan', ...pair],
    ['plan', ...pair, '--allow-destructive', '--style', 'single-transaction'],
    ['plan', ...pair, '--rollback'],
    ['plan', ...pair, '--format', 'json'],
  ]),
];

describe('secrets in every place of two dumps', () => {
  it('are many', () => {
    expect(before.secrets.length).toBeGreaterThanOrEqual(30);
  });

  it.each(commands.map((argv) => [argv.join(' '), argv] as const))(
    'stay in them: %s',
    async (_name, argv) => {
      const { code, stdout, stderr } = await runProgram(argv, { cwd: folder });
      expect(code).toBeLessThan(3);
      expect(leaked(stdout + stderr)).toEqual([]);
    },
  );

  it('stay out of the files of a plan', async () => {
    mkdirSync(join(folder, 'plan'));
    const { code } = await runProgram(['plan', 'before.sql', 'after.sql', '--out', 'plan'], { cwd: folder });
    expect(code).toBe(0);
    const files = readdirSync(join(folder, 'plan'));
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) expect(leaked(readFileSync(join(folder, 'plan', file), 'utf8'))).toEqual([]);
  });

  it('stay out of what a proof says', async () => {
    const { code, stdout, stderr } = await runProgram(['verify', 'before.sql', 'after.sql'], { cwd: folder });
    expect(code).toBeLessThan(3);
    expect(leaked(stdout + stderr)).toEqual([]);
  }, 120_000);

  it('are seen as different', async () => {
    const { code, stdout } = await runProgram(['diff', 'before.sql', 'after.sql'], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toContain('‹redacted›');
    expect(stdout).toContain('user mapping');
  });
});

describe('secrets in statements that cannot be read', () => {
  it.each(brokenSecrets)('are hidden: $sort', async ({ sql, secret }) => {
    writeFileSync(join(folder, 'broken.sql'), `CREATE TABLE public.t (id integer);\n${sql}`);
    for (const argv of [
      ['inspect', 'broken.sql'],
      ['diff', 'broken.sql', 'none.sql'],
      ['diff', 'broken.sql', 'none.sql', '--strict'],
      ['report', 'none.sql', 'broken.sql', '--format', 'json'],
      ['plan', 'none.sql', 'broken.sql', '--allow-destructive'],
    ]) {
      const { stdout, stderr } = await runProgram(argv, { cwd: folder });
      expect(stdout + stderr, argv.join(' ')).not.toContain(secret);
      expect(stderr).toContain('broken.sql:');
    }
  });

  it('leave the caret under its character', async () => {
    const sql = `CREATE ROLE a PASSWORD '${['a-long', 'secret'].join('-')}' LOGINN;\n`;
    writeFileSync(join(folder, 'broken.sql'), sql);
    const { stderr } = await runProgram(['inspect', 'broken.sql'], { cwd: folder });
    const lines = stderr.split('\n');
    const caret = lines.findIndex((line) => line.trimEnd().endsWith('^'));
    expect(lines[caret - 1]!.slice(lines[caret]!.indexOf('^'))).toBe('LOGINN');
  });
});

function leaked(text: string): readonly string[] {
  return secrets.filter((secret) => text.includes(secret) || text.includes(encodeURIComponent(secret)));
}
