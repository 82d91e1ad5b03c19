import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runProgram } from '../support/fake-terminal.ts';

it('finds names that are no plain letters in function bodies', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dumplens-names-'));
  const body = (name: string) =>
    `CREATE FUNCTION public.f() RETURNS bigint LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT count(*) FROM ${name}); END $$;\n`;
  for (const name of ['"größe"', '"with-hyphen"', '"a.b(c)"', 'plain']) {
    writeFileSync(join(folder, 'before.sql'), `CREATE TABLE public.${name} (id integer);\n${body(name)}`);
    writeFileSync(join(folder, 'after.sql'), body(name));
    const { code, stdout } = await runProgram(['report', 'before.sql', 'after.sql', '--only', 'risk'], {
      cwd: folder,
    });
    expect(code).toBe(0);
    expect(stdout).toContain('which goes');
  }
});
