import type { PropertyFormat } from '../../kind-contract/property.ts';
import type { Json } from '../../model/object.ts';
import { count } from '../inline.ts';
import { printItem, printValue } from './print-value.ts';

/** Sets whose texts are longer than this show what differs, not what both sides have. */
const longestSet = 80;

/** Both values of a property as text; of long sets only the members that one side has alone, so that none is cut off. */
export function printSides(
  from: Json,
  to: Json,
  format: PropertyFormat,
): { readonly before: string; readonly after: string } {
  const whole = { before: printValue(from, format), after: printValue(to, format) };
  if (format !== 'set' || !Array.isArray(from) || !Array.isArray(to)) return whole;
  if (whole.before.length <= longestSet && whole.after.length <= longestSet) return whole;
  const inBefore = new Set(from.map(printItem));
  const inAfter = new Set(to.map(printItem));
  const common = [...inBefore].filter((item) => inAfter.has(item)).length;
  const alone = (own: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [
      ...(common ? [`${count(common, 'entry', 'entries')} in common`] : []),
      ...byRole([...own].filter((item) => !other.has(item)).sort()),
    ].join('; ');
  return inBefore.size === common && inAfter.size === common
    ? whole
    : { before: alone(inBefore, inAfter), after: alone(inAfter, inBefore) };
}

/** Items that begin alike up to a colon (`anon: SELECT`, `anon: INSERT`) as one. */
function byRole(items: readonly string[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const item of items) {
    const [, head, rest] = /^([^:]*: )(.*)$/s.exec(item) ?? ['', item, ''];
    groups.set(head!, [...(groups.get(head!) ?? []), rest!]);
  }
  return [...groups].map(([head, rests]) => head + rests.join(', '));
}
