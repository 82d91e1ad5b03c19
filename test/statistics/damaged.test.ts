import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../support/fake-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'dumplens-statistics-'));
writeFileSync(join(folder, 'a.sql'), 'CREATE TABLE public.t (id integer);\n');
const statistics = (name: string) =>
  JSON.stringify({
    format: 'dumplens-statistics',
    schemaVersion: 1,
    tables: [{ schema: 'public', name, rows: 1 }],
  });
const whole = statistics('t');
const pretty = JSON.stringify(JSON.parse(whole), null, 2);

async function diffWith(text: string | Uint8Array) {
  writeFileSync(join(folder, 's.json'), text);
  return runProgram(['diff', 'a=a.sql', 'b=a.sql', '--statistics', 'a=s.json'], { cwd: folder });
}

describe('a statistics file', () => {
  it.each([
    ['UTF-16 of PowerShell', Buffer.from(`\ufeff${whole}`, 'utf16le')],
    ['words of psql around one line', `Pager usage is off.\n${whole}\nTime: 12.3 ms\n`],
    ['words of psql around many lines', `SET\n${pretty}\nTime: 12.3 ms\n`],
  ])('is read through %s', async (_name, text) => {
    expect(await diffWith(text)).toEqual({ code: 0, stdout: '# no difference\n', stderr: '' });
  });

  it('that ends early says so', async () => {
    expect((await diffWith(whole.slice(0, -9))).stderr).toContain('it was cut off');
  });

  it('that is another file is not quoted', async () => {
    const word = ['hunter', '2x'].join('');
    const { code, stderr } = await diffWith(`${word}\n`);
    expect(code).toBe(2);
    expect(stderr).toContain('it is no JSON');
    expect(stderr).not.toContain(word);
  });

  it('of another database is told', async () => {
    const { code, stderr } = await diffWith(statistics('nope'));
    expect(code).toBe(0);
    expect(stderr).toContain('no table in the statistics of a.sql is in the dump');
  });
});
