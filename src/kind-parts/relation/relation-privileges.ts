import type { Privileges } from '../../kind-contract/kind.ts';

/** MAINTAIN is there since this version. */
const maintainSince = 17;
const all = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'];

/** Privileges of tables and of everything that GRANT treats as a table (https://www.postgresql.org/docs/18/ddl-priv.html). */
export const relationPrivileges: Privileges = {
  all: (version) => ((version ?? 0) >= maintainSince ? [...all, 'MAINTAIN'] : all),
  toPublic: [],
  defaultClass: 'tables',
};
