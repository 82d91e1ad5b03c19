import { describe, expect, it } from 'vitest';
import { itemsOf, reportOf, sectionOf } from './report-of.ts';

describe('section truth', () => {
  const base = `
    CREATE SCHEMA api;
    CREATE TABLE api.t (id integer, a text);
    GRANT USAGE ON SCHEMA api TO one;
    GRANT SELECT ON TABLE api.t TO one;
  `;

  it('says which property is to be brought over where both sides have the object', async () => {
    const report = await reportOf({
      a: `${base} GRANT USAGE ON SCHEMA api TO two; CREATE TABLE api.old (id integer);`,
      b: `${base} GRANT SELECT ON TABLE api.t TO two; ALTER TABLE api.t ALTER COLUMN a SET NOT NULL;`,
    });
    const items = itemsOf(sectionOf(report, 'truth'));
    expect(items).toContain(
      'Write what only a has as migrations, or decide to give it up: `api.old` and privileges on `api.t`.',
    );
    expect(items).toContain(
      'Do the same with what only b has: privileges on schema `api` and NOT NULL of `api.t.a`.',
    );
  });
});
