import type { Extensions } from '@electric-sql/pglite';
import { isMissing } from './import-optional.ts';

/** Extensions that PGlite carries, by the name that CREATE EXTENSION takes; each is a module of its own. */
const carried: Readonly<Record<string, () => Promise<object>>> = {
  amcheck: () => import('@electric-sql/pglite/contrib/amcheck'),
  bloom: () => import('@electric-sql/pglite/contrib/bloom'),
  btree_gin: () => import('@electric-sql/pglite/contrib/btree_gin'),
  btree_gist: () => import('@electric-sql/pglite/contrib/btree_gist'),
  citext: () => import('@electric-sql/pglite/contrib/citext'),
  cube: () => import('@electric-sql/pglite/contrib/cube'),
  dict_int: () => import('@electric-sql/pglite/contrib/dict_int'),
  dict_xsyn: () => import('@electric-sql/pglite/contrib/dict_xsyn'),
  earthdistance: () => import('@electric-sql/pglite/contrib/earthdistance'),
  file_fdw: () => import('@electric-sql/pglite/contrib/file_fdw'),
  fuzzystrmatch: () => import('@electric-sql/pglite/contrib/fuzzystrmatch'),
  hstore: () => import('@electric-sql/pglite/contrib/hstore'),
  intarray: () => import('@electric-sql/pglite/contrib/intarray'),
  isn: () => import('@electric-sql/pglite/contrib/isn'),
  lo: () => import('@electric-sql/pglite/contrib/lo'),
  ltree: () => import('@electric-sql/pglite/contrib/ltree'),
  moddatetime: () => import('@electric-sql/pglite/contrib/moddatetime'),
  pageinspect: () => import('@electric-sql/pglite/contrib/pageinspect'),
  pg_buffercache: () => import('@electric-sql/pglite/contrib/pg_buffercache'),
  pg_freespacemap: () => import('@electric-sql/pglite/contrib/pg_freespacemap'),
  pg_stat_statements: () => import('@electric-sql/pglite/contrib/pg_stat_statements'),
  pg_surgery: () => import('@electric-sql/pglite/contrib/pg_surgery'),
  pg_trgm: () => import('@electric-sql/pglite/contrib/pg_trgm'),
  pg_visibility: () => import('@electric-sql/pglite/contrib/pg_visibility'),
  pg_walinspect: () => import('@electric-sql/pglite/contrib/pg_walinspect'),
  pgcrypto: () => import('@electric-sql/pglite/contrib/pgcrypto'),
  seg: () => import('@electric-sql/pglite/contrib/seg'),
  tablefunc: () => import('@electric-sql/pglite/contrib/tablefunc'),
  tcn: () => import('@electric-sql/pglite/contrib/tcn'),
  tsm_system_rows: () => import('@electric-sql/pglite/contrib/tsm_system_rows'),
  tsm_system_time: () => import('@electric-sql/pglite/contrib/tsm_system_time'),
  unaccent: () => import('@electric-sql/pglite/contrib/unaccent'),
  'uuid-ossp': () => import('@electric-sql/pglite/contrib/uuid_ossp'),
  vector: () => import('@electric-sql/pglite-pgvector'),
};

// These are one bundle in PGlite.
const bundledWith: Readonly<Record<string, string>> = {
  autoinc: 'moddatetime',
  insert_username: 'moddatetime',
  refint: 'moddatetime',
};

/** The names of the extensions that the text creates. */
export function extensionsCreatedBy(sql: string): readonly string[] {
  const create = /\bCREATE\s+EXTENSION\s+(?:IF\s+NOT\s+EXISTS\s+)?(?:"((?:[^"]|"")+)"|(\w+))/gi;
  return [...sql.matchAll(create)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!.toLowerCase(),
  );
}

/** Of the named extensions, those that PGlite carries or that are installed beside it, ready for its constructor. */
export async function importExtensions(names: Iterable<string>): Promise<Extensions> {
  const extensions: Extensions = {};
  for (const name of new Set([...names].map((name) => bundledWith[name] ?? name))) {
    const load = Object.hasOwn(carried, name) ? carried[name] : undefined;
    if (!load) continue;
    try {
      const [extension] = Object.values(await load());
      extensions[name] = extension;
    } catch (error) {
      // pgvector is a package of its own: without it the extension is stubbed like any other.
      if (!isMissing(error, '@electric-sql/pglite-pgvector')) throw error;
    }
  }
  return extensions;
}
