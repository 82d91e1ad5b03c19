import { splitStatements } from '../../src/parse/split.ts';
import type { RawStatement } from '../../src/source/raw-statement.ts';

/**
 * Shuffles the statements of a dump that do not depend on each other: statements of one sort that pg_dump writes in a
 * run (CREATE TABLE, CREATE INDEX, GRANT on one object …) change places among themselves. Deterministic for a seed.
 */
export function shuffleDump(text: string, seed: string): string {
  const { statements, trailer } = splitStatements(text, { file: 'dump' });
  const random = generator(seed);
  const groups = new Map<string, number[]>();
  statements.forEach((statement, index) => {
    const sort = sortOf(statement);
    if (sort) groups.set(sort, [...(groups.get(sort) ?? []), index]);
  });
  const order = statements.map((_, index) => index);
  for (const places of groups.values()) {
    const shuffled = [...places];
    for (let at = shuffled.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!];
    }
    places.forEach((place, index) => {
      order[place] = shuffled[index]!;
    });
  }
  const written = order.map((from) => {
    const { form, text: sql, comment, span } = statements[from]!;
    return form === 'sql'
      ? `${comment}\n${sql};\n`
      : `${comment}\n${text.slice(span.start, span.end)}${form === 'psql' ? '' : ';'}\n`;
  });
  return `${written.join('\n')}\n${trailer}`;
}

/**
 * What a statement can change places with. Statements of one schema search path and sort are independent; those that
 * set the session, and those whose order says something (two definitions of one view), stay where they are.
 */
function sortOf({ form, text }: RawStatement): string | undefined {
  if (form !== 'sql') return undefined;
  const independent = [
    /^CREATE (?:UNIQUE )?INDEX/,
    /^CREATE TRIGGER/,
    /^CREATE POLICY/,
    /^COMMENT ON/,
    /^CREATE FUNCTION/,
    /^CREATE TYPE/,
    /^ALTER TABLE ONLY [^;]*\bADD CONSTRAINT [^;]*FOREIGN KEY/,
    /^ALTER TABLE ONLY [^;]*\bALTER COLUMN [^;]*SET DEFAULT/,
    /^ALTER TABLE [^;]*ENABLE ROW LEVEL SECURITY/,
    /^ALTER SEQUENCE [^;]*OWNED BY/,
    /^CREATE EXTENSION/,
  ];
  const found = independent.findIndex((pattern) => pattern.test(text));
  return found < 0 ? undefined : String(found);
}

/** Numbers in [0, 1) that are the same for the same seed (mulberry32 over an FNV-1a hash). */
function generator(seed: string): () => number {
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ char.charCodeAt(0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
