import { beforeAll, expect, it } from 'vitest';
import { objectId } from '../../src/model/address.ts';
import { loadGrammar } from '../../src/parse/grammar.ts';
import { readTypes } from './type-kinds.ts';

beforeAll(loadGrammar);

function facts(sql: string) {
  const { model, ledger } = readTypes(sql);
  return {
    asText: ledger.asText,
    objects: [...model.objects.values()].map(({ id, props, facets }) => [
      id,
      props,
      { ...facets, comment: undefined },
    ]),
  };
}

it.each([
  'CREATE EXTENSION IF NOT EXISTS plpgsql WITH SCHEMA pg_catalog;',
  "CREATE EXTENSION plpgsql; COMMENT ON EXTENSION plpgsql IS 'PL/pgSQL procedural language';",
  'CREATE PROCEDURAL LANGUAGE plpgsql;',
  'CREATE OR REPLACE PROCEDURAL LANGUAGE plpgsql; ALTER PROCEDURAL LANGUAGE plpgsql OWNER TO postgres;',
  'CREATE TRUSTED PROCEDURAL LANGUAGE plpgsql HANDLER plpgsql_call_handler VALIDATOR plpgsql_validator;',
])('%s says nothing that a database does not have', (sql) => {
  const plain = facts('');
  // CREATE EXTENSION without a schema leaves it open.
  const schema = sql.startsWith('CREATE EXTENSION plpgsql;') ? { schema: undefined } : {};
  const expected = plain.objects.map(([id, props, rest]) =>
    id === objectId({ kind: 'extension', path: ['plpgsql'] })
      ? [id, { ...(props as object), ...schema }, rest]
      : [id, props, rest],
  );
  expect(facts(sql)).toEqual({ asText: 0, objects: expected });
});

it('knows the language of an extension as soon as something is granted on it', () => {
  const { model, ledger } = readTypes(
    'CREATE EXTENSION plperl WITH SCHEMA pg_catalog; REVOKE ALL ON LANGUAGE plperl FROM PUBLIC; REVOKE ALL ON LANGUAGE sql FROM PUBLIC;',
  );
  expect(ledger.asText).toBe(0);
  const language = model.objects.get(objectId({ kind: 'language', path: ['plperl'] }));
  expect(language?.facets.grants).toEqual([{ role: 'OWNER', privilege: 'USAGE', grantable: false }]);
});
