import type { ParsedRaw } from '../parse/parse-statements.ts';

/** What sorts of statements a dump holds at all; from it follows what its options left out. */
export interface DumpContents {
  /** True where nothing but settings of the session is in it. */
  readonly empty: boolean;
  /** Entries of pg_dump's table of contents (`-- Name: …; Owner: …`), and how many of them name an owner. */
  readonly entries: number;
  readonly entriesWithOwner: number;
  readonly ownerStatements: number;
  readonly privilegeStatements: number;
  readonly comments: number;
  readonly extensions: number;
  readonly labels: number;
  /** True for --clean, --create, --if-exists and pg_dumpall, which do not change what is compared. */
  readonly clean: boolean;
  readonly create: boolean;
  /** pg_dumpall alone writes roles. */
  readonly roles: boolean;
  /** Rows of tables, which --schema-only leaves out. */
  readonly data: boolean;
  /** Every identifier quoted: --quote-all-identifiers. */
  readonly quoteAll: boolean;
  /** Entries of tables, views and sequences, and of what pg_dump writes about them after their rows. */
  readonly tableEntries: number;
  readonly postData: number;
  /** Schemas that have an entry of their own, and those that tables, views and sequences are in. */
  readonly schemas: ReadonlySet<string>;
  readonly homes: ReadonlySet<string>;
  /** Roles, tablespaces and their settings, and nothing else: what pg_dumpall --globals-only writes. */
  readonly onlyCluster: boolean;
}

const entryOwner =
  /^-- (?:Data for )?Name: .*; Type: (?!COMMENT|ACL|EXTENSION|DEFAULT ACL).*; Owner: (.*)$/gm;

const entry = /^-- Name: (.*); Type: ([A-Z ]+); Schema: (.*); Owner: /gm;
const tableTypes = /^(?:FOREIGN )?TABLE$|^(?:MATERIALIZED )?VIEW$|^SEQUENCE$/;
// Others of the section can stand in a database without tables.
const postDataTypes = /^INDEX$|^(?:FK )?CONSTRAINT$|^TRIGGER$|^RULE$|^POLICY$|^ROW SECURITY$/;
const clusterTypes =
  /^(?:(?:Create|Alter|Drop)Role|AlterRoleSet|AlterDatabaseSet|GrantRole|(?:Create|Drop)TableSpace|VariableSet|Select|Transaction|Comment|Grant|AlterOwner)Stmt$/;

/** Counts what a dump holds. */
export function surveyContents(parsed: readonly ParsedRaw[]): DumpContents {
  let entries = 0;
  let entriesWithOwner = 0;
  const types = new Map<string, number>();
  let ownerStatements = 0;
  let tables = 0;
  let quotedTables = 0;
  let tableEntries = 0;
  let postData = 0;
  const schemas = new Set<string>();
  const homes = new Set<string>();
  for (const { raw, statement } of parsed) {
    for (const [, owner] of raw.comment.matchAll(entryOwner)) {
      entries++;
      if (owner && owner !== '-') entriesWithOwner++;
    }
    for (const [, name = '', type = '', schema = ''] of raw.comment.matchAll(entry)) {
      if (type === 'SCHEMA') schemas.add(name);
      else if (postDataTypes.test(type)) postData++;
      else if (tableTypes.test(type)) {
        tableEntries++;
        homes.add(schema);
      }
    }
    if (!statement) continue;
    types.set(statement.type, (types.get(statement.type) ?? 0) + 1);
    if (statement.type === 'AlterOwnerStmt' || / OWNER TO /.test(raw.text.slice(-200))) ownerStatements++;
    if (statement.type === 'CreateStmt') {
      tables++;
      if (/^CREATE [A-Z ]*"[^"]+"\."/.test(raw.text)) quotedTables++;
    }
  }
  const count = (...names: readonly string[]) => names.reduce((sum, name) => sum + (types.get(name) ?? 0), 0);
  const settings = count('VariableSetStmt', 'SelectStmt', 'TransactionStmt');
  return {
    empty: count(...types.keys()) === settings && parsed.every(({ raw }) => raw.form !== 'data'),
    entries,
    entriesWithOwner,
    ownerStatements,
    privilegeStatements: count('GrantStmt', 'AlterDefaultPrivilegesStmt'),
    comments: count('CommentStmt'),
    extensions: count('CreateExtensionStmt'),
    labels: count('SecLabelStmt'),
    clean: count('DropStmt') > 0,
    create: count('CreatedbStmt') > 0,
    roles: count('CreateRoleStmt') > 0,
    data: parsed.some(({ raw }) => raw.form === 'data'),
    quoteAll: tables > 0 && quotedTables === tables,
    tableEntries,
    postData,
    schemas,
    homes,
    onlyCluster: types.has('CreateRoleStmt') && [...types.keys()].every((type) => clusterTypes.test(type)),
  };
}
