import { readFileSync } from 'node:fs';
import { type Assembly, assemble } from '../../src/assemble/assemble.ts';
import { createRegistry } from '../../src/kind-contract/registry.ts';
import { database } from '../../src/kinds/database/database.ts';
import { databaseSetting } from '../../src/kinds/database-setting/database-setting.ts';
import { defaultPrivileges } from '../../src/kinds/default-privileges/default-privileges.ts';
import { foreignDataWrapper } from '../../src/kinds/foreign-data-wrapper/foreign-data-wrapper.ts';
import { largeObject } from '../../src/kinds/large-object/large-object.ts';
import { publication } from '../../src/kinds/publication/publication.ts';
import { role } from '../../src/kinds/role/role.ts';
import { roleMembership } from '../../src/kinds/role-membership/role-membership.ts';
import { roleSetting } from '../../src/kinds/role-setting/role-setting.ts';
import { schema } from '../../src/kinds/schema/schema.ts';
import { server } from '../../src/kinds/server/server.ts';
import { statement } from '../../src/kinds/statement/statement.ts';
import { subscription } from '../../src/kinds/subscription/subscription.ts';
import { tablespace } from '../../src/kinds/tablespace/tablespace.ts';
import { userMapping } from '../../src/kinds/user-mapping/user-mapping.ts';
import { parseStatements } from '../../src/parse/parse-statements.ts';
import { splitStatements } from '../../src/parse/split.ts';

/** The kinds of replication, foreign servers, access and whole clusters. */
export const accessKinds = [
  role,
  roleMembership,
  roleSetting,
  tablespace,
  database,
  databaseSetting,
  foreignDataWrapper,
  server,
  userMapping,
  largeObject,
  publication,
  subscription,
  defaultPrivileges,
];

/** Those kinds with schemas and with statements that nobody else reads. */
export const accessRegistry = createRegistry([schema, ...accessKinds, statement]);

/** Reads a text with these kinds alone. The grammar must have been loaded. */
export function readText(text: string): Assembly {
  const { statements, trailer, lines } = splitStatements(text, { file: 'test.sql' });
  const file = {
    label: 'test',
    path: 'test.sql',
    sha256: '',
    bytes: text.length,
    lines,
    encoding: 'utf-8',
    statements,
    trailer,
  };
  return assemble(file, parseStatements(statements, new Map()), accessRegistry);
}

/** Reads a file of the corpus: `publication/add/after.sql`. */
export function readCase(path: string): Assembly {
  return readText(readFileSync(new URL(`../corpus/${path}`, import.meta.url), 'utf8'));
}
