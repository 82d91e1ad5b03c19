import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Comparison,
  compareExpressions,
  comparePartitionBounds,
  compareStatements,
} from '../../src/canon/index.ts';
import { isParsed, loadGrammar, parseSql } from '../../src/parse/grammar.ts';

const folder = new URL('../../../shared/facts/fixtures/', import.meta.url);
const hasShared = existsSync(folder);
if (!hasShared) console.warn('shared fixtures are missing: comparisons of real dumps are skipped');

interface Fragment {
  readonly text: string;
  readonly compare: (before: string, after: string) => Comparison;
}

const comparedWhole =
  /^CREATE( OR REPLACE)? (VIEW|MATERIALIZED|INDEX|UNIQUE|POLICY|TRIGGER|CONSTRAINT|RULE|FUNCTION|PROCEDURE|STATISTICS|DOMAIN|TYPE)\b/;

/** Reads views, indexes and the like whole, and checks, defaults and bounds as fragments, by name. */
function readFragments(file: string): ReadonlyMap<string, Fragment> {
  const bytes = readFileSync(new URL(file, folder));
  const encoding = bytes[0] === 0xff ? 'utf16le' : 'utf8';
  const text = bytes
    .toString(encoding)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n/g, '\n')
    .replace(/^\\.*$/gm, '');
  const parsed = parseSql(text);
  if (!isParsed(parsed)) throw new Error(`${file}: ${parsed.message}`);
  const utf8 = Buffer.from(text);
  const fragments = new Map<string, Fragment>();
  for (const { byteStart, byteLength } of parsed) {
    const sql = utf8
      .subarray(byteStart, byteStart + byteLength)
      .toString()
      .replace(/^(\s|--.*\n)*/, '');
    const head = (sql.split(/\n| USING | FOR EACH /)[0] ?? '').replaceAll('"', '');
    if (comparedWhole.test(sql)) fragments.set(head, { text: sql, compare: compareStatements });
    if (sql.startsWith('CREATE TABLE')) {
      for (const line of sql.split('\n')) {
        const check = /^ {4}CONSTRAINT (\S+) CHECK (.*?),?$/.exec(line);
        const value = /^ {4}(\S+) (.*?) DEFAULT (.*?)( CONSTRAINT \S+)?( NOT NULL)?,?$/.exec(line);
        if (check)
          fragments.set(`${head} ${check[1]}`, { text: check[2] ?? '', compare: compareExpressions });
        if (!check && value) {
          const compare = (before: string, after: string) =>
            compareExpressions(before, after, { columnType: value[2] ?? '' });
          fragments.set(`${head} ${value[1]}`.replaceAll('"', ''), { text: value[3] ?? '', compare });
        }
      }
    }
    const bound = /^ALTER TABLE .* ATTACH PARTITION (\S+) ([\s\S]*)/.exec(sql);
    const compareBounds = (before: string, after: string) =>
      comparePartitionBounds(before, after, ['timestamptz']);
    if (bound)
      fragments.set(`bound ${bound[1]}`.replaceAll('"', ''), {
        text: bound[2] ?? '',
        compare: compareBounds,
      });
  }
  return fragments;
}

/** Returns the rules that made two files equal, and what stayed different without a near rule. */
function compareFiles(before: string, after: string) {
  const left = readFragments(before);
  const right = readFragments(after);
  const rules = new Set<string>();
  const different: string[] = [];
  const near: string[] = [];
  for (const [name, { text, compare }] of left) {
    const other = right.get(name)?.text;
    if (other === undefined) continue;
    const compared = compare(text, other);
    for (const rule of compared.rules) rules.add(rule);
    if (compared.near) near.push(`${compared.near.join()} ${name}`);
    else if (!compared.equal) different.push(`${name}\n${text}\n${other}`);
  }
  const shared = [...left.keys()].filter((name) => right.has(name)).length;
  return { shared, different, near, rules };
}

beforeAll(loadGrammar);

describe.skipIf(!hasShared)('dumps of one schema', () => {
  const files = hasShared
    ? readdirSync(new URL('equal/', folder)).filter((file) => file.endsWith('.sql'))
    : [];

  it.each(files)('%s against a dump of server 18', (file) => {
    const { shared, different, near } = compareFiles(`equal/${file}`, 'equal/d18.s18.sql');
    expect(shared).toBeGreaterThan(55);
    expect(different).toEqual([]);
    for (const name of near) expect(name).toMatch(/^N14 /);
  });

  it('finds the spellings of server 11', () => {
    const { rules, near } = compareFiles('equal/d15.s11.sql', 'equal/r2.s18.sql');
    expect([...rules].sort()).toEqual(expect.arrayContaining(['N12', 'N13', 'N16', 'N7']));
    expect(near).toHaveLength(2);
  });

  it.each(['s15', 's18'])('one table with two histories, server %s', (server) => {
    const { shared, different, near, rules } = compareFiles(
      `history-ha.${server}.sql`,
      `history-hb.${server}.sql`,
    );
    expect(shared).toBeGreaterThan(4);
    expect([...different, ...near]).toEqual([]);
    expect([...rules].sort()).toEqual(['N11', 'N12', 'N9']);
  });

  it.each([
    ['tz-berlin.s15.sql', 'tz-utc.s15.sql', ['N29']],
    ['tz-berlin.s18.sql', 'tz-utc.s15.sql', ['N16', 'N29']],
  ])('two time zones, %s and %s', (before, after, expected) => {
    const { shared, different, rules } = compareFiles(before, after);
    expect(shared).toBe(5);
    expect(different).toEqual([]);
    expect([...rules].sort()).toEqual(expected);
  });
});
