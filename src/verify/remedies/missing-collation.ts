import type { Remedy } from './remedy.ts';
import { hide, quoteStubName } from './stub-name.ts';

/** Collations come from the operating system; a stub sorts by bytes, which an empty table never shows. */
export const missingCollation: Remedy = ({ message, statement }) => {
  const name = /^collation "(.+?)" (?:for encoding ".+" )?does not exist/.exec(message)?.[1];
  if (name !== undefined) {
    const collation = `COLLATION ${quoteStubName(name)}`;
    return {
      stub: { kind: 'collation', name, why: message },
      before: [`CREATE ${collation} FROM pg_catalog."C"`, hide(collation)],
    };
  }
  const locale = /^could not create locale "(.+)"|^ICU is not supported|^could not open collator/.exec(
    message,
  );
  const created = /^(CREATE\s+COLLATION\s+(?:IF\s+NOT\s+EXISTS\s+)?(?:"(?:[^"]|"")+"|[^\s("])+)\s*\(/i.exec(
    statement,
  )?.[1];
  if (!locale || created === undefined) return undefined;
  return {
    stub: { kind: 'collation', name: created.replace(/^CREATE\s+COLLATION\s+/i, ''), why: message },
    statement: `${created} (provider = libc, locale = 'C')`,
  };
};
