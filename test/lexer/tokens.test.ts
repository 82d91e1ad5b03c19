import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allTokens, tokens } from '../../src/lexer/tokens.ts';

const spellings = (sql: string) =>
  [...tokens(sql)].map(({ kind, start, end }) => `${kind} ${sql.slice(start, end)}`);

describe('tokens of one kind', () => {
  const kinds: Readonly<Record<string, readonly string[]>> = {
    word: ['select', '_a', 'a$1', 'größe', '表', 'e', 'U', 'a\u00a0b'],
    quoted: ['"a"', '"a ""b"" c"', '"--"', 'U&"\\0061"', 'u&"a""b"', '"'],
    string: [
      "''",
      "'it''s'",
      "'\\'",
      "E'\\''",
      "e'a''b\\\\'",
      "U&'\\0061'",
      "B'01'",
      "x'1F'",
      "N'a'",
      '$$a$$',
      "$a$ $$ ' $b$ $a$",
      '$größe$;$größe$',
      "'a'\n'b'",
      "E'a' -- and on\n\t'\\'b'",
      "'never closed; ",
      '$$never closed; $',
    ],
    number: ['1', '1.', '1.5', '.5', '1e5', '1.5E-3', '1_000.000_1', '0x1F_a', '0o17', '0B1_1'],
    parameter: ['$1', '$12'],
    operator: ['=', '->>', '@-', '<@', '!~~*', '~*', '||', '&&', '?|', '=>', '|/', '#-', '@+-'],
    punctuation: ['(', ')', '[', ']', ',', ';', ':', '.', '::', ':=', '..'],
    unknown: ['\\', '{', '$', '\u0000'],
  };

  it.each(Object.entries(kinds).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const)))(
    '%s: %j',
    (kind, text) => {
      expect([...allTokens(text)]).toEqual([{ kind, start: 0, end: text.length }]);
    },
  );

  it.each(['-- a', '--', '/* a */', '/* a /* b */ c */', '/* never closed /* */', '/**/'])(
    'comment: %j',
    (text) => expect([...allTokens(text)]).toEqual([{ kind: 'comment', start: 0, end: text.length }]),
  );
});

describe('where one token ends and the next begins', () => {
  it.each([
    ['a=-1', ['word a', 'operator =', 'operator -', 'number 1']],
    ['a @-1', ['word a', 'operator @-', 'number 1']],
    ['a<=+-1', ['word a', 'operator <=', 'operator +', 'operator -', 'number 1']],
    ['1+--x\n2', ['number 1', 'operator +', 'number 2']],
    ['1*/* x */2', ['number 1', 'operator *', 'number 2']],
    ['--a\r1', ['number 1']],
    ['1..10', ['number 1', 'punctuation ..', 'number 10']],
    ['1._5', ['number 1.', 'word _5']],
    ['1e', ['number 1', 'word e']],
    ['0x', ['number 0', 'word x']],
    ['a[1:2]', ['word a', 'punctuation [', 'number 1', 'punctuation :', 'number 2', 'punctuation ]']],
    ['a::b:=c', ['word a', 'punctuation ::', 'word b', 'punctuation :=', 'word c']],
    [
      'f(a=>-1)',
      ['word f', 'punctuation (', 'word a', 'operator =>', 'operator -', 'number 1', 'punctuation )'],
    ],
    ["the'a'", ['word the', "string 'a'"]],
    ["'a' 'b'", ["string 'a'", "string 'b'"]],
    ["'a'--b\n'c'", ["string 'a'--b\n'c'"]],
    ['a$$b$$', ['word a$$b$$']],
    ['$1$$a$$', ['parameter $1', 'string $$a$$']],
    ['$1a$', ['parameter $1', 'word a$']],
    ['a.b."c"', ['word a', 'punctuation .', 'word b', 'punctuation .', 'quoted "c"']],
    ['u&a', ['word u', 'operator &', 'word a']],
  ])('%j', (sql, expected) => expect(spellings(sql)).toEqual(expected));

  it('takes backslashes in plain strings where standard_conforming_strings is off', () => {
    expect([...allTokens("'\\';a'", 0, true)]).toHaveLength(1);
    expect([...allTokens("N'\\'a'", 0, true)]).toHaveLength(1);
    expect([...allTokens("B'\\'a", 0, true)]).toHaveLength(2);
  });
});

describe('laws', () => {
  const sql = fc
    .array(
      fc.oneof(
        fc.constantFrom(...'\'"$-/*+.:=<@\\ \n\r\teEuU&1_x;(),[]#é\u00a0'),
        fc.constantFrom('--', '/*', '*/', '$$', '$a$', "E'", 'U&"', '1.5', "''", '""'),
        fc.string(),
      ),
    )
    .map((parts) => parts.join(''));

  it('joined, the tokens are the text', () => {
    fc.assert(
      fc.property(sql, fc.boolean(), (text, backslashes) => {
        const pieces = [...allTokens(text, 0, backslashes)].map(({ start, end }) => text.slice(start, end));
        expect(pieces.join('')).toBe(text);
        expect(pieces).not.toContain('');
      }),
    );
  });

  it('a token does not depend on what stands before it', () => {
    fc.assert(
      fc.property(sql, (text) => {
        const all = [...allTokens(text)];
        for (const [index, { start }] of all.entries())
          expect([...allTokens(text, start)]).toEqual(all.slice(index));
      }),
    );
  });

  it.each(["'", "''", '"', '$a', '$$ $a', '/*', '-- \n', '+', '1_', '(', "'a'\n", 'é', "E'\\"])(
    'takes time in proportion to the text: %j',
    (piece) => {
      const milliseconds = (count: number) => {
        const text = piece.repeat(count);
        const start = process.cpuUsage().user;
        for (const _token of allTokens(text));
        return (process.cpuUsage().user - start) / 1000;
      };
      expect(milliseconds(50_000)).toBeLessThan(2000);
    },
  );
});
