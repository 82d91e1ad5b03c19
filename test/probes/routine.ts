import { exempt, type KindProbes, noLibrary, type Probe, server, texts } from './probe.ts';

type Routine = 'FUNCTION' | 'PROCEDURE';

/** What functions and procedures have in common. */
function shared(word: Routine): Readonly<Record<string, Probe>> {
  const returns = word === 'FUNCTION' ? 'RETURNS integer ' : '';
  const body = word === 'FUNCTION' ? 'SELECT 1' : 'SELECT';
  const plain = `CREATE ${word} f(a integer) ${returns}LANGUAGE sql AS '${body}'`;
  const again = (to: string) => `DROP ${word} f; ${to}`;
  return {
    argumentNames: server(plain, again(plain.replace('a integer', 'b integer'))),
    argumentModes: server(
      plain.replace('a integer', 'VARIADIC a integer[]'),
      again(plain.replace('a integer', 'a integer[]')),
    ),
    argumentTypes: server(
      `CREATE ${word} f(a integer, OUT b integer, OUT c integer) LANGUAGE sql AS 'SELECT 1, 1'`,
      again(`CREATE ${word} f(a integer, OUT b integer, OUT c smallint) LANGUAGE sql AS 'SELECT 1, 1'`),
    ),
    argumentDefaults: server(plain, again(plain.replace('a integer', 'a integer DEFAULT 1'))),
    language: server(
      `SET check_function_bodies = off; ${plain}`,
      `SET check_function_bodies = off; ${again(plain.replace('LANGUAGE sql', 'LANGUAGE plpgsql'))}`,
    ),
    body: server(plain, again(plain.replace(body, `${body} LIMIT 2`))),
    parsedBody: server(
      plain,
      again(plain.replace(`AS '${body}'`, `BEGIN ATOMIC ${body}; END`)),
      ['body'],
      'the server prints a body that it parsed in its own words',
    ),
    library: texts(
      noLibrary,
      `CREATE ${word} public.f(integer) ${returns}\n    LANGUAGE c\n    AS '$libdir/a', 'f';`,
      `CREATE ${word} public.f(integer) ${returns}\n    LANGUAGE c\n    AS '$libdir/b', 'f';`,
    ),
    symbol: texts(
      noLibrary,
      `CREATE ${word} public.f(integer) ${returns}\n    LANGUAGE c\n    AS '$libdir/a', 'f';`,
      `CREATE ${word} public.f(integer) ${returns}\n    LANGUAGE c\n    AS '$libdir/a', 'g';`,
    ),
    transforms: texts(
      'the embedded server has no language with transforms',
      `CREATE ${word} public.f(public.hstore) ${returns}\n    LANGUAGE plperl\n    AS 'x';`,
      `CREATE ${word} public.f(public.hstore) ${returns}\n    TRANSFORM FOR TYPE public.hstore\n    LANGUAGE plperl\n    AS 'x';`,
    ),
    securityDefiner: server(plain, `ALTER ${word} f SECURITY DEFINER`),
    settings: server(plain, `ALTER ${word} f SET search_path = a, b`),
    extensions: server(plain, `ALTER ${word} f DEPENDS ON EXTENSION plpgsql`),
    comment: server(plain, `COMMENT ON ${word} f IS 'x'`),
    owner: server(plain, `ALTER ${word} f OWNER TO probe_owner`),
    grants: server(plain, `REVOKE EXECUTE ON ${word} f FROM PUBLIC`),
  };
}

const plain = "CREATE FUNCTION f(a integer) RETURNS integer LANGUAGE sql AS 'SELECT 1'";
const rows = "CREATE FUNCTION f(a integer) RETURNS SETOF integer LANGUAGE sql AS 'SELECT 1'";

export const functionProbes: KindProbes = {
  kind: 'function',
  probes: {
    ...shared('FUNCTION'),
    returns: server(plain, `DROP FUNCTION f; ${plain.replace('RETURNS integer', 'RETURNS SETOF integer')}`),
    window: server(
      plain.replace("LANGUAGE sql AS 'SELECT 1'", "LANGUAGE internal AS 'window_row_number'"),
      `DROP FUNCTION f; ${plain.replace("LANGUAGE sql AS 'SELECT 1'", "LANGUAGE internal WINDOW AS 'window_row_number'")}`,
    ),
    volatility: server(plain, 'ALTER FUNCTION f STABLE'),
    strict: server(plain, 'ALTER FUNCTION f STRICT'),
    leakproof: server(plain, 'ALTER FUNCTION f LEAKPROOF'),
    parallel: server(plain, 'ALTER FUNCTION f PARALLEL SAFE'),
    cost: server(plain, 'ALTER FUNCTION f COST 7'),
    rows: server(rows, 'ALTER FUNCTION f ROWS 7'),
    support: server(rows, 'ALTER FUNCTION f SUPPORT generate_series_int4_support'),
  },
};

export const procedureProbes: KindProbes = {
  kind: 'procedure',
  probes: shared('PROCEDURE'),
};

const handlers = `CREATE FUNCTION h() RETURNS language_handler LANGUAGE internal AS 'fmgr_sql_validator';
  CREATE FUNCTION h2() RETURNS language_handler LANGUAGE internal AS 'fmgr_sql_validator';
  CREATE FUNCTION i(internal) RETURNS void LANGUAGE internal AS 'fmgr_sql_validator';
  CREATE FUNCTION v(oid) RETURNS void LANGUAGE internal AS 'fmgr_sql_validator';`;
const language = `${handlers} CREATE LANGUAGE "$" HANDLER h`;

export const languageProbes: KindProbes = {
  kind: 'language',
  probes: {
    trusted: server(language, 'DROP LANGUAGE "$"; CREATE TRUSTED LANGUAGE "$" HANDLER h'),
    handler: server(language, 'DROP LANGUAGE "$"; CREATE LANGUAGE "$" HANDLER h2'),
    inline: server(language, 'DROP LANGUAGE "$"; CREATE LANGUAGE "$" HANDLER h INLINE i'),
    validator: server(language, 'DROP LANGUAGE "$"; CREATE LANGUAGE "$" HANDLER h VALIDATOR v'),
    comment: server(language, `COMMENT ON LANGUAGE "$" IS 'x'`),
    owner: server(language, 'ALTER LANGUAGE "$" OWNER TO probe_owner'),
    grants: server(
      language.replace('CREATE LANGUAGE', 'CREATE TRUSTED LANGUAGE'),
      'REVOKE USAGE ON LANGUAGE "$" FROM PUBLIC',
    ),
  },
};

export const transformProbes: KindProbes = {
  kind: 'transform',
  probes: {
    fromSql: server(
      `CREATE FUNCTION f(internal) RETURNS internal LANGUAGE internal IMMUTABLE AS 'prsd_start';
       CREATE FUNCTION g(internal) RETURNS internal LANGUAGE internal IMMUTABLE AS 'prsd_start';
       CREATE TYPE c AS (a integer); CREATE TRANSFORM FOR c LANGUAGE plpgsql (FROM SQL WITH FUNCTION f(internal))`,
      `DROP TRANSFORM FOR c LANGUAGE plpgsql;
       CREATE TRANSFORM FOR c LANGUAGE plpgsql (FROM SQL WITH FUNCTION g(internal))`,
    ),
    toSql: server(
      `CREATE TYPE c AS (a integer);
       CREATE FUNCTION f(internal) RETURNS c LANGUAGE internal IMMUTABLE AS 'prsd_start';
       CREATE FUNCTION g(internal) RETURNS c LANGUAGE internal IMMUTABLE AS 'prsd_start';
       CREATE TRANSFORM FOR c LANGUAGE plpgsql (TO SQL WITH FUNCTION f(internal))`,
      `DROP TRANSFORM FOR c LANGUAGE plpgsql;
       CREATE TRANSFORM FOR c LANGUAGE plpgsql (TO SQL WITH FUNCTION g(internal))`,
    ),
    comment: server(
      `CREATE FUNCTION f(internal) RETURNS internal LANGUAGE internal IMMUTABLE AS 'prsd_start';
       CREATE TYPE c AS (a integer); CREATE TRANSFORM FOR c LANGUAGE plpgsql (FROM SQL WITH FUNCTION f(internal))`,
      `COMMENT ON TRANSFORM FOR c LANGUAGE plpgsql IS 'x'`,
    ),
    owner: exempt('transforms have no owner'),
    grants: exempt('transforms have no privileges'),
  },
};
