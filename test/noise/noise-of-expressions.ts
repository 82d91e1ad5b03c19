import { byDefault, check, type NoisePair, pair, table, view } from './fragments.ts';

/** Expressions and queries that two servers print in two ways (N7 to N18): no difference. */
export const noiseOfExpressions: readonly NoisePair[] = [
  pair(
    'N7',
    'array cast',
    check(`((st)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))`),
    check(`((st)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]))`),
  ),
  pair('N8', 'one value', check('(id = ANY (ARRAY[1]))'), check('(id = 1)')),
  pair('N8', 'not in', check('(id <> ALL (ARRAY[1, 2]))'), check('(id NOT IN (1, 2))')),
  pair(
    'N8',
    'array literal',
    check(`((st)::text = ANY ('{a,b}'::text[]))`),
    check(`((st)::text = ANY (ARRAY['a'::text, 'b'::text]))`),
  ),
  pair(
    'N9',
    'nested conditions',
    check('(((id > 1) AND (id < 9)) AND (id <> 5))'),
    check('((id > 1) AND (id < 9) AND (id <> 5))'),
  ),
  pair('N10', 'parentheses', check('(((id) > (1)))'), check('id > 1')),
  pair(
    'N11',
    'cast of a literal',
    byDefault('character varying(9)', `'x'::character varying`),
    byDefault('character varying(9)', `'x'::text`),
  ),
  pair('N11', 'negative number', byDefault('integer', `'-1'::integer`), byDefault('integer', '-1')),
  pair('N11', 'boolean', byDefault('boolean', `'f'::boolean`), byDefault('boolean', 'false')),
  pair('N11', 'scale', byDefault('numeric', '0.0'), byDefault('numeric', '0')),
  pair('N11', 'no default', byDefault('text', 'NULL::text'), table('a text')),
  pair(
    'N12',
    'current time',
    byDefault('timestamp with time zone', 'now()'),
    byDefault('timestamp with time zone', 'CURRENT_TIMESTAMP'),
  ),
  pair('N12', 'current user', byDefault('text', 'CURRENT_USER'), byDefault('text', '(CURRENT_USER)::text')),
  pair(
    'N13',
    'at time zone',
    byDefault('timestamp without time zone', `timezone('utc'::text, now())`),
    byDefault('timestamp without time zone', `(now() AT TIME ZONE 'utc'::text)`),
  ),
  pair(
    'N13',
    'trim',
    check(`(btrim((st)::text) <> ''::text)`),
    check(`(TRIM(BOTH FROM (st)::text) <> ''::text)`),
  ),
  pair(
    'N13',
    'substring',
    check(`("substring"((st)::text, 1, 2) <> ''::text)`),
    check(`(SUBSTRING((st)::text FROM 1 FOR 2) <> ''::text)`),
  ),
  pair(
    'N13',
    'position',
    check(`("position"((st)::text, 'x'::text) > 0)`),
    check(`(POSITION(('x'::text) IN ((st)::text)) > 0)`),
  ),
  pair(
    'N13',
    'overlay',
    check(`("overlay"((st)::text, 'x'::text, 1) <> ''::text)`),
    check(`(OVERLAY((st)::text PLACING 'x'::text FROM 1) <> ''::text)`),
  ),
  pair(
    'N15',
    'similar to',
    check(`((st)::text ~ similar_escape('a'::text, NULL::text))`),
    check(`((st)::text ~ similar_to_escape('a'::text))`),
  ),
  pair(
    'N16',
    'qualified columns',
    view('SELECT t.a,\n    t.b\n   FROM public.t'),
    view('SELECT a,\n    b\n   FROM public.t'),
  ),
  pair('N17', 'layout', view('SELECT a, b FROM public.t'), view('SELECT a,\n    b\n   FROM public.t')),
  pair(
    'N18',
    'two steps',
    table(
      'a integer',
      'CREATE VIEW public.v AS\nSELECT NULL::integer AS a;\nCREATE OR REPLACE VIEW public.v AS\n SELECT a\n   FROM public.t;\n',
    ),
    table('a integer', 'CREATE VIEW public.v AS\n SELECT a\n   FROM public.t;\n'),
  ),
];
