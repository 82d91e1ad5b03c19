import {
  type CanonContext,
  type Comparison,
  compareBodies,
  compareExpressions,
  compareQueries,
  compareTypes,
} from '../canon/index.ts';
import type { PropertyFormat } from '../kind-contract/property.ts';
import type { Json } from '../model/object.ts';

const equal: Comparison = { equal: true, rules: [] };
const different: Comparison = { equal: false, rules: [] };

/** Compares two values as their format says; texts of SQL are equal when their canonical forms are. */
export function compareValues(
  format: PropertyFormat,
  from: Json,
  to: Json,
  context: CanonContext | (() => CanonContext),
): Comparison {
  if (sameJson(from, to)) return equal;
  if (typeof from === 'string' && typeof to === 'string') {
    const canon = typeof context === 'function' ? context() : context;
    switch (format) {
      case 'expression':
        return compareExpressions(from, to, canon);
      case 'query':
        return compareQueries(from, to, canon);
      case 'type':
        return canon.strict ? different : compareTypes(from, to);
      case 'body':
        return canon.strict ? different : compareBodies(from, to, '');
      default:
        return different;
    }
  }
  if (format === 'set' && Array.isArray(from) && Array.isArray(to)) {
    return sameJson(sortedJson(from), sortedJson(to)) ? equal : different;
  }
  return different;
}

/** True where two values are the same JSON; the order of keys does not matter, an absent key equals undefined. */
function sameJson(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => sameJson(item, b[index]))
    );
  }
  const left = a as Readonly<Record<string, Json>>;
  const right = b as Readonly<Record<string, Json>>;
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) =>
    sameJson(left[key], right[key]),
  );
}

function sortedJson(list: readonly Json[]): readonly Json[] {
  return list.map((item) => stableText(item)).sort();
}

function stableText(value: Json): string {
  return JSON.stringify(value, (_key, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
