import { describe, expect, it } from 'vitest';
import { findMigrationHistories } from '../../src/insight/migration-history.ts';
import { readPair } from '../support/read-snapshot.ts';

async function histories(sql: string) {
  const [side] = await readPair(sql, '');
  return findMigrationHistories(side.model, side.keptRows).map(({ tool, table, versions }) => [
    tool.tool,
    table.join('.'),
    versions,
  ]);
}

describe('findMigrationHistories', () => {
  it('reads the rows of COPY', async () =>
    expect(
      await histories(
        'CREATE TABLE public.django_migrations (id integer, app text, name text);\nCOPY public.django_migrations (id, app, name) FROM stdin;\n1\tauth\t0001_initial\n2\tauth\ta\\tb\n\\.\n',
      ),
    ).toEqual([['Django', 'public.django_migrations', ['0001_initial', 'a\tb']]]));
  it('reads INSERT statements as Rails writes them', async () =>
    expect(
      await histories(
        "CREATE TABLE public.schema_migrations (version character varying NOT NULL);\nINSERT INTO \"schema_migrations\" (version) VALUES\n('20200101'),\n('2020''x');\n",
      ),
    ).toEqual([['Rails or dbmate', 'public.schema_migrations', ['20200101', "2020'x"]]]));
  it('reads an INSERT that names its columns in another order', async () =>
    expect(
      await histories(
        "CREATE TABLE app.knex_migrations (id integer, name text, batch integer);\nINSERT INTO app.knex_migrations (batch, name) VALUES (1, 'a, (b)');\n",
      ),
    ).toEqual([['Knex', 'app.knex_migrations', ['a, (b)']]]));
  it('knows a table in another schema, and that nothing is known of its rows', async () =>
    expect(await histories('CREATE TABLE audit._prisma_migrations (id text, migration_name text);')).toEqual([
      ['Prisma', 'audit._prisma_migrations', undefined],
    ]));
  it.each([
    ['schema_migrations (version bigint, dirty boolean)', 'golang-migrate'],
    ['schema_migrations (version bigint, inserted_at timestamp without time zone)', 'Ecto'],
    ['migrations (id integer, "timestamp" bigint, name text)', 'TypeORM'],
    ['migrations (id integer, name text, hash text, executed_at date)', 'postgres-migrations'],
  ])('tells tools apart by the columns of %s', async (table, tool) =>
    expect((await histories(`CREATE TABLE public.${table};`))[0]?.[0]).toBe(tool),
  );
  it('leaves a table alone that only has the name', async () =>
    expect(await histories('CREATE TABLE public.migrations (bird text, month integer);')).toEqual([]));
});
