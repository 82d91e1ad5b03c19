import { unquoteIdentifier } from './unquote-identifier.ts';

/** The parts of a qualified name as it stands inside a string: `public."My Table"`. */
export function splitName(text: string): readonly string[] {
  return (text.match(/"(?:[^"]|"")*"|[^."]+/g) ?? []).map(unquoteIdentifier);
}
