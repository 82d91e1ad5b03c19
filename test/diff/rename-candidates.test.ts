import { describe, expect, it } from 'vitest';
import { findRenameCandidates } from '../../src/diff/rename-candidates.ts';
import { registry } from '../../src/kinds/index.ts';
import { compareSnapshots } from '../../src/pipeline/compare-snapshots.ts';
import { readPair } from '../support/read-snapshot.ts';

async function pairs(before: string, after: string): Promise<readonly string[]> {
  const [from, to] = await readPair(before, after);
  const { deltas } = compareSnapshots(from, to);
  return findRenameCandidates(deltas, from.model, to.model, registry).map(
    (found) => `${found.before.address.path.join('.')} → ${found.after.address.path.join('.')}`,
  );
}

describe('findRenameCandidates', () => {
  const table = (name: string) => `CREATE TABLE public.${name} (user_id integer, created_at date);`;
  const index = (name: string, on: string) =>
    `CREATE INDEX ${name} ON public.${on} (user_id, created_at DESC);`;
  const check = (name: string, on: string) =>
    `ALTER TABLE public.${on} ADD CONSTRAINT ${name} CHECK (user_id > 0);`;

  it.each([
    ['indexes', index],
    ['constraints', check],
  ])('pairs %s of one table only', async (_what, make) => {
    const both = `${table('logs')} ${table('links')}`;
    const gone = `${both} ${make('logs_user_first', 'logs')}`;
    expect(await pairs(gone, `${both} ${make('links_user_second', 'links')}`)).toEqual([]);
    // Whatever comes with a table that is new belongs to that table.
    expect(
      await pairs(
        `${table('logs')} ${make('logs_user_first', 'logs')}`,
        `${both} ${make('links_user_second', 'links')}`,
      ),
    ).toEqual([]);
  });

  it('pairs a column of one table with what it looks like on the same table', async () => {
    expect(
      await pairs(
        'CREATE TABLE public.t (id integer, drawn_at date);',
        'CREATE TABLE public.t (id integer, collected_at date);',
      ),
    ).toEqual(['public.t.drawn_at → public.t.collected_at']);
  });

  describe('of tables', () => {
    const keyed = (name: string, columns: string) =>
      `CREATE TABLE public.${name} (id integer, created_at date, updated_at date, ${columns});
ALTER TABLE ONLY public.${name} ADD CONSTRAINT ${name}_pkey PRIMARY KEY (id);
CREATE INDEX index_${name}_on_created_at ON public.${name} USING btree (created_at);`;
    const others = ['a', 'b', 'c', 'd'].map((name) => keyed(name, `${name}_name text`)).join('\n');

    it('pairs those of the same columns, whatever their keys and indexes are called', async () => {
      const letter = 'sender text, email text, subject text, message text, received date';
      expect(
        await pairs(
          `${others} ${keyed('letters', `${letter}, state text`)}`,
          `${others} ${keyed('cases', `${letter}, number text`)}`,
        ),
      ).toContain('public.letters → public.cases');
    });

    it('is not led astray by columns that most tables have', async () => {
      expect(
        await pairs(
          `${others} ${keyed('letters', 'subject text, body text')}`,
          `${others} ${keyed('meters', 'reading integer, unit text')}`,
        ),
      ).toEqual([]);
    });
  });
});
