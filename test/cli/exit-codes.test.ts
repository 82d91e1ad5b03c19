import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { version } from '../../src/version.ts';
import { runProgram } from '../support/fake-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'dumplens-cli-'));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return name;
};
const one = file('one.sql', 'CREATE TABLE public.t (id integer NOT NULL);\n');
const two = file('two.sql', 'CREATE TABLE public.t (id bigint NOT NULL);\n');
const run = (...argv: string[]) => runProgram(argv, { cwd: folder });

it('leaves with 0 where nothing differs, and with 1 where something does', async () => {
  expect(await run('diff', one, `again=${one}`)).toEqual({
    code: 0,
    stdout: '# no difference\n',
    stderr: '',
  });
  expect(await run('diff', one, two)).toEqual({
    code: 1,
    stdout: '~ column public.t.id\n    type (structural): "integer" -> "bigint"\n',
    stderr: '',
  });
});

it('leaves with 2 and a way on where the arguments are off', async () => {
  const cases: readonly (readonly [readonly string[], string])[] = [
    [['dif', one, two], "there is no command 'dif'\n  hint: did you mean 'diff'?"],
    [['diff', one], 'diff needs 2 dumps, and 1 is named'],
    [['diff', one, two, '--strikt'], 'strikt'],
    [['diff', '-', '-'], 'only one side can come from standard input'],
    [['diff', `a=${one}`, `a=${two}`], "both sides are called 'a'"],
    [['report', one, two, '--format', 'markdwon'], "did you mean 'markdown'?"],
    [['report', one, two, '--only', 'tabels'], "did you mean 'tables'?"],
    [['diff', 'missing*.sql', two], "no file matches 'missing*.sql'"],
    [['diff', '*.sql', two], 'matches 2 files'],
  ];
  for (const [argv, message] of cases) {
    const { code, stdout, stderr } = await run(...argv);
    expect({ argv, code, stdout }).toEqual({ argv, code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  }
});

it('reads one side from standard input', async () => {
  const text = readFileSync(join(folder, two), 'utf8');
  const { code, stdout } = await runProgram(['diff', one, '-'], { cwd: folder, stdin: text });
  expect(code).toBe(1);
  expect(stdout).toContain('"integer" -> "bigint"');
});

it('tells its version and its commands', async () => {
  expect((await run('--version')).stdout.trim()).toBe(version);
  expect(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version).toBe(
    version,
  );
  const { code, stdout } = await run('--help');
  expect(code).toBe(0);
  for (const command of ['report', 'diff', 'inspect', 'plan', 'verify'])
    expect(stdout).toContain(` ${command} `);
});

it('writes one file per format into a folder', async () => {
  const { code, stdout } = await run('report', one, two, '--format', 'markdown,json', '--out', 'reports');
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  const view = JSON.parse(readFileSync(join(folder, 'reports/report.json'), 'utf8'));
  expect(view.schemaVersion).toBe(1);
  expect(view.differences.map(({ name }: { name: string }) => name)).toEqual(['public.t.id']);
  expect(readFileSync(join(folder, 'reports/report.md'), 'utf8')).toContain('`public.t');
});

it('gives the same bytes twice', async () => {
  const first = await run('report', one, two, '--date', '2026-01-02');
  const second = await run('report', one, two, '--date', '2026-01-02');
  expect(first.stdout).toBe(second.stdout);
  expect(first.stdout).toContain('2026-01-02');
});
