import { byDefault, check, type NoisePair, pair, table, view } from './fragments.ts';

/** Expressions and queries that look like noise (N7 to N18) and differ. */
export const noNoiseOfExpressions: readonly NoisePair[] = [
  pair(
    'N7',
    'another value',
    check(`((st)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))`),
    check(`((st)::text = ANY (ARRAY[('a'::character varying)::text, ('c'::character varying)::text]))`),
  ),
  pair(
    'N8',
    'order of an array that is a value',
    byDefault('integer[]', 'ARRAY[1, 2]'),
    byDefault('integer[]', 'ARRAY[2, 1]'),
  ),
  pair('N8', 'in and not in', check('(id = ANY (ARRAY[1, 2]))'), check('(id <> ALL (ARRAY[1, 2]))')),
  pair(
    'N9',
    'and or or',
    check('((id > 1) AND ((id < 9) OR (id = 5)))'),
    check('(((id > 1) AND (id < 9)) OR (id = 5))'),
  ),
  pair('N10', 'parentheses that group', check('((id - (1 - 2)) > 0)'), check('(((id - 1) - 2) > 0)')),
  pair('N11', 'another number', byDefault('numeric', '0.1'), byDefault('numeric', '0')),
  pair('N11', 'empty text is not NULL', byDefault('text', `''::text`), table('a text')),
  pair(
    'N12',
    'precision',
    byDefault('timestamp with time zone', 'now()'),
    byDefault('timestamp with time zone', 'CURRENT_TIMESTAMP(3)'),
  ),
  pair(
    'N12',
    'clock',
    byDefault('timestamp with time zone', 'now()'),
    byDefault('timestamp with time zone', 'clock_timestamp()'),
  ),
  pair(
    'N12',
    'local time',
    byDefault('timestamp without time zone', 'now()'),
    byDefault('timestamp without time zone', 'LOCALTIMESTAMP'),
  ),
  pair(
    'N13',
    'another zone',
    byDefault('timestamp without time zone', `timezone('utc'::text, now())`),
    byDefault('timestamp without time zone', `(now() AT TIME ZONE 'cet'::text)`),
  ),
  pair(
    'N13',
    'another side of trim',
    check(`(ltrim((st)::text) <> ''::text)`),
    check(`(TRIM(BOTH FROM (st)::text) <> ''::text)`),
  ),
  pair(
    'N14',
    'date_part and EXTRACT',
    view(`SELECT date_part('epoch'::text, now()) AS x`),
    view('SELECT EXTRACT(epoch FROM now()) AS x'),
  ),
  pair(
    'N15',
    'escape character',
    check(`((st)::text ~ similar_escape('a'::text, '!'::text))`),
    check(`((st)::text ~ similar_to_escape('a'::text))`),
  ),
  pair(
    'N16',
    'two tables',
    table(
      'a integer',
      'CREATE TABLE public.u (a integer);\nCREATE VIEW public.v AS SELECT t.a FROM public.t, public.u;\n',
    ),
    table(
      'a integer',
      'CREATE TABLE public.u (a integer);\nCREATE VIEW public.v AS SELECT u.a FROM public.t, public.u;\n',
    ),
  ),
  pair('N17', 'blanks in a literal', view(`SELECT 'a b'::text AS x`), view(`SELECT 'a  b'::text AS x`)),
  pair(
    'N18',
    'another last definition',
    table(
      'a integer',
      'CREATE VIEW public.v AS\nSELECT NULL::integer AS a;\nCREATE OR REPLACE VIEW public.v AS\n SELECT a\n   FROM public.t;\n',
    ),
    table('a integer', 'CREATE VIEW public.v AS\n SELECT a\n   FROM public.t\n  WHERE (a > 0);\n'),
  ),
  pair('N11', 'other bytes', byDefault('bytea', `'\\x6162'::bytea`), byDefault('bytea', `'aB'::bytea`)),
  pair(
    'N11',
    'a sequence looked up at each call',
    byDefault('integer', `nextval('public.s'::regclass)`),
    byDefault('integer', `nextval('public.s'::text)`),
  ),
];
