import { createRandom } from './random.js';

/** @typedef {import('./random.js').Random} Random */
/** @typedef {(count: number, random: Random, side: string) => readonly string[]} Shape */

const columns = 40;
const types = ['integer', 'text', 'bigint', 'uuid', 'jsonb', 'boolean', 'numeric(10,2)'];

/** @param {number} count @param {(at: number) => string} make */
const times = (count, make) => Array.from({ length: count }, (_, at) => make(at));

const table = `CREATE TABLE public.t (\n${times(columns, (at) => `    c${at} integer`).join(',\n')}\n);`;

/**
 * Schemas that have very much of one thing, each with the smaller of the two numbers that the check compares: what
 * looks for partners among all the others of its kind or its table shows there, and nowhere else.
 * @type {Readonly<Record<string, { count: number, print: Shape }>>}
 */
export const lopsided = {
  functions: {
    count: 1500,
    print: (count, random, side) =>
      times(
        count,
        (at) =>
          `CREATE FUNCTION public.${side}_${at}(a integer) RETURNS integer\n    LANGUAGE sql\n    AS $$ SELECT a + ${random.below(1000)} $$;`,
      ),
  },
  'indexes on one table': {
    count: 500,
    print: (count, random, side) => [
      table,
      ...times(count, (at) => {
        const keys = times(3, () => `c${random.below(columns)}`).join(', ');
        return `CREATE INDEX ${side}_${at} ON public.t USING btree (${keys});`;
      }),
    ],
  },
  'policies on one table': {
    count: 500,
    print: (count, random, side) => [
      table,
      ...times(
        count,
        (at) => `CREATE POLICY ${side}_${at} ON public.t FOR SELECT USING ((c1 > ${random.below(1000)}));`,
      ),
    ],
  },
  'grants on one table': {
    count: 1000,
    print: (count, _random, side) => [
      table,
      ...times(count, (at) => `GRANT SELECT ON TABLE public.t TO ${at % 2 ? 'common' : side}_${at};`),
    ],
  },
  'columns of one table': {
    count: 400,
    print: (count, random, side) => [
      `CREATE TABLE public.t (\n${times(count, (at) => `    ${at % 3 ? 'common' : side}_${at} ${random.pick(types)}`).join(',\n')}\n);`,
    ],
  },
  'labels of one enum': {
    count: 2000,
    print: (count, _random, side) => [
      `CREATE TYPE public.e AS ENUM (\n${times(count, (at) => `    '${at % 3 ? 'common' : side}_${at}'`).join(',\n')}\n);`,
    ],
  },
  'lines of one body': {
    count: 20_000,
    print: (count, random, side) => {
      const line = (/** @type {number} */ at) =>
        `  PERFORM pg_catalog.length('${at % 5 ? 'common' : side} ${random.below(1e6)}');`;
      return [
        `CREATE FUNCTION public.f() RETURNS void\n    LANGUAGE plpgsql\n    AS $$\nBEGIN\n${times(count, line).join('\n')}\nEND;\n$$;`,
      ];
    },
  },
};

/**
 * A dump of such a schema; dumps of two sides have little in common.
 * @param {{ print: Shape }} shape @param {number} count @param {'before' | 'after'} side
 */
export function printLopsided({ print }, count, side) {
  const statements = print(count, createRandom(side === 'before' ? 1 : 2), side);
  return `--\n-- PostgreSQL database dump\n--\n\n-- Dumped from database version 17.10\n-- Dumped by pg_dump version 17.10\n\nSELECT pg_catalog.set_config('search_path', '', false);\n\n${statements.join('\n\n')}\n\n--\n-- PostgreSQL database dump complete\n--\n`;
}
