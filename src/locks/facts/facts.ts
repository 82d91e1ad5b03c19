/** A piece of PostgreSQL knowledge that verdicts rest on, and where it can be checked. */
interface Fact {
  readonly text: string;
  readonly source: string;
}

const measured = 'measured on 11-19';
const manual = (page: string) => `https://www.postgresql.org/docs/18/${page}.html`;

/** The facts that verdicts name. */
export const facts = {
  'constant-default': {
    text: 'no rewrite since PostgreSQL 11: a constant or stable default is stored once for all old rows',
    source: manual('sql-altertable'),
  },
  'volatile-default': {
    text: 'a volatile default (also serial and identity) is computed for every row, so the table is rewritten',
    source: manual('sql-altertable'),
  },
  'constrained-domain': {
    text: 'a column of a domain with constraints is checked row by row in a rewrite, even without a default',
    source: measured,
  },
  'stored-generated': {
    text: 'a stored generated column is computed for every row, so the table is rewritten',
    source: manual('ddl-generated-columns'),
  },
  'virtual-generated': {
    text: 'a virtual generated column is computed when it is read; nothing is written',
    source: manual('ddl-generated-columns'),
  },
  'check-scan': {
    text: 'a CHECK that is added valid is verified against all rows under the lock',
    source: manual('sql-altertable'),
  },
  'not-valid': {
    text: 'NOT VALID binds new rows only; old rows are not read until VALIDATE CONSTRAINT',
    source: manual('sql-altertable'),
  },
  'validate-light': {
    text: 'VALIDATE CONSTRAINT reads all rows under SHARE UPDATE EXCLUSIVE; a foreign key takes ROW SHARE on the other table',
    source: manual('sql-altertable'),
  },
  'not-null-scan': { text: 'SET NOT NULL reads all rows', source: manual('sql-altertable') },
  'not-null-proven': {
    text: 'since PostgreSQL 12 SET NOT NULL does not read the rows where a valid CHECK proves it',
    source: manual('sql-altertable'),
  },
  'already-not-null': { text: 'the column is NOT NULL already', source: measured },
  'foreign-key-both': {
    text: 'a foreign key locks both tables, because triggers are made on both',
    source: manual('sql-altertable'),
  },
  'drop-foreign-key-both': {
    text: 'dropping a foreign key takes ACCESS EXCLUSIVE on both tables, because triggers are dropped on both',
    source: measured,
  },
  'type-rewrite': {
    text: 'the new type stores values in another way or has to check them, so table and indexes are rewritten',
    source: manual('sql-altertable'),
  },
  'type-kept': {
    text: 'the new type takes every stored value as it is, so the table is not rewritten',
    source: manual('sql-altertable'),
  },
  'type-check-scan': {
    text: 'a CHECK on a retyped column is verified again against all rows',
    source: measured,
  },
  'timezone-utc': {
    text: 'timestamp and timestamptz are the same bytes where the session time zone is UTC, since PostgreSQL 12',
    source: 'https://www.postgresql.org/docs/12/release-12.html',
  },
  'timezone-other': {
    text: 'timestamp and timestamptz differ by the session time zone; unless it is UTC the table is rewritten',
    source: measured,
  },
  'index-rebuilt': {
    text: 'an index is rebuilt where its operator class or collation changes, or an expression or predicate of it reads the column',
    source: measured,
  },
  'children-locked': {
    text: 'the statement reaches all partitions and inheritance children, with the same lock',
    source: manual('sql-altertable'),
  },
  'attach-light': {
    text: 'ATTACH PARTITION takes SHARE UPDATE EXCLUSIVE on the parent since PostgreSQL 12',
    source: 'https://www.postgresql.org/docs/12/release-12.html',
  },
  'attach-scan': {
    text: 'the attached table is read whole, unless a valid CHECK (with IS NOT NULL) implies the partition bound',
    source: manual('sql-altertable'),
  },
  'attach-proven': {
    text: 'a valid CHECK implies the partition bound; the attached table is not read',
    source: manual('sql-altertable'),
  },
  'default-partition': {
    text: 'the default partition is locked and read for rows that belong into the new partition',
    source: manual('sql-createtable'),
  },
  'concurrent-index': {
    text: 'CONCURRENTLY waits for all older transactions and leaves an INVALID index when it fails',
    source: manual('sql-createindex'),
  },
  'grant-lock': { text: 'GRANT and REVOKE take ACCESS SHARE since PostgreSQL 18', source: measured },
  'enum-value': {
    text: 'a new enum value can be used only after the transaction that adds it has been committed',
    source: manual('sql-altertype'),
  },
  'domain-scan': {
    text: 'a domain constraint is verified against every table that uses the domain, under SHARE',
    source: manual('sql-alterdomain'),
  },
  'sequence-lock': {
    text: 'ALTER SEQUENCE takes SHARE ROW EXCLUSIVE, which makes nextval wait',
    source: manual('sql-altersequence'),
  },
  'unique-rebuild': { text: 'an index is built under the lock', source: manual('sql-altertable') },
  'using-index': {
    text: 'the existing index is taken over and renamed; nothing is built',
    source: manual('sql-altertable'),
  },
  'unknown-function': {
    text: 'a function that is not built in and of which nothing is known is taken as volatile',
    source: manual('xfunc-volatility'),
  },
  'unknown-statement': {
    text: 'nothing is known of the locks of this kind of statement',
    source: measured,
  },
} as const satisfies Readonly<Record<string, Fact>>;

/** The id of a fact. */
export type FactId = keyof typeof facts;
