/** A dump with secrets in every place where a dump has text, and the secrets. */
export interface DumpWithSecrets {
  readonly text: string;
  readonly secrets: readonly string[];
}

/** Words that no rule can know by their shape, made different by a mark, and tokens of known shapes. */
export function dumpWithSecrets(mark: string): DumpWithSecrets {
  const secrets: string[] = [];
  const word = (place: string) => remember(`Zq${place}${mark}9x`);
  const number = (place: string) => remember(`${place}0${mark.length + mark.charCodeAt(0)}77441`);
  const stripe = (place: string) => remember(`sk${'_live_'}${place}${mark}aB3xY9kQ7mZ2pR5tW8`);
  function remember(secret: string): string {
    secrets.push(secret);
    return secret;
  }
  const url = (place: string) => `postgres${'://'}app:${word(place)}@db.internal/shop`;
  const text = `
CREATE ROLE app LOGIN PASSWORD '${word('role')}';
ALTER ROLE app PASSWORD '${word('alter')}';
ALTER ROLE app SET app.jwt_secret TO '${word('rolesetting')}';
ALTER DATABASE shop SET app.api_key TO '${word('databasesetting')}';
SET app.secret = '${word('set')}';
SELECT pg_catalog.set_config('app.api_token', '${word('setconfig')}', false);
COMMENT ON ROLE app IS 'log in with ${url('rolecomment')}';
CREATE FOREIGN DATA WRAPPER w OPTIONS (master_password '${word('wrapper')}');
CREATE SERVER s TYPE 't' VERSION '1' FOREIGN DATA WRAPPER w OPTIONS (host 'h', passcode '${word('server')}', vendor_thing '${word('vendor')}');
CREATE USER MAPPING FOR PUBLIC SERVER s OPTIONS ("user" 'u', password '${word('mapping')}');
CREATE USER MAPPING FOR app SERVER s OPTIONS ("user" 'u', "Odd Name" '${word('oddname')}');
CREATE TABLE public.t (
    id integer NOT NULL,
    smtp_password text DEFAULT '${word('default')}',
    payload text DEFAULT '${stripe('token')}',
    endpoint text DEFAULT '${url('url')}',
    note text,
    calc text GENERATED ALWAYS AS (note || '${stripe('generated')}') STORED,
    CONSTRAINT t_check CHECK (note <> '${stripe('check')}')
);
CREATE FOREIGN TABLE public.ft (id integer OPTIONS (api_key '${word('columnoption')}')) SERVER s OPTIONS (table_name 'x', auth_token '${word('foreigntable')}');
COMMENT ON TABLE public.t IS 'see ${url('tablecomment')}';
COMMENT ON COLUMN public.t.note IS 'token: ${stripe('columncomment')}';
CREATE FUNCTION public.f(p_secret text DEFAULT '${word('parameter')}') RETURNS text
    LANGUAGE plpgsql SET app.jwt_secret TO '${word('functionsetting')}'
    AS $$
DECLARE
  api_key text := '${word('body')}';
BEGIN
  PERFORM dblink_connect('c', 'host=h user=u password=${word('dblink')}');
  RETURN pgp_sym_encrypt('x', '${word('pgp')}') || '${stripe('literal')}';
END
$$;
CREATE FUNCTION public.h(a_key text, api_key text) RETURNS text
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v text := '{"user": "u", "pin": ${number('2')}}';
BEGIN
  PERFORM dblink_connect(E'host=h user=u password=\\'${word('escaped')}\\' dbname=d');
  PERFORM dblink_connect(concat('host=h password=', '${word('piece')}', ' dbname=d'));
  IF api_key IN ('a', '${word('list')}') THEN RETURN format('password=%s', '${word('format')}'); END IF;
  api_key := coalesce(current_setting('x', true), '${word('fallback')}');
  CASE api_key WHEN '${word('case')}' THEN v := $q$x$q$; END CASE;
  v := concat('Bearer ', '${word('header')}');
  RETURN jsonb_build_object('password', ${number('3')});
END
$_$;
CREATE FUNCTION public.g() RETURNS text LANGUAGE sql
    BEGIN ATOMIC
 SELECT '${stripe('atomic')}'::text;
END;
CREATE PROCEDURE public.p() LANGUAGE sql AS $_$ SELECT dblink_exec('password=${word('procedure')} host=h', 'x') $_$;
CREATE VIEW public.v AS SELECT '${stripe('view')}'::text AS a, hmac('x', '${word('hmac')}', 'sha256') AS b;
CREATE MATERIALIZED VIEW public.m AS SELECT '${url('matview')}'::text AS a;
CREATE INDEX i ON public.t USING btree (id) WHERE (note = '${stripe('index')}');
CREATE STATISTICS public.st ON (note || '${stripe('statistics')}'), id FROM public.t;
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;
CREATE POLICY pol ON public.t USING (note = '${stripe('policy')}') WITH CHECK (note = '${stripe('withcheck')}');
CREATE TRIGGER tr BEFORE UPDATE ON public.t FOR EACH ROW WHEN (new.note = '${stripe('when')}') EXECUTE FUNCTION public.f('${stripe('argument')}');
CREATE RULE r AS ON INSERT TO public.t DO ALSO SELECT '${stripe('rule')}';
CREATE DOMAIN public.d AS text DEFAULT '${stripe('domain')}' CONSTRAINT c CHECK (VALUE <> '${stripe('domaincheck')}');
CREATE TYPE public.e AS ENUM ('a', '${stripe('label')}');
CREATE SUBSCRIPTION sub CONNECTION 'host=h dbname=d password=${word('subscription')}' PUBLICATION p WITH (connect = false);
CREATE PUBLICATION pub FOR TABLE public.t WHERE (note = '${stripe('publication')}');
CREATE EVENT TRIGGER et ON ddl_command_start WHEN TAG IN ('${stripe('tag')}') EXECUTE FUNCTION public.f();
COMMENT ON FUNCTION public.f(text) IS 'Authorization: Bearer ${word('bearer')}aB3xY9kQ7mZ2pR5tW8';
SECURITY LABEL FOR dummy ON TABLE public.t IS '${stripe('securitylabel')}';
SELECT cron.schedule('x', '* * * * *', 'SELECT net.http_post(url := ''https${'://'}u:${word('cron')}@h'')');
DO $$ BEGIN PERFORM vault.create_secret('${word('vault')}', 'n'); END $$;
`;
  return { text, secrets };
}

const secret = ['hun', 'ter2x'].join('');

/** Statements that the grammar refuses, with a secret in the part that it would show. */
export const brokenSecrets: readonly {
  readonly sort: string;
  readonly sql: string;
  readonly secret: string;
}[] = [
  ['two commas', `CREATE USER MAPPING FOR bob SERVER s OPTIONS ("user" 'u', password '${secret}',,);\n`],
  ['no comma', `CREATE USER MAPPING FOR bob SERVER s OPTIONS (password '${secret}' "user" 'u');\n`],
  ['no parenthesis', `CREATE USER MAPPING FOR bob SERVER s OPTIONS password '${secret}';\n`],
  ['a comma before it', `CREATE USER MAPPING FOR bob SERVER s OPTIONS (password, '${secret}');\n`],
  ['an unknown option of a role', `CREATE ROLE x PASSWORD '${secret}' LOGINN;\n`],
  ['a misspelt word', `ALTER ROLE x PASSWRD '${secret}';\n`],
  ['no quotes', `ALTER ROLE x PASSWORD ${secret};\n`],
  ['double quotes', `ALTER USER x WITH PASSWORD "${secret}";\n`],
  ['an equals sign', `CREATE USER x PASSWORD = '${secret}';\n`],
  ['cut in the string', `ALTER ROLE x PASSWORD '${secret}`],
  ['cut in an option', `CREATE SERVER s FOREIGN DATA WRAPPER w OPTIONS (host 'h', thing '${secret}`],
  [
    'on a line before the place',
    `CREATE USER MAPPING FOR bob SERVER s OPTIONS (\n    password '${secret}',\n    "user" 'u'\n) WRONG;\n`,
  ],
  [
    'a subscription',
    `CREATE SUBSCRIPTION s CONNECTION 'host=h password=${secret}' PUBLICATION p, , q WITH (a = b);\n`,
  ],
  ['a default', `CREATE TABLE public.a (\n    api_key text DEFAULT '${secret}',\n    b int,,\n);\n`],
].map(([sort, sql]) => ({ sort: sort!, sql: sql!, secret }));
