import { beforeAll, describe, expect, test } from 'vitest';
import { loadGrammar } from '../../src/parse/grammar.ts';
import { corpusCases, differences, migration, readText, rewrite } from './relation-kinds.ts';

beforeAll(loadGrammar);

describe.each(corpusCases('foreign-table'))('%s', (name, before, after) => {
  test.each([
    ['before', before],
    ['after', after],
  ])('what create writes for %s reads the same', (_side, text) => {
    const read = readText(text, 15);
    expect(differences(read, readText(rewrite(read, 15), 15))).toEqual([]);
  });

  test('differs in both directions, and from itself in nothing', () => {
    expect(differences(readText(before), readText(after)), name).not.toEqual([]);
    expect(differences(readText(after), readText(before)), name).not.toEqual([]);
    expect(differences(readText(after), readText(after))).toEqual([]);
  });
});

test('options are added, set and dropped in one statement each', () => {
  const of = (options: string, column: string) =>
    readText(`CREATE FOREIGN TABLE public.f (a integer OPTIONS (${column})) SERVER s OPTIONS (${options});`);
  const ddl = migration(of("a '1', b '2'", "n 'x'"), of("b '3', c '4'", "n 'y'"), 15);
  expect(ddl.map(({ sql }) => sql)).toEqual([
    "ALTER FOREIGN TABLE public.f OPTIONS (DROP a, SET b '3', ADD c '4')",
    "ALTER FOREIGN TABLE public.f ALTER COLUMN a OPTIONS (SET n 'y')",
  ]);
});
