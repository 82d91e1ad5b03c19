import type { Remedy } from './remedy.ts';

const undefinedObject = new Set(['42P01', '42704', '42883', '3F000', '42703', '3D000']);

/** What a new database has already, and what `pg_dump --clean` drops that is not there. */
export const alreadyThere: Remedy = ({ code, message, statement }) => {
  if (code === '42P06' && /^schema "public" already exists/.test(message)) return { skip: true };
  if (/^(?:language|extension) "plpgsql" already exists/.test(message)) return { skip: true };
  if (/^DROP\b/i.test(statement) && undefinedObject.has(code)) return { skip: true };
  if (/^ALTER\b[\s\S]*\bDROP\b/i.test(statement) && undefinedObject.has(code)) return { skip: true };
  return undefined;
};
