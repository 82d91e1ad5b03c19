import { describe, expect, it } from 'vitest';
import { orderByHistory } from '../../src/insight/history-order.ts';
import { readPair } from '../support/read-snapshot.ts';

const history = (versions: readonly string[], table = 'public.schema_migrations') =>
  `CREATE TABLE ${table} (version character varying NOT NULL);\n${
    versions.length
      ? `INSERT INTO ${table} (version) VALUES\n${versions.map((version) => `('${version}')`).join(',\n')};`
      : ''
  }`;

async function order(before: string, after: string) {
  const [from, to] = await readPair(before, after);
  return orderByHistory({ before: from, after: to });
}

describe('orderByHistory', () => {
  it('calls newer what has run all migrations of the other and more', async () => {
    expect(await order(history(['1', '2']), history(['1', '2', '3', '4']))).toEqual({
      newer: 'after',
      more: 2,
      tables: ['public.schema_migrations'],
    });
    expect(await order(history(['1', '2', '3']), history(['1', '2']))).toMatchObject({
      newer: 'before',
      more: 1,
    });
  });

  it.each([
    ['each has run some that the other has not', history(['1', '2']), history(['1', '3', '4'])],
    ['both have run the same', history(['1', '2']), history(['2', '1'])],
    ['one carries none', history([]), history(['1'])],
    [
      'two histories disagree',
      `${history(['1'])}${history(['1', '2'], 'auth.schema_migrations')}`,
      `${history(['1', '2'])}${history(['1'], 'auth.schema_migrations')}`,
    ],
  ])('tells nothing where %s', async (_when, before, after) => {
    expect(await order(before, after)).toBeUndefined();
  });
});
