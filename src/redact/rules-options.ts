import { isHarmlessOption } from './harmless-options.ts';
import { isPlaceholder } from './placeholder.ts';
import type { SecretSpan } from './rules-calls.ts';

const clause = /\bOPTIONS\s*\(/gi;
const pair =
  /\s*(?:(?:ADD|SET)\s+)?(?:"((?:[^"]|"")+)"|([a-z_][\w$]*))\s+E?'((?:[^']|'')*)(?:'|$)\s*(,|\))?|\s*DROP\s+(?:"(?:[^"]|"")+"|\w+)\s*(,|\))/iy;

/** Finds the values in OPTIONS (name 'value', …) whose names are not known to be harmless. */
export function findSecretOptions(text: string): readonly SecretSpan[] {
  const found: SecretSpan[] = [];
  clause.lastIndex = 0;
  for (let open = clause.exec(text); open; open = clause.exec(text)) {
    pair.lastIndex = clause.lastIndex;
    for (let match = pair.exec(text); match; match = pair.exec(text)) {
      const [whole, quoted, plain, value, separator, afterDrop] = match;
      const name = quoted ?? plain;
      if (name !== undefined && value !== undefined && !isHarmlessOption(name) && !isPlaceholder(value)) {
        const end = match.index + (isOpen(whole, value) ? whole.length : whole.lastIndexOf("'"));
        found.push({ start: end - value.length, end, reason: 'option of a foreign object' });
      }
      if ((separator ?? afterDrop) === ')') break;
    }
  }
  return found;
}

/** True where the text ends before the value does. */
function isOpen(whole: string, value: string): boolean {
  return whole.endsWith(value) && !whole.endsWith("'");
}
