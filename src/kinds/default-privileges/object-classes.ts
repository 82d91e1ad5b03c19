import { quoteRole } from '../../sql/quote.ts';

/** One class of objects that default privileges are kept for. */
export interface ObjectClass {
  readonly all: readonly string[];
  /** What PUBLIC has by itself. */
  readonly toPublic: readonly string[];
  readonly since?: number;
}

/** The first version whose tables have the privilege MAINTAIN. */
const maintainSince = 17;

/** By the word after ON, in lower case (https://www.postgresql.org/docs/18/ddl-priv.html). */
export const objectClasses: Readonly<Record<string, ObjectClass>> = {
  tables: {
    all: ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN'],
    toPublic: [],
  },
  sequences: { all: ['USAGE', 'SELECT', 'UPDATE'], toPublic: [] },
  functions: { all: ['EXECUTE'], toPublic: ['EXECUTE'] },
  types: { all: ['USAGE'], toPublic: ['USAGE'] },
  schemas: { all: ['USAGE', 'CREATE'], toPublic: [], since: 10 },
  'large objects': { all: ['SELECT', 'UPDATE'], toPublic: [], since: 18 },
};

/** Parse-tree ObjectType values by class. */
export const classByObjectType: Readonly<Record<string, string>> = {
  OBJECT_TABLE: 'tables',
  OBJECT_SEQUENCE: 'sequences',
  OBJECT_FUNCTION: 'functions',
  OBJECT_ROUTINE: 'functions',
  OBJECT_TYPE: 'types',
  OBJECT_SCHEMA: 'schemas',
  OBJECT_LARGEOBJECT: 'large objects',
};

/** What ALL means for a class; an unknown version counts as one without MAINTAIN. */
export function allPrivileges(objectClass: string, version: number | undefined): readonly string[] {
  return objectClasses[objectClass]!.all.filter(
    (privilege) => privilege !== 'MAINTAIN' || (version ?? 0) >= maintainSince,
  );
}

/**
 * What stands where nothing was said: globally the role's own privileges and those of PUBLIC, nothing for a schema,
 * whose default privileges are added to the global ones.
 */
export function standingGrants(path: readonly string[], version: number | undefined): readonly string[] {
  if (path.length > 2) return [];
  const [role, objectClass] = path as readonly [string, string];
  return [
    ...allPrivileges(objectClass, version).map((privilege) => `${privilege} TO ${quoteRole(role)}`),
    ...objectClasses[objectClass]!.toPublic.map((privilege) => `${privilege} TO PUBLIC`),
  ];
}
