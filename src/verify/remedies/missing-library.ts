import type { Remedy } from './remedy.ts';

/** Functions in C whose library is not here: without the language's validator they are stored unread. */
export const missingLibrary: Remedy = ({ message, statement }) => {
  const library = /^could not (?:access file|load library|find function) "(.+?)"/.exec(message)?.[1];
  const builtin = /^there is no built-in function named "(.+)"/.exec(message)?.[1];
  const name = library ?? builtin;
  if (name === undefined || !/^CREATE\s+(?:OR\s+REPLACE\s+)?FUNCTION/i.test(statement)) return undefined;
  return {
    stub: { kind: 'library', name, why: message },
    before: [
      'SET allow_system_table_mods = on',
      "UPDATE pg_catalog.pg_language SET lanvalidator = 0 WHERE lanname IN ('c', 'internal')",
      'RESET allow_system_table_mods',
    ],
  };
};
