/** Two texts that a rule of equality is about. */
export interface NoisePair {
  readonly rule: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** A table t with these columns, and more statements. */
export const table = (column: string, more = '') => `CREATE TABLE public.t (\n    ${column}\n);\n${more}`;
/** A table with this CHECK. */
export const check = (expression: string) =>
  table(`id integer, st character varying(9),\n    CONSTRAINT c CHECK (${expression})`);
/** A column with this DEFAULT. */
export const byDefault = (type: string, value: string) => table(`a ${type} DEFAULT ${value}`);
/** A view v with this query, over a table. */
export const view = (query: string) => table('a integer, b text', `CREATE VIEW public.v AS\n ${query};\n`);
/** A function with this body. */
export const routine = (body: string) =>
  `CREATE FUNCTION public.f() RETURNS integer\n    LANGUAGE plpgsql\n    AS ${body};\n`;
/** A whole dump of a server of this version. */
export const server = (version: string, text: string) =>
  `-- PostgreSQL database dump\n\n-- Dumped from database version ${version}\n-- Dumped by pg_dump version 18.1\n\n${text}\n-- PostgreSQL database dump complete\n`;
/** A dump with the comments of pg_dump, and these statements before the objects. */
export const byPgDump = (first: string, text: string) =>
  `${first}\n--\n-- Name: t; Type: TABLE; Schema: public; Owner: postgres\n--\n\n${text}\nALTER TABLE public.t OWNER TO postgres;\n`;
/** A table t, and statements about it. */
export const grant = (text: string) => table('a integer', text);
/** A partition that starts at this instant. */
export const bound = (text: string) =>
  `CREATE TABLE public.p (at timestamp with time zone) PARTITION BY RANGE (at);\nCREATE TABLE public.q (at timestamp with time zone);\nALTER TABLE ONLY public.p ATTACH PARTITION public.q FOR VALUES FROM (${text}) TO ('2030-01-01 00:00:00+00');\n`;

/** One pair, with the rule it is about. */
export function pair(rule: string, what: string, before: string, after: string): NoisePair {
  return { rule, what, before, after };
}
