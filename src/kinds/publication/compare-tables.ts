import { type Comparison, compareExpressions } from '../../canon/index.ts';
import { sliceParentheses, splitAtCommas } from '../../parse/slice.ts';

type Tables = Readonly<Record<string, string>>;

/** Compares published tables: the order of a column list says nothing, row filters are compared as expressions. */
export function compareTables(from: Tables, to: Tables, strict: boolean): Comparison {
  const names = Object.keys(from);
  const rules = new Set<string>();
  if (names.length !== Object.keys(to).length) return { equal: false, rules: [] };
  for (const name of names) {
    const other = to[name];
    if (other === undefined) return { equal: false, rules: [] };
    if (from[name] === other) continue;
    const a = parseEntry(from[name]!);
    const b = parseEntry(other);
    if (a.columns !== b.columns || (a.filter === undefined) !== (b.filter === undefined)) {
      return { equal: false, rules: [] };
    }
    const filters = compareExpressions(a.filter ?? '', b.filter ?? '', { strict });
    if (!filters.equal) return filters;
    for (const rule of filters.rules) rules.add(rule);
  }
  return { equal: true, rules: [...rules] };
}

function parseEntry(entry: string): { readonly columns: string; readonly filter: string | undefined } {
  const list = entry.startsWith('(') ? sliceParentheses(entry, 0) : undefined;
  const rest = entry.slice(list?.end ?? 0).trim();
  return {
    columns: list ? [...splitAtCommas(list.text)].sort().join(', ') : '',
    filter: rest === '' ? undefined : sliceParentheses(rest, 0)?.text,
  };
}
