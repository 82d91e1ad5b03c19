import { grantDdl } from '../../facets/grant-ddl.ts';
import { type AnyKind, defineKind, type Privileges } from '../../kind-contract/kind.ts';
import type { ReadContext } from '../../kind-contract/reader.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { quoteName } from '../../sql/quote.ts';

/** How GRANT and COMMENT ON call the object types that extensions and PostgreSQL itself bring. */
const words: Readonly<Record<string, string>> = {
  OBJECT_AGGREGATE: 'AGGREGATE',
  OBJECT_COLLATION: 'COLLATION',
  OBJECT_COLUMN: 'COLUMN',
  OBJECT_DOMAIN: 'DOMAIN',
  OBJECT_EVENT_TRIGGER: 'EVENT TRIGGER',
  OBJECT_EXTENSION: 'EXTENSION',
  OBJECT_FDW: 'FOREIGN DATA WRAPPER',
  OBJECT_FOREIGN_SERVER: 'SERVER',
  OBJECT_FOREIGN_TABLE: 'FOREIGN TABLE',
  OBJECT_FUNCTION: 'FUNCTION',
  OBJECT_INDEX: 'INDEX',
  OBJECT_LANGUAGE: 'LANGUAGE',
  OBJECT_MATVIEW: 'MATERIALIZED VIEW',
  OBJECT_OPERATOR: 'OPERATOR',
  OBJECT_PROCEDURE: 'PROCEDURE',
  OBJECT_PUBLICATION: 'PUBLICATION',
  OBJECT_ROUTINE: 'ROUTINE',
  OBJECT_SCHEMA: 'SCHEMA',
  OBJECT_SEQUENCE: 'SEQUENCE',
  OBJECT_TABLE: 'TABLE',
  OBJECT_TYPE: 'TYPE',
  OBJECT_VIEW: 'VIEW',
};

/** Privileges by the word above (https://www.postgresql.org/docs/18/ddl-priv.html). */
const privilegesByWord: Readonly<Record<string, Privileges>> = {
  TABLE: {
    all: (version) => [
      ...['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'],
      ...((version ?? 0) >= 17 ? ['MAINTAIN'] : []),
    ],
    toPublic: [],
  },
  SEQUENCE: { all: () => ['SELECT', 'UPDATE', 'USAGE'], toPublic: [] },
  FUNCTION: { all: () => ['EXECUTE'], toPublic: ['EXECUTE'] },
  PROCEDURE: { all: () => ['EXECUTE'], toPublic: ['EXECUTE'] },
  ROUTINE: { all: () => ['EXECUTE'], toPublic: ['EXECUTE'] },
  TYPE: { all: () => ['USAGE'], toPublic: ['USAGE'] },
  DOMAIN: { all: () => ['USAGE'], toPublic: ['USAGE'] },
  LANGUAGE: { all: () => ['USAGE'], toPublic: ['USAGE'] },
  SCHEMA: { all: () => ['USAGE', 'CREATE'], toPublic: [] },
  'FOREIGN DATA WRAPPER': { all: () => ['USAGE'], toPublic: [] },
  SERVER: { all: () => ['USAGE'], toPublic: [] },
};

/**
 * Objects that a dump speaks of (GRANT, COMMENT ON, OWNER TO) but does not create: members of extensions and objects
 * of PostgreSQL itself. Only what is said of them can be compared.
 */
export const externalObject: AnyKind = defineKind<'external object', Record<never, never>>({
  name: 'external object',
  plural: 'external objects',
  section: 'access',
  unspoken: () => ({}),
  title: ([word = '', name = '']) => `${word.toLowerCase()} ${name}`,
  pathLength: 1,
  readers: {},
  properties: {},
  adopt(objectType, name, context) {
    const word = words[objectType];
    if (word === undefined) return undefined;
    return context.define({ kind: 'external object', path: [word, printName(name, context)] }, {});
  },
  privileges: ({ path }) => {
    const privileges = privilegesByWord[path[0]!];
    return privileges && { ...privileges, initialUnknown: true };
  },
  ddlName: ({ address: { path } }) => `${path[0]} ${path[1]}`,
  create: () => [],
  // Nothing more is said of it: it has again what it had from the start.
  drop: (object, context) => grantDdl(object, object.facets.grants, undefined, externalObject, context),
});

function printName(name: AstFields, context: ReadContext): string {
  const call = name.ObjectWithArgs;
  if (call) {
    const types = (call.objargs ?? []).map(({ TypeName }: AstFields) => context.type(TypeName));
    return `${quoteName(context.path(call.objname))}(${types.join(', ')})`;
  }
  if (name.TypeName) return context.type(name.TypeName);
  return quoteName(context.path(name, name.String ? 1 : 2));
}
