import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../support/fake-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'dumplens-partial-'));
const entry = (name: string, type: string, sql: string, schema = 'app') =>
  `--\n-- Name: ${name}; Type: ${type}; Schema: ${schema}; Owner: own\n--\n\n${sql};\n\n`;
const numbers = Array.from({ length: 10 }, (_, index) => index);
const schema = entry('app', 'SCHEMA', 'CREATE SCHEMA app', '-');
const tables = numbers.map((n) => entry(`t${n}`, 'TABLE', `CREATE TABLE app.t${n} (id integer)`)).join('');
const indexes = numbers
  .map((n) => entry(`i${n}`, 'INDEX', `CREATE INDEX i${n} ON app.t${n} USING btree (id)`))
  .join('');
const owners = numbers.map((n) => `ALTER TABLE app.t${n} OWNER TO own;\n`).join('');
writeFileSync(join(folder, 'whole.sql'), schema + tables + owners + indexes);

async function compare(text: string, command = 'diff') {
  writeFileSync(join(folder, 'part.sql'), text);
  return runProgram([command, 'whole.sql', 'part.sql'], { cwd: folder });
}

describe('a part of a database', () => {
  it.each([
    ['--section=pre-data', schema + tables + owners, 'the other side 10'],
    ['--section=post-data', indexes, 'no table that they stand on'],
    ['--table', tables + indexes, 'tables of schema app and does not create it'],
    ['pg_dumpall --globals-only', 'CREATE ROLE own;\nALTER ROLE own WITH LOGIN;\n', 'roles and no schema'],
  ])('is told as such: %s', async (option, text, what) => {
    const { stderr } = await compare(text);
    expect(stderr).toContain('error[partial-dump]');
    expect(stderr).toContain(what);
    expect(stderr).toContain(`made with ${option}`);
    expect(stderr).not.toContain('outside-changes');
    expect((await compare(text, 'report')).stdout).toMatch(
      /> \*\*.*\*\* The dump of `part` holds .* made with/,
    );
  });

  it.each([
    ['of two that are equal', schema + tables + owners + indexes],
    ['with one index less', schema + tables + owners + indexes.slice(0, indexes.lastIndexOf('--\n-- Name'))],
    ['without tables', schema],
  ])('is not suspected: %s', async (_name, text) => {
    expect((await compare(text)).stderr).toBe('');
  });

  it('is what both sides are', async () => {
    writeFileSync(join(folder, 'roles.sql'), 'CREATE ROLE a;\n');
    writeFileSync(join(folder, 'more.sql'), 'CREATE ROLE a;\nCREATE ROLE b;\n');
    const { stdout, stderr } = await runProgram(['diff', 'roles.sql', 'more.sql'], { cwd: folder });
    expect([stdout, stderr]).toEqual(['+ role b\n', '']);
  });
});

describe('rows without a schema', () => {
  it.each([
    ['large objects', 'SELECT pg_catalog.lo_create(1);\nALTER LARGE OBJECT 1 OWNER TO own;\n'],
    ['triggers off', 'ALTER TABLE app.t1 DISABLE TRIGGER ALL;\n'],
  ])('are told as such: %s', async (_name, text) => {
    const { stderr } = await compare(`${text}COPY app.t1 (id) FROM stdin;\n1\n\\.\n`);
    expect(stderr).toContain('holds rows and no schema');
  });
});

describe('what pg_dump writes around a schema', () => {
  it('is no difference: bytes of large objects, unlocked templates', async () => {
    const text =
      "BEGIN;\nSELECT pg_catalog.lo_open('1', 131072);\nSELECT pg_catalog.lowrite(0, '\\x00');\nSELECT pg_catalog.lo_close(0);\nCOMMIT;\n" +
      "UPDATE pg_catalog.pg_database SET datistemplate = false WHERE datname = 'template1';\n";
    expect(await compare(schema + tables + owners + indexes + text)).toEqual({
      code: 0,
      stdout: '# no difference\n',
      stderr: '',
    });
  });

  it('sets owners by the session', async () => {
    const { stdout } = await compare(`SET SESSION AUTHORIZATION own;\n${schema}${tables}${indexes}`);
    expect(stdout).toContain('owner not compared: part was made with --use-set-session-authorization');
  });
});
