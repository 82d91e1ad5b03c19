import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../support/fake-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'dumplens-places-'));
const dump = (version: string) =>
  `-- Dumped from database version ${version}\nCREATE TABLE public.t (id integer);\n`;
writeFileSync(join(folder, 'a.sql'), dump('18.1'));
writeFileSync(join(folder, 'b.sql'), dump('15.4'));

describe('the place of the output', () => {
  it('is made where it is not there', async () => {
    const { code } = await runProgram(['report', 'a.sql', 'b.sql', '-o', 'x/y/z.md'], { cwd: folder });
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'x/y/z.md'), 'utf8')).toContain('# a → b');
  });

  it.runIf(existsSync('/proc/self'))('cannot be one where no folder can be made', async () => {
    const { code, stderr } = await runProgram(['report', 'a.sql', 'b.sql', '-o', '/proc/x/y.md'], {
      cwd: folder,
    });
    expect(code).toBe(2);
    expect(stderr).toContain('cannot be written');
  });
});

describe('a comparison towards an older server', () => {
  it('is told in the report, and only that way round', async () => {
    const words = 'it makes no server older';
    const there = await runProgram(['report', 'a.sql', 'b.sql'], { cwd: folder });
    expect(there.stdout).toContain(words);
    const back = await runProgram(['report', 'b.sql', 'a.sql'], { cwd: folder });
    expect(back.stdout).not.toContain(words);
  });
});
