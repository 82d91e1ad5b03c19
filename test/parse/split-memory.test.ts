import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createSplitter } from '../../src/parse/split.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const rowsPerTable = 10_000;
const tables = 100;

describe('a splitter that is given rows', () => {
  it.each([
    ['COPY', copyTable],
    ['INSERT', insertTable],
  ])('keeps none of them in memory (%s)', (_form, write) => {
    const splitter = createSplitter({ file: 'data.sql' });
    collect();
    const before = process.memoryUsage().heapUsed;
    let written = 0;
    for (let table = 0; table < tables; table++) {
      const text = write(table);
      written += text.length;
      splitter.push(text);
    }
    const { statements } = splitter.finish();
    collect();
    const kept = process.memoryUsage().heapUsed - before;
    expect(statements.map(({ data }) => data?.rows)).toEqual(Array(tables).fill(rowsPerTable));
    expect(kept).toBeLessThan(written / 10);
  });
});

/** One piece per table, as the worst case: something of each piece is kept. */
function copyTable(table: number): string {
  const rows = Array.from({ length: rowsPerTable }, (_, row) => `${row}\tsome text; of a row\n`).join('');
  return `--\n-- Data for Name: t${table}\n--\n\nCOPY public.t${table} (id, a) FROM stdin;\n${rows}\\.\n\n\n`;
}

function insertTable(table: number): string {
  const row = (id: number) => `INSERT INTO public.t${table} VALUES (${id}, 'some text; of a row');\n`;
  return `--\n-- Data for Name: t${table}\n--\n\n${Array.from({ length: rowsPerTable }, (_, id) => row(id)).join('')}`;
}
