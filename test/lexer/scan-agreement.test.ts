import { readdirSync, readFileSync } from 'node:fs';
import { loadModule, scanSync } from 'libpg-query';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Token } from '../../src/lexer/token.ts';
import { tokens } from '../../src/lexer/tokens.ts';
import { hasShared, sharedFolder } from '../support/shared.ts';

/** Our kind of a token of PostgreSQL's scanner, by the number it has in the grammar; single characters have their code. */
const kinds: Readonly<Record<number, Token['kind']>> = {
  259: 'quoted', // UIDENT
  260: 'number', // FCONST
  261: 'string', // SCONST
  262: 'string', // USCONST
  263: 'string', // BCONST
  264: 'string', // XCONST
  265: 'operator', // Op
  266: 'number', // ICONST
  267: 'parameter', // PARAM
  268: 'punctuation', // TYPECAST
  269: 'punctuation', // DOT_DOT
  270: 'punctuation', // COLON_EQUALS
  271: 'operator', // EQUALS_GREATER
  272: 'operator', // LESS_EQUALS
  273: 'operator', // GREATER_EQUALS
  274: 'operator', // NOT_EQUALS
  275: 'comment', // SQL_COMMENT
  276: 'comment', // C_COMMENT
};

function kindOf(type: number, text: string): Token['kind'] {
  if (type < 128) return '()[],;:.'.includes(text) ? 'punctuation' : 'operator';
  return kinds[type] ?? (text.startsWith('"') ? 'quoted' : 'word');
}

/** The text as PostgreSQL's scanner cuts it, without comments. */
function scanned(sql: string): readonly string[] {
  const bytes = Buffer.from(sql, 'utf8');
  return scanSync(sql)
    .tokens.map(({ start, end, tokenType }) => {
      const text = bytes.subarray(start, end).toString('utf8');
      return { kind: kindOf(tokenType, text), text };
    })
    .filter(({ kind }) => kind !== 'comment')
    .map(({ kind, text }) => `${kind} ${text}`);
}

function lexed(sql: string): readonly string[] {
  return [...tokens(sql)].map(({ kind, start, end }) => `${kind} ${sql.slice(start, end)}`);
}

beforeAll(loadModule);

// One thing is left out: the scanner of libpg-query hands comments on, so that a string cannot go on after one; a
// server lets it.
describe("agreement with PostgreSQL's scanner", () => {
  it.each([
    "SELECT 'a''b', E'\\'', U&'\\0061', B'01', X'1F', $$a$$, $t$ $$ $t$, 'a'\n'b', E'a'\n '\\''",
    'SELECT "a""b", U&"\\0061", größe, a$1, $1, a.b[1:2], x::int, f(a => -1, b := 2)',
    'SELECT 1, 1.5, .5, 1e5, 1.5e-3, 1_000, 0x1F, 0o17, 0b11, 1..2',
    'SELECT a=-1, a@-1, a<=+-1, a->>b, a !~~* b, a*/* /* x */ */b, a ?| b, a<>b, a!=b',
  ])('%s', (sql) => expect(lexed(sql)).toEqual(scanned(sql)));

  const folder = `${sharedFolder}corpus`;
  const dumps = hasShared
    ? (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith('.sql'))
    : [];

  it.skipIf(!hasShared)('in every dump of the corpus', () => {
    expect(dumps.length).toBeGreaterThan(50);
    for (const file of dumps) {
      // psql's own lines and the rows of COPY are no SQL.
      const sql = readFileSync(`${folder}/${file}`, 'utf8')
        .replace(/^\\.*$/gm, '')
        .replace(/^(COPY [^\n]* FROM stdin;\n)(?:[\s\S]*?^\n)?/gm, '$1');
      expect(lexed(sql), file).toEqual(scanned(sql));
    }
  });
});
