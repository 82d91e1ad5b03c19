import { describe, expect, it } from 'vitest';
import { splitStatements } from '../../src/parse/split.ts';

const textsOf = (sql: string) =>
  splitStatements(sql, { file: 'a.sql' })
    .statements.filter(({ form }) => form === 'sql')
    .map(({ text }) => text);

describe('where a statement ends', () => {
  it.each([
    ["SELECT E'a' -- and on\n  '\\';b'; SELECT 2;", ["SELECT E'a' -- and on\n  '\\';b'", 'SELECT 2']],
    ['SELECT 1 -- a;\r+ 2; SELECT 3;', ['SELECT 1 -- a;\r+ 2', 'SELECT 3']],
    ['SELECT U&"a"";b", $a$;$b$;$a$; SELECT 2;', ['SELECT U&"a"";b", $a$;$b$;$a$', 'SELECT 2']],
    ['SELECT a$$b; SELECT $1$$;$$;', ['SELECT a$$b', 'SELECT $1$$;$$']],
    ['SELECT 1 /* ; /* ; */ ; */; SELECT 2;', ['SELECT 1 /* ; /* ; */ ; */', 'SELECT 2']],
  ])('%j', (sql, expected) => expect(textsOf(sql)).toEqual(expected));

  it('writes plain strings as the grammar reads them where standard_conforming_strings is off', () => {
    const off = 'SET standard_conforming_strings = off;\n';
    expect(textsOf(`${off}SELECT 'a\\';b'\n'\\n', 'c', E'\\'', B'0', "\\", $$\\'$$;`)).toEqual([
      'SET standard_conforming_strings = off',
      "SELECT  E'a\\';b'\n'\\n', 'c', E'\\'', B'0', \"\\\", $$\\'$$",
    ]);
  });
});
