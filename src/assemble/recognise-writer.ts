import type { SnapshotFile } from '../source/snapshot-file.ts';

/** Something else than PostgreSQL's pg_dump that wrote a file. */
export interface Writer {
  readonly name: string;
  /** True where its dumps are PostgreSQL's but for single clauses. */
  readonly related?: boolean;
  readonly hint: string;
}

const enough = 20_000;
const dumpHere = 'dumplens reads what `pg_dump --schema-only` of a PostgreSQL server writes';
const dialect = (name: string): Writer => ({
  name: `a dump of ${name}`,
  related: true,
  hint: `what uses syntax of ${name} is compared as text; the rest is read as PostgreSQL's`,
});
const database = (name: string): Writer => ({ name: `a dump of ${name}`, hint: dumpHere });

const writers: readonly (readonly [RegExp, Writer])[] = [
  [
    /^\s*(?:<!doctype html|<html)/i,
    { name: 'an HTML page', hint: 'perhaps a login page: download the file again' },
  ],
  [/^\s*<\?xml/i, { name: 'XML', hint: dumpHere }],
  [/^\s*(?:\{\s*"|\[\s*[{"])/, { name: 'JSON', hint: dumpHere }],
  [/^(?:diff --git |--- a\/)/m, { name: 'a patch', hint: 'apply it to a dump and name that' }],
  [
    /^pg_dump(?:all)?(?:\.exe)?: (?:error|fatal|\[)/im,
    { name: 'what pg_dump said when it failed', hint: 'mend that and run pg_dump --schema-only again' },
  ],
  [/^-- (?:MySQL|MariaDB) dump|\bENGINE\s*=\s*\w+|^CREATE TABLE (?:IF NOT EXISTS )?`/im, database('MySQL')],
  [/^PRAGMA \w+|\bAUTOINCREMENT\b|\bsqlite_sequence\b/im, database('SQLite')],
  [/^GO\s*$|\[dbo\]\.|^SET ANSI_NULLS/im, database('SQL Server')],
  [/\bVARCHAR2\s*\(|\bSEGMENT CREATION\b|\bPCTFREE\b/i, database('Oracle')],
  [
    /\bFAMILY "?\w+"? \(|\bCONFIGURE ZONE\b|\bcrdb_internal\b|\bSTRING (?:NOT )?NULL\b/,
    dialect('CockroachDB'),
  ],
  [/\bSPLIT INTO \d+ TABLETS\b|\bUSING lsm\b|\bcolocation_id\b|\bNONCONCURRENTLY\b/, dialect('YugabyteDB')],
  [/\bDISTSTYLE\b|\bDISTKEY\b|\bSORTKEY\b|\bENCODE (?:az64|lzo|raw|zstd)\b/i, dialect('Redshift')],
  [/\bDISTRIBUTED (?:BY|RANDOMLY|REPLICATED)\b|\bgpfdist:/i, dialect('Greenplum')],
];

/** Who wrote a file that PostgreSQL's grammar does not take; undefined where its text does not tell. */
export function recogniseWriter({ statements, trailer }: SnapshotFile): Writer | undefined {
  let text = '';
  for (const statement of statements) {
    if (text.length > enough) break;
    text += `${statement.comment}${statement.text.slice(0, enough)}\n`;
  }
  text += trailer.slice(0, enough);
  return writers.find(([pattern]) => pattern.test(text))?.[1];
}
