import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { enginePackages } from '../../src/verify/engine-missing.ts';
import { runProgram } from '../support/fake-terminal.ts';
import { hasEngine } from '../verify/has-engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'dumplens-verify-'));
const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return name;
};
const before = 'CREATE TABLE public.a (\n    id integer NOT NULL\n);\n';
const after = 'CREATE TABLE public.a (\n    id integer NOT NULL,\n    note text\n);\n';
file('before.sql', before);
file('after.sql', after);
// The grammar takes it, the server does not.
file(
  'impossible.sql',
  'CREATE TABLE public.a (\n    id integer NOT NULL,\n    note nowhere\n);\nCREATE VIEW public.v AS SELECT pg_catalog.no_such(1) + broken.x;\n',
);

describe.skipIf(!hasEngine)('dumplens verify', { timeout: 60_000 }, () => {
  it('says of a grantor that was stood in for what is not proven', async () => {
    const given =
      'CREATE TABLE public.t (id integer);\nALTER TABLE public.t OWNER TO own;\nGRANT SELECT ON TABLE public.t TO reader WITH GRANT OPTION;\n';
    file('given.sql', given);
    file(
      'given-on.sql',
      `${given}SET SESSION AUTHORIZATION reader;\nGRANT SELECT ON TABLE public.t TO guest;\nRESET SESSION AUTHORIZATION;\n`,
    );
    const { stdout } = await runProgram(['verify', 'given.sql', 'given-on.sql'], { cwd: folder });
    expect(stdout).toContain('grants as reader, stood in for by superusers');
    const { stdout: without } = await runProgram(['verify', 'before.sql', 'given.sql'], { cwd: folder });
    expect(without).not.toContain('stood in for by superusers');
  });

  it('tells where the embedded server gives up', async () => {
    file(
      'deep.sql',
      `CREATE TABLE public.a (\n    id integer DEFAULT ${Array(4000).fill('1').join('+')}\n);\n`,
    );
    const { code, stderr } = await runProgram(['verify', 'before.sql', 'deep.sql'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('the embedded PostgreSQL failed while it');
  });

  it('exits with 0 where both directions are proven', async () => {
    const { code, stdout, stderr } = await runProgram(['verify', 'before.sql', 'after.sql'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('forward   PROVEN: 1 statement ran, and the result is the schema of after.');
    expect(stdout).toContain('rollback  PROVEN: 1 statement ran');
    expect(stdout).toMatch(/^before -> after, online, on embedded PostgreSQL 18/);
  });

  it('exits with 1 where one is not', async () => {
    const { code, stdout } = await runProgram(['verify', 'before.sql', 'impossible.sql', '-q'], {
      cwd: folder,
    });
    expect(code).toBe(1);
    expect(stdout).toContain('NOT PROVABLE');
  });

  it('exits with 2 where a file is missing', async () => {
    const { code, stdout, stderr } = await runProgram(['verify', 'before.sql', 'nowhere.sql'], {
      cwd: folder,
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('there is no such file');
  });

  it('writes the same JSON every time, also from standard input and gzip', async () => {
    file('after.sql.gz', gzipSync(after));
    const first = await runProgram(['verify', 'before.sql', 'after=-', '--format', 'json'], {
      cwd: folder,
      stdin: after,
    });
    const second = await runProgram(['verify', 'before.sql', 'after.sql.gz', '--format', 'json'], {
      cwd: folder,
    });
    expect(first.stderr).toBe('');
    expect(second.stdout).toBe(first.stdout);
    expect(JSON.parse(first.stdout)).toMatchObject({
      forward: { outcome: { result: 'proven' }, ran: 1 },
      rollback: { outcome: { result: 'proven' }, structureOnly: [] },
    });
  });

  it('says in the first line of a plan whether it is proven', async () => {
    const run = (...argv: readonly string[]) => runProgram(['plan', ...argv], { cwd: folder });
    const proven = await run('before.sql', 'after.sql', '--verify');
    expect(proven.code).toBe(0);
    expect(proven.stdout).toMatch(/^-- Proven on embedded PostgreSQL 18[^\n]*: 1 statement ran/);
    const failing = await run('before.sql', 'impossible.sql', '--verify');
    expect(failing.code).toBe(1);
    expect(failing.stdout).toMatch(/^-- NOT PROVEN: /);
    const unknown = await run('before.sql', 'after.sql');
    expect(unknown.stdout).toMatch(/^-- Not verified: run dumplens verify\.\n/);
  });

  it('adds the section on proof to a report', async () => {
    const report = (...argv: readonly string[]) =>
      runProgram(['report', 'before.sql', 'after.sql', '--only', 'proof', ...argv], { cwd: folder });
    expect((await report('--verify')).stdout).toContain('Proven: the plan and its rollback ran');
    expect((await report()).stdout).toContain('`dumplens report --verify`');
  });
});

describe('the packages of the embedded PostgreSQL', () => {
  it('are the ones that package.json names', () => {
    const { optionalDependencies } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    expect(enginePackages).toEqual(
      Object.entries(optionalDependencies as Record<string, string>).map(
        ([name, version]) => `${name}@${version}`,
      ),
    );
  });
});
