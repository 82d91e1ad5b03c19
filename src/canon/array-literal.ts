/** One element of a one-dimensional array literal; null for an unquoted NULL. */
export type ArrayElement = string | null;

/**
 * Splits a one-dimensional array literal such as `{a,"b c",NULL}` (manual, 8.15.2). Undefined for
 * nested arrays, explicit bounds and malformed text.
 */
export function arrayElements(literal: string): readonly ArrayElement[] | undefined {
  const body = /^\s*\{([\s\S]*)\}\s*$/.exec(literal)?.[1];
  if (body === undefined) return undefined;
  if (body.trim() === '') return [];
  const elements: ArrayElement[] = [];
  const element = /\s*(?:"((?:[^"\\]|\\[\s\S])*)"|((?:[^",{}\\]|\\[\s\S])+))\s*(,|$)/y;
  while (true) {
    const found = element.exec(body);
    if (found === null) return undefined;
    elements.push(found[1] === undefined ? bareElement(found[2] ?? '') : unescaped(found[1]));
    if (found[3] === '') return elements;
  }
}

function bareElement(text: string): ArrayElement {
  const trimmed = text.trim();
  return /^null$/i.test(trimmed) ? null : unescaped(trimmed);
}

function unescaped(text: string): string {
  return text.replace(/\\([\s\S])/g, '$1');
}
