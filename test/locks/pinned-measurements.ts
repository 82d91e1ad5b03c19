const unnamed =
  'the measuring named only tables and indexes of before the statement; PostgreSQL 18 (PGlite) shows the lock on what is dropped';
const silent =
  'the measuring saw scans by the messages of ALTER TABLE; this scan has none, but the manual describes it';
const younger = 'the syntax is of 19, the grammar in use is of 18, so the text can not be read';
const data = 'fails on the rows or the extensions of the measured database, which a schema does not tell';

/** Measurements that the verdicts do not share, by entry and field, with the reason. */
export const pinned: Readonly<Record<string, string>> = {
  'Drop view/locks': unnamed,
  'Drop identity/locks': unnamed,
  'Drop index of partitioned parent/locks': unnamed,
  'Drop trigger/locks':
    'the text names the table t, but the lock was taken on trgt: another statement of that name was measured',
  'Alter domain add check/scan': silent,
  'Alter domain set not null/scan': silent,
  'ALTER DOMAIN VALIDATE/scan': silent,
  'Create table PARTITION OF (default exists)/scan': silent,
  'Repack/error': younger,
  'Publication except/error': younger,
  'PK WITHOUT OVERLAPS/error': data,
  'alter table two rewrites in one/error': data,
};
