import { readFileSync } from 'node:fs';

/** What a plain reading of a dump's text finds, with no use of the product's own reader. */
export interface DumpFacts {
  readonly text: string;
  /** Names of the base tables in schema public, sorted. */
  readonly tables: readonly string[];
  /** Names of the views in schema public, sorted. */
  readonly views: readonly string[];
  /** Columns of each table in order, as `name definition`. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  /** What follows `ON public.` in each CREATE INDEX by index name; a unique one starts with `UNIQUE `. */
  readonly indexes: ReadonlyMap<string, string>;
  /** Table and definition of each PRIMARY KEY, UNIQUE and FOREIGN KEY constraint, by its name. */
  readonly constraints: ReadonlyMap<string, string>;
  /** Labels of each enum in schema public. */
  readonly enums: ReadonlyMap<string, readonly string[]>;
}

/** Reads the shipped dump named by its path below `samples/`, without extension. */
export function readDump(name: string): DumpFacts {
  const text = readFileSync(new URL(`../../samples/${name}.sql`, import.meta.url), 'utf8');
  const columns = new Map<string, readonly string[]>();
  for (const [, table, body] of text.matchAll(/^CREATE TABLE public\.(\w+) \(\n([\s\S]*?)\n\);/gm)) {
    const lines = body!.split('\n').map((line) => line.trim().replace(/,$/, ''));
    columns.set(
      table!,
      lines.filter((line) => !line.startsWith('CONSTRAINT ')),
    );
  }
  const indexes = new Map<string, string>();
  for (const [, unique, index, rest] of text.matchAll(
    /^CREATE (UNIQUE )?INDEX (\w+) ON public\.([^\n]*);$/gm,
  )) {
    indexes.set(index!, `${unique ?? ''}${rest!}`);
  }
  const constraints = new Map<string, string>();
  for (const [, table, constraint, rest] of text.matchAll(
    /^ALTER TABLE ONLY public\.(\w+)\n {4}ADD CONSTRAINT (\w+) ([^\n]*);$/gm,
  )) {
    constraints.set(constraint!, `${table!} ${rest!}`);
  }
  const enums = new Map<string, readonly string[]>();
  for (const [, type, labels] of text.matchAll(/^CREATE TYPE public\.(\w+) AS ENUM \(\n([\s\S]*?)\n\);/gm)) {
    enums.set(
      type!,
      labels!.split('\n').map((label) => label.trim().replace(/^'|',?$/g, '')),
    );
  }
  const views = [...text.matchAll(/^CREATE VIEW public\.(\w+)/gm)].map(([, view]) => view!);
  return {
    text,
    tables: [...columns.keys()].sort(),
    views: views.sort(),
    columns,
    indexes,
    constraints,
    enums,
  };
}
