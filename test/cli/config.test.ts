import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../support/fake-terminal.ts';

function makeFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dumplens-config-'));
  mkdirSync(join(folder, 'inner'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const dumps = {
  'a.sql': 'CREATE TABLE public.t (id integer);\nCREATE TABLE public.x (id integer);\n',
  'b.sql': 'CREATE TABLE public.t (id bigint);\n',
};

describe('the configuration file', () => {
  it('is found upwards, gives labels and titles, and gives way to flags', async () => {
    const folder = makeFolder({
      ...dumps,
      'dumplens.config.yaml': 'labels: { from: now, to: then }\ntitle: From the file\nonly: [goals]\n',
    });
    const run = (...argv: string[]) =>
      runProgram(['report', '../a.sql', '../b.sql', ...argv], { cwd: join(folder, 'inner') });
    const plain = await run();
    expect(plain.code).toBe(0);
    expect(plain.stdout).toMatch(/^# From the file\n/);
    expect(plain.stdout.match(/^## .*/gm)).toEqual(['## Goal alignment']);
    const flagged = await run('--title', 'By flag', '--only', 'data');
    expect(flagged.stdout).toMatch(/^# By flag\n/);
    expect(flagged.stdout.match(/^## .*/gm)).toEqual(['## Data comparison']);
  });

  it('stops the run with every mistake in it', async () => {
    const folder = makeFolder({ ...dumps, 'dumplens.config.json': '{ "titl": "x",\n  "strict": 1 }' });
    const { code, stderr } = await runProgram(['diff', 'a.sql', 'b.sql'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain("there is no key 'titl'");
    expect(stderr).toContain("did you mean 'title'?");
    expect(stderr).toContain('dumplens.config.json:2:13');
    expect(
      (await runProgram(['diff', 'a.sql', 'b.sql', '--config', 'none.yaml'], { cwd: folder })).stderr,
    ).toContain('there is no configuration file none.yaml');
  });

  it('uses rules to their last day and reports those that expired', async () => {
    const rule = 'ignore: [{ name: public.x, reason: leaves soon, until: "2026-06-30" }]\n';
    const folder = makeFolder({ ...dumps, 'dumplens.config.yaml': rule });
    const run = (date: string) =>
      runProgram(['report', 'a.sql', 'b.sql', '--only', 'ledger', '--date', date], { cwd: folder });
    const held = await run('2026-06-30');
    expect(held.stdout).toContain('leaves soon');
    expect(held.stdout).toContain('remove `table public.x`');
    expect((await run('2026-07-01')).stdout).toContain('expired on 2026-06-30 and is not used (leaves soon)');
  });

  it('is written by init, and read again', async () => {
    const folder = makeFolder(dumps);
    expect((await runProgram(['init', 'a.sql', 'b.sql'], { cwd: folder })).code).toBe(0);
    const text = readFileSync(join(folder, 'dumplens.config.yaml'), 'utf8');
    expect(text).toContain('from: "a"');
    expect(text).toContain('- "public.x" # 2 differences');
    const again = await runProgram(['init', 'a.sql', 'b.sql'], { cwd: folder });
    expect([again.code, again.stderr.includes('--force')]).toEqual([2, true]);
    const { stdout } = await runProgram(['report', 'a.sql', 'b.sql', '--only', 'deep-dive'], { cwd: folder });
    expect(stdout).toContain('2 tables: `public.x` and `public.t`.');
  });

  it('gives its probes to the script of collect', async () => {
    const folder = makeFolder({
      'dumplens.config.yaml': 'probes: [{ name: Sums, sql: "SELECT 1 AS one;" }]\n',
    });
    const { code, stdout } = await runProgram(['collect'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toMatch(/'name', 'Sums', 'rows', \(\n.*FROM \(\nSELECT 1 AS one\n/);
  });

  it('reads statistics beside a dump, in a folder of both, or where it is told', async () => {
    const measured = JSON.stringify({ format: 'dumplens-statistics', schemaVersion: 1, totalBytes: 2048 });
    const folder = makeFolder({
      ...dumps,
      'a.stats.json': measured,
      'inner/c.sql': dumps['b.sql'],
      'inner/c.stats.json': measured,
      'other.json': measured,
    });
    const run = (...argv: string[]) => runProgram(['report', ...argv, '--only', 'data'], { cwd: folder });
    expect((await run('a.sql', 'b.sql')).stdout).toContain('a: about 2 KB, 0 empty tables; b: not measured.');
    expect((await run('a.sql', 'c=inner')).stdout).toContain('c: about 2 KB');
    expect((await run('a.sql', 'b.sql', '--statistics', 'b=other.json')).stdout).toContain('b: about 2 KB');
    expect((await run('a.sql', 'b.sql', '--statistics', 'b=none.json')).stderr).toContain(
      'there is no such statistics file',
    );
  });
});
