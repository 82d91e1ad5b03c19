import { describe, expect, it } from 'vitest';
import { findRedundantIndexes } from '../../src/insight/redundant-indexes.ts';
import { findRivalIndexes } from '../../src/insight/rival-indexes.ts';
import { findUnindexedForeignKeys } from '../../src/insight/unindexed-foreign-keys.ts';
import { readPair } from '../support/read-snapshot.ts';

const tables = `
  CREATE TABLE public.p (id integer NOT NULL);
  ALTER TABLE ONLY public.p ADD CONSTRAINT p_pkey PRIMARY KEY (id);
  CREATE TABLE public.t (a integer, b integer, c text, d timestamp with time zone);
`;

async function redundant(indexes: string): Promise<readonly string[]> {
  const [side] = await readPair(tables + indexes, '');
  return findRedundantIndexes(side.model).map(
    ({ index, coveredBy, reason }) => `${index.name} ${reason} ${coveredBy.name}`,
  );
}

describe('findRedundantIndexes', () => {
  it.each([
    [
      'CREATE INDEX x ON public.t USING btree (a); CREATE INDEX y ON public.t USING btree (a, b);',
      ['x prefix y'],
    ],
    [
      'CREATE INDEX x ON public.t USING btree (a); CREATE INDEX y ON public.t USING btree (a);',
      ['x duplicate y'],
    ],
    [
      'CREATE INDEX x ON public.t USING btree (a DESC); CREATE INDEX y ON public.t USING btree (a, b);',
      ['x prefix y'],
    ],
    [
      'CREATE INDEX x ON public.t USING gin (c gin_trgm_ops); CREATE INDEX y ON public.t USING gin (c gin_trgm_ops);',
      ['x duplicate y'],
    ],
    [
      'CREATE INDEX x ON public.t USING btree (a); CREATE UNIQUE INDEX y ON public.t USING btree (a);',
      ['x duplicate y'],
    ],
    [
      'ALTER TABLE ONLY public.t ADD CONSTRAINT k UNIQUE (a); CREATE UNIQUE INDEX y ON public.t USING btree (a);',
      ['y duplicate k'],
    ],
  ])('finds %s', async (indexes, expected) => expect(await redundant(indexes)).toEqual(expected));
  it.each([
    [
      'another order within',
      'CREATE INDEX x ON public.t USING btree (a, b DESC); CREATE INDEX y ON public.t USING btree (a, b, c);',
    ],
    [
      'uniqueness',
      'CREATE UNIQUE INDEX x ON public.t USING btree (a); CREATE INDEX y ON public.t USING btree (a, b);',
    ],
    [
      'another method',
      'CREATE INDEX x ON public.t USING hash (a); CREATE INDEX y ON public.t USING btree (a, b);',
    ],
    [
      'a predicate',
      'CREATE INDEX x ON public.t USING btree (a); CREATE INDEX y ON public.t USING btree (a, b) WHERE (b > 0);',
    ],
    [
      'an operator class',
      'CREATE INDEX x ON public.t USING btree (c text_pattern_ops); CREATE INDEX y ON public.t USING btree (c);',
    ],
    [
      'included columns',
      'CREATE INDEX x ON public.t USING btree (a) INCLUDE (c); CREATE INDEX y ON public.t USING btree (a, b);',
    ],
    [
      'other leading keys',
      'CREATE INDEX x ON public.t USING btree (b); CREATE INDEX y ON public.t USING btree (a, b);',
    ],
  ])('leaves alone what differs by %s', async (_name, indexes) =>
    expect(await redundant(indexes)).toEqual([]),
  );
});

describe('findUnindexedForeignKeys', () => {
  it.each([
    ['', 1],
    ['CREATE INDEX x ON public.t USING btree (a, b);', 0],
    ['CREATE INDEX x ON public.t USING btree (b, a);', 1],
    ['CREATE INDEX x ON public.t USING btree (a) WHERE (a IS NOT NULL);', 0],
    ['CREATE INDEX x ON public.t USING btree (a) WHERE (b > 0);', 1],
    ['CREATE INDEX x ON public.t USING hash (a);', 0],
    ['CREATE INDEX x ON public.t USING gin (a);', 1],
  ])('with the index "%s" finds %i', async (index, expected) => {
    const key = 'ALTER TABLE ONLY public.t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES public.p(id);';
    const [side] = await readPair(`${tables}${index}${key}`, '');
    expect(findUnindexedForeignKeys(side.model)).toHaveLength(expected);
  });
});

describe('findRivalIndexes', () => {
  it('pairs one key under two methods, and nothing that both sides have', async () => {
    const both = 'CREATE INDEX s ON public.t USING btree (c);';
    const [before, after] = await readPair(
      `${tables}${both}CREATE INDEX x ON public.t USING btree (d);`,
      `${tables}${both}CREATE INDEX y ON public.t USING brin (d); CREATE INDEX z ON public.t USING hash (c);`,
    );
    const names = findRivalIndexes(before.model, after.model).map((pair) => [
      pair.before.name,
      pair.after.name,
    ]);
    expect(names).toEqual([['x', 'y']]);
  });
});
