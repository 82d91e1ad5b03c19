import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlightSql } from '../../src/render/highlight-sql.ts';

const colours = (sql: string) =>
  highlightSql(sql)
    .filter(({ colour }) => colour !== '')
    .map(({ colour, text }) => `${colour}:${text}`);

describe('colours of SQL', () => {
  it('tells keywords, strings, numbers, comments and quoted names apart', () => {
    expect(colours(`SELECT "a" FROM t -- it's\nWHERE b = 'x''y' AND c > 1.5 /* end */`)).toEqual([
      'k:SELECT',
      'q:"a"',
      'k:FROM',
      "c: -- it's\n",
      'k:WHERE',
      "s:'x''y'",
      'k:AND',
      'n:1.5',
      'c: /* end */',
    ]);
  });

  it('colours bodies between dollar quotes, and names after a dot not at all', () => {
    expect(colours('AS $f$ BEGIN RETURN NEW.level; END $f$')).toEqual([
      'k:AS',
      's:$f$',
      'k:BEGIN',
      'k:RETURN',
      'k:END',
      's:$f$',
    ]);
  });

  it('keeps the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[$'"a-z\- /*\n;.E\\]*$/)), (sql) => {
        expect(
          highlightSql(sql)
            .map(({ text }) => text)
            .join(''),
        ).toBe(sql);
      }),
    );
  });
});
