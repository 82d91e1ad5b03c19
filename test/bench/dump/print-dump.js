import { printEntries } from './print-entries.js';

const owner = 'app_owner';
const restrictKey = 'DumplensBenchmarkDumpDumplensBenchmarkDumpDumplensBenchmarkDump';

const header = `--
-- PostgreSQL database dump
--

\\restrict ${restrictKey}

-- Dumped from database version 17.10
-- Dumped by pg_dump version 17.10

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

`;

const end = `--
-- PostgreSQL database dump complete
--

\\unrestrict ${restrictKey}

`;

/**
 * The text of a schema-only dump as pg_dump 17 writes it, piece by piece.
 * @param {import('./plan-schema.js').PlannedSchema} planned
 * @returns {Generator<string>}
 */
export function* printDump(planned) {
  yield header;
  let tableSeen = false;
  for (const { name, type, schema, text, owned } of printEntries(planned)) {
    if (type === 'TABLE' && !tableSeen) {
      tableSeen = true;
      yield "SET default_tablespace = '';\n\nSET default_table_access_method = heap;\n\n";
    }
    yield `--\n-- Name: ${name}; Type: ${type}; Schema: ${schema}; Owner: ${owner}\n--\n\n${text}\n\n\n`;
    if (owned) yield `ALTER ${owned} OWNER TO ${owner};\n\n`;
  }
  yield end;
}
