import type { RenameDecision } from '../config/rename-decision.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { UsageError } from '../diagnostics/usage-error.ts';
import { registry } from '../kinds/index.ts';
import { unquoteIdentifier } from '../sql/unquote-identifier.ts';

/** Reads `table public.a=public.b`; throws UsageError for an unknown kind or a name that also changes its place. */
export function parseRename(text: string): RenameDecision {
  const [, kindText, names] = /^\s*([a-z][a-z ]*?)\s+(?=["\w])(\S.*)$/is.exec(text) ?? [];
  const sides = names === undefined ? [] : splitOutsideQuotes(names, '=');
  if (kindText === undefined || sides.length !== 2) {
    throw new UsageError(`'${text}' is no rename`, "write it as 'table public.old_name=public.new_name'");
  }
  const kind = kindText.toLowerCase();
  const known = registry.kinds.map(({ name }) => name);
  if (!known.includes(kind)) {
    const near = suggest(kind, known);
    throw new UsageError(
      `'${text}': there is no kind '${kind}'`,
      near ? `did you mean '${near}'?` : undefined,
    );
  }
  const [from, to] = sides.map(readPath) as [readonly string[], readonly string[]];
  if (from.length !== to.length || from.length < 2) {
    throw new UsageError(
      `'${text}': both names need their schema, and as many parts`,
      'public.old_name=public.new_name',
    );
  }
  if (from.length === 2 && from[0] !== to[0]) {
    throw new UsageError(
      `'${text}' also changes the schema`,
      'a rename keeps the schema; schemas that have other names on the other side are mapped with --map-schema',
    );
  }
  return { text: text.trim(), kind, from, to };
}

/** The parts of a name; the argument types of a routine are left off. */
function readPath(text: string): readonly string[] {
  return splitOutsideQuotes(text.trim().replace(/\(.*$/s, ''), '.').map(unquoteIdentifier);
}

function splitOutsideQuotes(text: string, separator: string): readonly string[] {
  const parts = [''];
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (character === separator && !quoted) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}
