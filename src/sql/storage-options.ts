import { definitionValue } from './definition-value.ts';
import { quoteIdentifier } from './quote.ts';

/** Storage parameters by name, `toast.` before those of the TOAST table; their order says nothing. */
export type StorageOptions = Readonly<Record<string, string>>;

// biome-ignore lint/suspicious/noExplicitAny: a parse-tree node is loosely typed JSON.
type Node = any;

/** Reads a WITH (…) or SET (…) list; a parameter without a value means `true`. Sorted by name. */
export function readStorageOptions(options: readonly Node[] | undefined): StorageOptions {
  return sortOptions(
    Object.fromEntries(
      (options ?? []).map(({ DefElem: { defnamespace, defname, arg } }) => [
        defnamespace ? `${defnamespace}.${defname}` : defname,
        definitionValue(arg) ?? 'true',
      ]),
    ),
  );
}

/** One order for the same parameters. */
export function sortOptions(options: StorageOptions): StorageOptions {
  return Object.fromEntries(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** `(name='value', …)`, as pg_dump writes it; empty where there are none. */
export function printStorageOptions(options: StorageOptions): string {
  const pairs = Object.entries(options).map(
    ([name, value]) => `${optionName(name)}='${value.replaceAll("'", "''")}'`,
  );
  return pairs.length === 0 ? '' : `(${pairs.join(', ')})`;
}

/** `SET (…)` and `RESET (…)` that turn one set of parameters into another. */
export function alterStorageOptions(from: StorageOptions, to: StorageOptions): readonly string[] {
  const changed = Object.fromEntries(Object.entries(to).filter(([name, value]) => from[name] !== value));
  const lost = Object.keys(from).filter((name) => !Object.hasOwn(to, name));
  return [
    ...(lost.length ? [`RESET (${lost.map(optionName).join(', ')})`] : []),
    ...(Object.keys(changed).length ? [`SET ${printStorageOptions(changed)}`] : []),
  ];
}

function optionName(name: string): string {
  return name.startsWith('toast.') ? `toast.${quoteIdentifier(name.slice(6))}` : quoteIdentifier(name);
}
