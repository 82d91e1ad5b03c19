import { splitAtCommas } from '../../parse/slice.ts';

/**
 * True unless two bounds of partitions of one table surely leave each other alone, so that the partition of the one
 * may come while that of the other is there.
 */
export function mayOverlap(one: string, other: string): boolean {
  if (one === 'DEFAULT' || other === 'DEFAULT') return one === other;
  const [first, second] = [lists(one), lists(other)];
  if (/\bIN\b/.test(one)) return first[0]?.some((value) => second[0]?.includes(value)) ?? true;
  if (/\bFROM\b/.test(one)) {
    const [from, to, otherFrom, otherTo] = [first[0], first[1], second[0], second[1]].map(
      (list) => list?.[0],
    );
    return !(endsBefore(to, otherFrom) || endsBefore(otherTo, from));
  }
  // Of two remainders only the number theory of their moduli could tell.
  return true;
}

/** The lists in parentheses, one after the other. */
function lists(bound: string): readonly (readonly string[])[] {
  return [...bound.matchAll(/\(((?:'(?:[^']|'')*'|[^()'])*)\)/g)].map(([, list]) => splitAtCommas(list!));
}

/** True where a value surely lies below another, or is it: numbers, and dates and times of one form. */
function endsBefore(end: string | undefined, start: string | undefined): boolean {
  const [a, b] = [end, start].map((value) => value?.replace(/^'(.*)'$/, '$1'));
  if (a === undefined || b === undefined) return false;
  const number = /^-?\d+(?:\.\d+)?$/;
  if (number.test(a) && number.test(b)) return Number(a) <= Number(b);
  const date = /^\d{4}-\d\d-\d\d/;
  return date.test(a) && date.test(b) && a.length === b.length && a.slice(19) === b.slice(19) && a <= b;
}
