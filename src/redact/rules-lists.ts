import { looksRandom } from './looks-random.ts';
import { isPlaceholder } from './placeholder.ts';
import type { SecretSpan } from './rules-calls.ts';
import { strongWords } from './secret-name.ts';

const name = String.raw`(?<![\w$])(?:\w*[_.-]|pg)?(?:${strongWords})s?\d?(?![\w$-])["')]*(?:::[\w ]+)?\)?\s*`;
const assignment = String.raw`(?:\b(?:constant\s+)?(?:text|varchar|bytea)\s+)?(?::=|=>|=|\bDEFAULT\b)\s*`;
const anyOf = String.raw`(?:(?:NOT\s+)?IN|(?:=|<>|!=)\s*(?:ANY|ALL))\s*\(+(?:\s*ARRAY\s*)?[[(]*`;
const formed = String.raw`${assignment}(?:\w+\.)?(?:concat|concat_ws|coalesce|format|replace|reverse|convert_to)\s*\(`;

/** Names of secrets before something that holds several strings. */
const openers = [
  // Lists of a check name the sorts of a secret as often as secrets.
  {
    pattern: new RegExp(`${name}${anyOf}`, 'gi'),
    accept: (text: string) => looksRandom(text, leastLength),
    reason: 'secret in a list',
  },
  {
    pattern: new RegExp(`${name}${formed}`, 'gi'),
    accept: (text: string) => /\w/.test(text),
    reason: 'assigned secret',
  },
] as const;
const leastLength = 6;
const farthest = 4000;

/** Finds the strings of lists and calls that stand beside the name of a secret: `key IN ('a', 'b')`, `key := concat('a', 'b')`. */
export function findSecretLists(text: string): readonly SecretSpan[] {
  return openers
    .flatMap(({ pattern, accept, reason }) =>
      [...text.matchAll(pattern)].flatMap((match) =>
        literalsUntilClosed(text, match.index + match[0].length)
          .filter(({ start, end }) => {
            const found = text.slice(start, end);
            return accept(found) && !isPlaceholder(found);
          })
          .map((span) => ({ ...span, reason })),
      ),
    )
    .sort((one, other) => one.start - other.start);
}

/** The strings up to the bracket that closes; those within a call inside are names and formats of that call. */
function literalsUntilClosed(
  text: string,
  from: number,
): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let depth = 0;
  let opened = -1;
  for (let at = from; at < Math.min(text.length, from + farthest); at++) {
    const mark = text[at];
    if (mark === "'") {
      if (opened < 0) opened = at + 1;
      else {
        if (depth === 0 && at > opened) found.push({ start: opened, end: at });
        opened = -1;
      }
    } else if (opened >= 0) continue;
    else if (mark === '(' || mark === '[') depth++;
    else if (mark === ')' || mark === ']' || mark === ';') {
      if (depth === 0) break;
      depth--;
    }
  }
  return found;
}
