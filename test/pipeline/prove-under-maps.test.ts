import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noSettings } from '../../src/config/comparison-settings.ts';
import { splitStatements } from '../../src/parse/split.ts';
import { compareSnapshots } from '../../src/pipeline/compare-snapshots.ts';
import { loadSnapshots } from '../../src/pipeline/load-snapshot.ts';
import { proveSnapshots } from '../../src/pipeline/prove-snapshots.ts';
import type { Engine } from '../../src/verify/engine.ts';
import { openEngine } from '../../src/verify/open-engine.ts';
import { hasEngine } from '../verify/has-engine.ts';

const dump = (schema: string, [owner, reader]: readonly [string, string], more = '') => `
SET search_path = '';
CREATE SCHEMA ${schema};
ALTER SCHEMA ${schema} OWNER TO ${owner};
CREATE TABLE ${schema}.t (a integer);
ALTER TABLE ${schema}.t OWNER TO ${owner};
CREATE FUNCTION ${schema}.f() RETURNS integer LANGUAGE sql AS $$ SELECT a FROM ${schema}.t $$;
ALTER FUNCTION ${schema}.f() OWNER TO ${owner};
GRANT SELECT ON TABLE ${schema}.t TO ${reader};
${more}`;

describe.skipIf(!hasEngine)('a proof between environments with other names', { timeout: 60_000 }, () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine();
  }, 60_000);
  afterAll(() => engine.close());

  async function prove(
    before: string,
    after: string,
    maps: Pick<typeof noSettings, 'roles' | 'schemas'>,
    open: () => Promise<Engine> = async () => ({ ...engine, close: async () => {} }),
  ) {
    const settings = { ...noSettings, ...maps };
    const file = (label: string, text: string) => ({
      label,
      path: label,
      sha256: '',
      bytes: text.length,
      encoding: 'utf-8',
      ...splitStatements(text, { file: label }),
    });
    const [from, to] = await loadSnapshots([file('before', before), file('after', after)], settings);
    const compared = compareSnapshots(from!, to!, { settings });
    return (await proveSnapshots({ compared, texts: { before, after }, style: 'online' }, open)).proof;
  }

  const maps = { schemas: { dev: 'Prod' }, roles: { dev_owner: 'app', dev_reader: 'web' } };
  const extra = (schema: string, type: string) =>
    `CREATE TABLE ${schema}.extra (b ${type});\nALTER TABLE ${schema}.extra OWNER TO `;

  it('shows both ways', async () => {
    const proof = await prove(
      dump('dev', ['dev_owner', 'dev_reader']),
      dump('"Prod"', ['app', 'web'], `${extra('"Prod"', 'text')}app;\n`),
      maps,
    );
    expect([proof.forward.outcome, proof.rollback.outcome]).toEqual([
      { result: 'proven' },
      { result: 'proven' },
    ]);
  });

  it('shows the way back where the way there fails, which starts from the second dump', async () => {
    const proof = await prove(
      dump('dev', ['dev_owner', 'dev_reader']),
      dump('"Prod"', ['app', 'web'], `${extra('"Prod"', 'text')}app;\n`),
      maps,
      async () => ({
        ...engine,
        run: async (sql, options) =>
          sql.includes('CREATE TABLE dev.extra')
            ? {
                ok: false,
                statements: 0,
                stubs: [],
                failure: { line: 1, statement: 'CREATE', message: 'no room' },
              }
            : engine.run(sql, options),
        close: async () => {},
      }),
    );
    expect(proof.forward.outcome.result).toBe('failed');
    expect(proof.rollback).toMatchObject({ startedFrom: 'dump', outcome: { result: 'proven' } });
  });

  it('tells names apart that change places', async () => {
    const proof = await prove(
      dump('dev', ['ann', 'bob']),
      dump('dev', ['bob', 'ann'], `${extra('dev', 'text')}ann;\n`),
      { schemas: {}, roles: { ann: 'bob', bob: 'ann' } },
    );
    expect([proof.forward.outcome, proof.rollback.outcome]).toEqual([
      { result: 'proven' },
      { result: 'proven' },
    ]);
  });
});
