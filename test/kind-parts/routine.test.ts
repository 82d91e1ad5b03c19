import { describe, expect, it } from 'vitest';
import { canReplace } from '../../src/kind-parts/routine/can-replace.ts';
import type { AnyRoutineProps } from '../../src/kind-parts/routine/routine-props.ts';
import type { SchemaObject } from '../../src/model/object.ts';
import { readSnapshots } from '../support/read-snapshot.ts';

async function readRoutine(sql: string): Promise<SchemaObject<AnyRoutineProps>> {
  const [snapshot] = await readSnapshots({ 'routine.sql': sql });
  const kinds = ['function', 'procedure', 'aggregate'];
  return [...snapshot!.model.objects.values()].find(({ address }) =>
    kinds.includes(address.kind),
  ) as SchemaObject<AnyRoutineProps>;
}

const routine = (head: string, rest = "AS 'x'") =>
  `CREATE FUNCTION public.f${head} LANGUAGE plpgsql ${rest};`;

describe('signatures', () => {
  it.each([
    [
      '(a integer, OUT b text, INOUT c numeric(10,2), VARIADIC d varchar(3)[])',
      '(integer, numeric, character varying[])',
    ],
    [
      '("char", char, char(3), bpchar, timestamp(3))',
      '("char", character, character, character, timestamp without time zone)',
    ],
    ['(a "My Type", b public.t[])', '("My Type", public.t[])'],
    ['()', '()'],
  ])('%s is %s', async (head, signature) => {
    const { address } = await readRoutine(routine(`${head} RETURNS record`));
    expect(address.signature?.replace('public."My Type"', '"My Type"')).toBe(signature);
  });

  it('find the routine that COMMENT ON, OWNER and GRANT name', async () => {
    const found = await readRoutine(`${routine('(a integer, OUT b text, c text) RETURNS text')}
      COMMENT ON FUNCTION public.f(a integer, OUT b text, c text) IS 'one';
      ALTER FUNCTION public.f(integer, text) OWNER TO boss;
      REVOKE ALL ON FUNCTION public.f(a integer, OUT b text, c text) FROM PUBLIC;`);
    expect(found.facets).toMatchObject({ comment: 'one', owner: 'boss' });
    expect(found.facets.grants?.map(({ role }) => role)).toEqual(['OWNER']);
  });

  it('find aggregates, which GRANT calls functions', async () => {
    const found =
      await readRoutine(`CREATE AGGREGATE public.a(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0');
      COMMENT ON AGGREGATE public.a(*) IS 'one';
      REVOKE ALL ON FUNCTION public.a() FROM PUBLIC;`);
    expect(found.address).toMatchObject({ kind: 'aggregate', signature: '()' });
    expect(found.facets.comment).toBe('one');
    expect(found.facets.grants?.map(({ role }) => role)).toEqual(['OWNER']);
  });
});

describe('reading routines', () => {
  it('cuts the defaults out of the list of arguments', async () => {
    const { props } = await readRoutine(
      routine(`(a text DEFAULT 'x, (y'::text, b integer = -1, c integer[] DEFAULT ARRAY[1, 2]) RETURNS void`),
    );
    expect(props.argumentDefaults).toEqual(["'x, (y'::text", '-1', 'ARRAY[1, 2]']);
  });

  it('leaves out what is the default, however it was spelled', async () => {
    const short = await readRoutine(routine('(a integer) RETURNS SETOF integer'));
    const long = await readRoutine(
      routine(
        '(IN a integer) RETURNS SETOF integer',
        "VOLATILE CALLED ON NULL INPUT SECURITY INVOKER NOT LEAKPROOF COST 100 ROWS 1000 PARALLEL UNSAFE AS 'x'",
      ),
    );
    expect(long.props).toEqual(short.props);
  });

  it('knows the default cost of a language', async () => {
    const written = await readRoutine(
      "CREATE FUNCTION public.f() RETURNS int LANGUAGE internal COST 100 AS 'x';",
    );
    expect(written.props.cost).toBe('100');
  });

  it('takes the result from the output arguments where RETURNS is missing', async () => {
    expect((await readRoutine(routine('(OUT a integer)'))).props.returns).toBe('integer');
    expect((await readRoutine(routine('(OUT a integer, INOUT b text)'))).props.returns).toBe('record');
  });

  it('keeps a body exactly and a parsed body as written', async () => {
    const text = "\r\n  it's $$ \\ body ;\n";
    expect((await readRoutine(routine('() RETURNS void', `AS $x$${text}$x$`))).props.body).toBe(text);
    const parsed = await readRoutine(
      'CREATE FUNCTION public.f() RETURNS int LANGUAGE sql\n BEGIN ATOMIC\n SELECT 1;\n SELECT 2;\nEND;',
    );
    expect(parsed.props).toMatchObject({
      parsedBody: true,
      body: 'BEGIN ATOMIC\n SELECT 1;\n SELECT 2;\nEND',
    });
  });

  it('reads settings however SET spells them', async () => {
    const a = await readRoutine(
      routine('() RETURNS void', `SET search_path = app, pg_temp SET DateStyle TO iso, mdy AS 'x'`),
    );
    const b = await readRoutine(
      routine('() RETURNS void', `SET search_path TO 'app', 'pg_temp' SET "DateStyle" TO 'iso, mdy' AS 'x'`),
    );
    expect(a.props.settings).toEqual({ search_path: "'app', 'pg_temp'", datestyle: "'iso, mdy'" });
    expect(b.props.settings).toEqual(a.props.settings);
  });
});

describe('canReplace', () => {
  it.each([
    ['a new default', '(a integer) RETURNS void', '(a integer DEFAULT 1) RETURNS void', true],
    ['a default gone', '(a integer DEFAULT 1) RETURNS void', '(a integer) RETURNS void', false],
    ['a name given', '(integer) RETURNS void', '(a integer) RETURNS void', true],
    ['a name changed', '(a integer) RETURNS void', '(b integer) RETURNS void', false],
    ['another result', '() RETURNS integer', '() RETURNS bigint', false],
    ['a set', '() RETURNS integer', '() RETURNS SETOF integer', false],
    ['a name of the only output', '(OUT a integer)', '(OUT b integer)', true],
    ['a name of one of two outputs', '(OUT a integer, OUT c text)', '(OUT b integer, OUT c text)', false],
    ['another column', '() RETURNS TABLE(a integer)', '() RETURNS TABLE(b integer)', false],
  ])('%s: %s -> %s is %s', async (_what, before, after, expected) => {
    const [from, to] = [await readRoutine(routine(before)), await readRoutine(routine(after))];
    expect(canReplace(from.props, to.props)).toBe(expected);
  });
});
