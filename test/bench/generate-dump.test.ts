import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadModule, parseSync } from 'libpg-query';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEngine } from '../../src/verify/open-engine.ts';
import { hasEngine } from '../verify/has-engine.ts';
import { blankPsql } from './blank-psql.js';
import { generateDump } from './generate-dump.js';

const size = { tables: 240, indexes: 900 };
const folder = mkdtempSync(join(tmpdir(), 'dumplens-bench-'));
const paths = { plain: join(folder, 'plain.sql'), changed: join(folder, 'changed.sql') };
let plain: string;
let changed: string;
let changes: Awaited<ReturnType<typeof generateDump>>;

beforeAll(async () => {
  await loadModule();
  await generateDump(paths.plain, size);
  changes = await generateDump(paths.changed, { ...size, changed: true });
  plain = readFileSync(paths.plain, 'utf8');
  changed = readFileSync(paths.changed, 'utf8');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The entries of a dump by their title line, each with its text. */
function readEntries(dump: string): ReadonlyMap<string, string> {
  const title = /^-- Name: (.*); Type: (.*); Schema: (.*); Owner: .*$/;
  const entries = dump.split(/^--\n(?=-- Name: )/m).slice(1);
  return new Map(
    entries.map((text) => {
      const [, name, type, schema] = title.exec(text.split('\n', 1)[0]!)!;
      // What every dump ends with belongs to no entry.
      return [`${type} ${schema} ${name}`, text.split('--\n-- PostgreSQL database dump complete')[0]!];
    }),
  );
}

const byEntry = (a: { entry: string }, b: { entry: string }) => (a.entry < b.entry ? -1 : 1);

function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((entry) => before.get(entry) !== after.get(entry))
    .map((entry) => ({
      sort: !before.has(entry) ? 'added' : !after.has(entry) ? 'removed' : 'changed',
      entry,
    }))
    .sort(byEntry);
}

describe('the generated dump', () => {
  it('has the same bytes on each run, and others for another seed', async () => {
    const again = join(folder, 'again.sql');
    await generateDump(again, size);
    expect(readFileSync(again, 'utf8') === plain).toBe(true);
    await generateDump(again, { ...size, seed: 2 });
    expect(readFileSync(again, 'utf8') === plain).toBe(false);
  });

  it('has as many tables and indexes as asked for, each under a name of its own', () => {
    const types = [...readEntries(plain).keys()].map((entry) => entry.split(' ', 1)[0]);
    expect(types.filter((type) => type === 'TABLE')).toHaveLength(size.tables);
    expect(types.filter((type) => type === 'INDEX')).toHaveLength(size.indexes);
    expect(types).toHaveLength(plain.match(/^-- Name: /gm)!.length);
  });

  it.each(['plain', 'changed'] as const)('is SQL throughout (%s)', (variant) => {
    const text = variant === 'plain' ? plain : changed;
    const kinds = new Set(parseSync(blankPsql(text)).stmts!.map(({ stmt }) => Object.keys(stmt!)[0]));
    expect([...kinds].sort()).toEqual([
      'AlterOwnerStmt',
      'AlterSeqStmt',
      'AlterTableStmt',
      'CommentStmt',
      'CreateEnumStmt',
      'CreateFunctionStmt',
      'CreateSchemaStmt',
      'CreateSeqStmt',
      'CreateStmt',
      'CreateTrigStmt',
      'GrantStmt',
      'IndexStmt',
      'SelectStmt',
      'VariableSetStmt',
      'ViewStmt',
    ]);
  });

  it('differs from its changed variant in the stated entries and no other', () => {
    expect(differences(readEntries(plain), readEntries(changed))).toEqual([...changes].sort(byEntry));
    expect(new Set(changes.map(({ sort }) => sort))).toEqual(new Set(['added', 'removed', 'changed']));
  });

  it('changes about one entry in a hundred of a large dump, and says which', async () => {
    const large = { tables: 2600, indexes: 9000 };
    const stated = await generateDump(join(folder, 'large-changed.sql'), { ...large, changed: true });
    await generateDump(join(folder, 'large.sql'), large);
    const before = readEntries(readFileSync(join(folder, 'large.sql'), 'utf8'));
    const after = readEntries(readFileSync(join(folder, 'large-changed.sql'), 'utf8'));
    expect(differences(before, after)).toEqual([...stated].sort(byEntry));
    expect(stated.length / before.size).toBeGreaterThan(0.005);
    expect(stated.length / before.size).toBeLessThan(0.015);
  });
});

describe.skipIf(!hasEngine)('pg_dump on the generated dump', () => {
  /** The wrapper of pg_dump takes the lines for psql out, and it is another version of PostgreSQL. */
  const normalise = (dump: string) =>
    dump
      .replace(/^\\(?:un)?restrict .*\n/gm, '')
      .replace(/^(-- Dumped (?:from database|by pg_dump) version) .*$/gm, '$1');

  it.each(['plain', 'changed'] as const)('writes the same text (%s)', async (variant) => {
    const engine = await openEngine();
    try {
      const text = variant === 'plain' ? plain : changed;
      expect((await engine.load(text)).failures).toEqual([]);
      expect(normalise(await engine.dump()).split('\n')).toEqual(normalise(text).split('\n'));
    } finally {
      await engine.close();
    }
  });
});
