import type { AstFields } from '../parse/grammar.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/quote.ts';

/** Storage parameters by name (https://www.postgresql.org/docs/18/sql-createindex.html). */
export type StorageOptions = { readonly [name: string]: string };

/** Values that pg_dump and people write for the two truth values. */
const truthValues: Readonly<Record<string, string>> = { on: 'true', yes: 'true', off: 'false', no: 'false' };

/** Reads `WITH (name = value, …)`; a parameter without a value is true. */
export function readStorageOptions(definitions: AstFields): StorageOptions {
  const options: Record<string, string> = {};
  for (const { DefElem } of definitions ?? []) options[DefElem.defname] = valueOf(DefElem.arg);
  return options;
}

/** ` WITH (name='value')`, or nothing where there is no parameter. */
export function printStorageOptions(options: StorageOptions): string {
  const list = Object.entries(options).map(assign);
  return list.length === 0 ? '' : ` WITH (${list.join(', ')})`;
}

/** The `SET (…)` and `RESET (…)` that lead from one set of parameters to another. */
export function changeStorageOptions(from: StorageOptions, to: StorageOptions): readonly string[] {
  const set = Object.entries(to).filter(([name, value]) => from[name] !== value);
  const reset = Object.keys(from).filter((name) => to[name] === undefined);
  return [
    ...(set.length === 0 ? [] : [`SET (${set.map(assign).join(', ')})`]),
    ...(reset.length === 0 ? [] : [`RESET (${reset.map(quoteIdentifier).join(', ')})`]),
  ];
}

function assign([name, value]: readonly [string, string]): string {
  return `${quoteIdentifier(name)}=${quoteLiteral(value)}`;
}

function valueOf(argument: AstFields): string {
  if (argument === undefined) return 'true';
  const text = String(
    argument.String?.sval ??
      argument.Float?.fval ??
      argument.Boolean?.boolval ??
      argument.TypeName?.names?.at(-1)?.String?.sval ??
      argument.Integer?.ival ??
      0,
  );
  return Object.hasOwn(truthValues, text) ? truthValues[text]! : text;
}
