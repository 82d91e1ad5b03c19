import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../support/fake-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'dumplens-errors-'));
const sample = readFileSync(new URL('../../samples/shrink-chat/staging.sql', import.meta.url), 'utf8');
writeFileSync(join(folder, 'sample.sql'), sample);

async function diffWith(name: string, content: string | Uint8Array, ...flags: string[]) {
  writeFileSync(join(folder, name), content);
  return runProgram(['diff', name, 'sample.sql', ...flags], { cwd: folder });
}

function utf16(text: string, mark: boolean, bigEndian = false): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('a file that means the same', () => {
  it.each<[string, string | Uint8Array]>([
    ['crlf.sql', sample.replaceAll('\n', '\r\n')],
    ['cr.sql', sample.replaceAll('\n', '\r')],
    ['bom.sql', `\ufeff${sample}`],
    ['utf16le.sql', utf16(sample, true)],
    ['utf16be.sql', utf16(sample, true, true)],
    ['utf16-without-mark.sql', utf16(sample, false)],
    ['compressed.sql.gz', gzipSync(sample)],
    ['connect.sql', sample.replace('SET statement_timeout', '\\connect shop\n\nSET statement_timeout')],
  ])('%s', async (name, content) => {
    expect(await diffWith(name, content)).toEqual({ code: 0, stdout: '# no difference\n', stderr: '' });
  });

  it('holds data, which is counted', async () => {
    const rows =
      'COPY public.threads (id) FROM stdin;\n1\n2\n\\.\n\nINSERT INTO public.threads VALUES (3), (4);\n';
    expect((await diffWith('data.sql', sample + rows)).code).toBe(0);
    const { stdout } = await runProgram(['inspect', 'data.sql', '--format', 'json'], { cwd: folder });
    expect(JSON.parse(stdout).rows).toEqual({ 'public.threads': 4 });
  });
});

describe('a file that cannot be used', () => {
  it.each<[string, string | Uint8Array, string, string]>([
    [
      'custom.dump',
      'PGDMP\x01\x0e\x00',
      'custom-format',
      'pg_restore --schema-only --file=custom.sql custom.dump',
    ],
    ['empty.sql', '', 'empty-file', 'pg_dump --schema-only'],
    ['blank.sql', '\n\n  \n', 'empty-file', 'pg_dump --schema-only'],
    [
      'utf32.sql',
      Buffer.from([...'SELECT 1;'].flatMap((letter) => [letter.charCodeAt(0), 0, 0, 0])),
      'unknown-encoding',
      'iconv -f UTF-32',
    ],
    ['comments.sql', '-- nothing\n', 'no-sql', 'pg_dump --schema-only'],
    ['error.sql', 'pg_dump: error: connection to server failed\n', 'no-sql', 'mend that and run pg_dump'],
    ['page.sql', '<!DOCTYPE html>\n<html></html>\n', 'no-sql', 'download the file again'],
    [
      'mysql.sql',
      '-- MySQL dump 10.13\nCREATE TABLE `a` (b int);\nDROP TABLE c;\n',
      'no-sql',
      'of a PostgreSQL server',
    ],
    ['logged.sql', 'db-1  | --\ndb-1  | SET a = 1;\n', 'no-sql', 'what a logger wrote (db-1  |)'],
    ['archive.sql.gz', gzipSync('PGDMP\x01\x0e\x00'), 'custom-format', 'gunzip archive.sql.gz && pg_restore'],
    ['letter.sql', 'Dear colleague,\nthe dump is attached.\n', 'no-sql', 'pg_dump --schema-only'],
    ['broken.sql.gz', gzipSync(sample).subarray(0, 2000), 'unreadable-file', 'copy the file again'],
    [
      'image.sql',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 250, 251]),
      'no-sql',
      'pg_dump --schema-only',
    ],
    ['zstd.sql', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 1, 2, 3]), 'compressed', 'zstd -d zstd.sql'],
  ])('%s', async (name, content, code, hint) => {
    const result = await diffWith(name, content);
    expect(result.code).toBe(2);
    expect(result.stdout).toBe('');
    expect(result.stderr).toContain(`error[${code}]`);
    expect(result.stderr).toContain(`--> ${name}`);
    expect(result.stderr).toContain(hint);
    expect(result.stderr).not.toMatch(/^\s+at /m);
  });

  it('is a folder', async () => {
    mkdirSync(join(folder, 'archive'));
    writeFileSync(join(folder, 'archive/toc.dat'), 'PGDMP');
    const { code, stderr } = await runProgram(['diff', 'archive', 'sample.sql'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('pg_restore --schema-only --file=archive.sql archive');
    const { stderr: own } = await runProgram(['diff', '.', 'sample.sql'], { cwd: folder });
    expect(own).toMatch(/it is a folder with \d+ dumps/);
  });

  it('is told together with every other one', async () => {
    writeFileSync(join(folder, 'empty.sql'), '');
    const { stderr } = await runProgram(['diff', 'empty.sql', 'nowhere.sql'], { cwd: folder });
    expect(stderr).toContain('empty.sql is empty');
    expect(stderr).toContain('nowhere.sql: there is no such file');
  });
});

describe('a file with a broken place', () => {
  const broken =
    'CREATE TABLE public.a (\n    id integer NOT NULL,\n    b int,,\n);\n\nCREATE TABLE public.b (id integer);\n';

  it('shows the place and goes on', async () => {
    const { code, stdout, stderr } = await diffWith('broken.sql', broken);
    expect(code).toBe(1);
    expect(stderr).toBe(
      [
        'error[syntax-error]: syntax error at or near ","',
        '   --> broken.sql:3:11',
        '    |',
        '  1 | CREATE TABLE public.a (',
        '  2 |     id integer NOT NULL,',
        '  3 |     b int,,',
        '    |           ^',
        '  hint: the statement starts at line 1 (CREATE TABLE public.a); it is compared as text',
        '',
        '',
      ].join('\n'),
    );
    expect(stdout).toContain('- statement CREATE TABLE public . a');
    expect(stdout).toContain('- table public.b');
  });

  it('is refused with --strict', async () => {
    const { code, stdout } = await diffWith('broken.sql', broken, '--strict');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('tells that it ends early', async () => {
    const { code, stderr } = await diffWith('cut.sql', sample.slice(0, 20_000));
    expect(code).toBe(1);
    expect(stderr).toContain('warning[truncated-dump]: cut.sql ends early');
    expect((await diffWith('cut.sql', sample.slice(0, -60))).stderr).toContain(
      "pg_dump's end mark is missing",
    );
  });

  it('counts the lines that a client printed', async () => {
    const { code, stderr } = await diffWith(
      'noise.sql',
      `pg_dump: warning: circular\nNOTICE:  hello\n${sample}`,
    );
    expect(code).toBe(0);
    expect(stderr).toContain('noise.sql holds 2 lines that a client printed, from line 1');
  });

  it.each([
    [
      'around it',
      `** WARNING: not quantum safe\n----------\n * notice\n${sample}postgres=# \\q\ncommand terminated with exit code 1\n`,
    ],
    ['in the midst of a statement', sample.replace('    id ', 'pg_dump: creating TABLE "public.t"\n    id ')],
  ])('leaves out what a client printed %s', async (_where, text) => {
    const { code, stderr } = await diffWith('spoken.sql', text);
    expect({ code, error: /error/.test(stderr) }).toEqual({ code: 0, error: false });
    expect(stderr).toContain('warning[client-messages]');
  });

  it.each([
    ['merge-conflict', 'CREATE TABLE public.t (\n    id integer\n<<<<<<< HEAD\n);\n', 't.sql:3:1'],
    ['zero-bytes', `CREATE TABLE public.t (id integer);\n${'\0'.repeat(600)}`, 't.sql:2:1'],
    ['misread-letters', "COMMENT ON TABLE public.t IS 'grÃ¶ÃŸe';\n", 't.sql:1:33'],
    ['outside-changes', 'ALTER TABLE public.t ADD COLUMN a text;\n', 't.sql:1:1'],
    ['no-objects', "SET client_encoding = 'UTF8';\n", 't.sql'],
    [
      'defined-twice',
      'CREATE TABLE public.t (id integer);\n\nCREATE TABLE public.t (a text);\n',
      'lines 1 and 3',
    ],
    [
      'other-system',
      'CREATE TABLE public.t (id integer);\nCREATE TABLE public.u (id integer) DISTRIBUTED BY (id);\n',
      'Greenplum',
    ],
  ])('tells of %s', async (code, text, place) => {
    const { stderr } = await diffWith('t.sql', text);
    expect(stderr).toMatch(new RegExp(`^(?:error|warning|note)\\[${code}\\]`, 'm'));
    expect(stderr).toContain(place);
  });

  it('does not tell of what pg_dump and replacing statements define anew', async () => {
    const { stderr } = await diffWith(
      'anew.sql',
      'CREATE TYPE public.t;\nCREATE TYPE public.t (INPUT = public.a, OUTPUT = public.b);\nCREATE VIEW public.v AS SELECT 1 AS a;\nCREATE OR REPLACE VIEW public.v AS SELECT 2 AS a;\n',
    );
    expect(stderr).toBe('');
  });

  it('counts columns in characters, whatever their bytes', async () => {
    const { stderr } = await diffWith('wide.sql', "SELECT 'größe 😀', FROM;\n");
    expect(stderr).toContain('wide.sql:1:20');
  });
});

describe('a statement that is nested thousands deep', () => {
  const sum = (terms: number, first = 1) => [first, ...Array(terms).fill(1)].join('+');

  it('is one difference', async () => {
    writeFileSync(join(folder, 'two.sql'), `CREATE VIEW public.v AS SELECT ${sum(4000, 2)} AS a;\n`);
    writeFileSync(join(folder, 'one.sql'), `CREATE VIEW public.v AS SELECT ${sum(4000)} AS a;\n`);
    const { code, stdout } = await runProgram(['diff', 'one.sql', 'two.sql'], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout.match(/^[-+~] .*$/gm)).toEqual(['~ statement CREATE VIEW public . v']);
    expect((await runProgram(['report', 'one.sql', 'two.sql'], { cwd: folder })).code).toBe(0);
  });

  it('is told where the grammar cannot read it', async () => {
    const { code, stderr } = await diffWith(
      'deep.sql',
      `CREATE VIEW public.v AS SELECT ${'('.repeat(15_000)}1${')'.repeat(15_000)};\n${sample}`,
    );
    expect(code).toBe(1);
    expect(stderr).toContain('the statement is nested too deeply to be read');
  });
});

describe('a file that is more than one dump', () => {
  const table = 'CREATE TABLE public.t (id integer);\n';

  it('holds the objects of several databases', async () => {
    const cluster = `CREATE ROLE app;\n\\connect shop\n\n${table}\\connect other\n\n${table}`;
    const { stderr } = await diffWith('cluster.sql', cluster);
    expect(stderr).toContain(
      'error[several-databases]: cluster.sql holds the objects of 2 databases (shop, other), which are read as one',
    );
    expect((await diffWith('cluster.sql', cluster, '--strict')).code).toBe(2);
    const { stderr: quiet } = await diffWith('one.sql', `CREATE ROLE app;\n\\connect shop\n\n${table}`);
    expect(quiet).not.toContain('several-databases');
  });

  it('includes others', async () => {
    const { stderr } = await diffWith('includes.sql', `${table}\\ir more.sql\n\\i rest.sql\n`);
    expect(stderr).toContain(
      'warning[included-files]: includes.sql includes 2 other files, the first at line 2',
    );
    expect(stderr).toContain('pg_dump --schema-only');
  });

  it('holds bytes of another encoding than it says', async () => {
    const { stderr } = await diffWith(
      'bytes.sql',
      Buffer.from('CREATE TABLE public."größe" (id integer);\n', 'latin1'),
    );
    expect(stderr).toContain('warning[undecodable-bytes]: bytes.sql holds bytes that are no utf-8');
    const said = `SET client_encoding = 'LATIN1';\nCREATE TABLE public."größe" (id integer);\n`;
    expect((await diffWith('said.sql', Buffer.from(said, 'latin1'))).stderr).toBe('');
  });

  it('ends in a comment that nobody closed', async () => {
    const { stderr } = await diffWith('comment.sql', `${table}/* until here\n${table}`);
    expect(stderr).toContain('comment.sql ends early: its last comment is never closed');
  });
});

describe('options that cannot be meant', () => {
  it.each([
    [['plan', '--target-version', '42'], "--target-version cannot be '42'"],
    [['plan', '--target-version', 'new'], "--target-version cannot be 'new'"],
    [['plan', '--style', 'onlin'], "did you mean 'online'?"],
    [['plan', '--style', 'online', '--style', 'single-transaction'], '--style is given twice'],
    [['report', '--title', 'a', '--title', 'b'], '--title is given twice'],
    [['report', '-o', 'a.md', '--out=b.md'], '--out is given twice'],
    [['diff', '--strict=maybe'], "--strict cannot be 'maybe'"],
    [['diff', '--strct'], 'did you mean --strict?'],
    [['diff', 'third.sql'], "'third.sql' is one argument too many"],
    [['report', '--preset'], '--preset needs a value'],
    [['report', '--fail-on'], '--fail-on needs a value'],
    [['report', '--date', '2026-02-31'], "'2026-02-31' is no date"],
    [['report', '--statistics', 'nobody=x.json'], "--statistics names a side 'nobody' that there is not"],
  ])('%j', async ([command, ...flags], message) => {
    const argv = [command!, 'a=sample.sql', 'b=sample.sql', ...flags];
    const { code, stderr } = await runProgram(argv, { cwd: folder });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });

  it('name no command that there is', async () => {
    const { code, stderr } = await runProgram(['repot', 'sample.sql', 'sample.sql'], { cwd: folder });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "error: there is no command 'repot'\n  hint: did you mean 'report'?\n",
    });
  });

  it.each(['report', 'plan'])('%s would write over a dump', async (command) => {
    writeFileSync(join(folder, 'kept.sql'), sample);
    const argv = [command, 'sample.sql', 'kept.sql', '--out', './kept.sql'];
    const { code, stderr } = await runProgram(argv, { cwd: folder });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('would be lost') });
    expect(readFileSync(join(folder, 'kept.sql'), 'utf8')).toBe(sample);
  });

  it('name one file for several', async () => {
    const argv = ['report', 'sample.sql', 'sample.sql', '--format', 'html,json', '--out', 'one.md'];
    const { code, stderr } = await runProgram(argv, { cwd: folder });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('name a folder') });
  });

  it('swallow the files', async () => {
    const argv = ['report', '--format', 'markdown', 'sample.sql', 'sample.sql'];
    const { code, stderr } = await runProgram(argv, { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('name the files before options that take several values');
  });
});
