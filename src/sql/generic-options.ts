import { quoteIdentifier, quoteLiteral } from './quote.ts';

/** Options of foreign-data objects by name; a value is always text. */
export type GenericOptions = Readonly<Record<string, string>>;

/** ` OPTIONS (name 'value', …)` with a leading blank; empty where there are none. */
export function printGenericOptions(options: GenericOptions): string {
  const pairs = Object.entries(options).map(
    ([name, value]) => `${quoteIdentifier(name)} ${quoteLiteral(value)}`,
  );
  return pairs.length === 0 ? '' : ` OPTIONS (${pairs.join(', ')})`;
}

/**
 * `OPTIONS (ADD …, SET …, DROP …)` that turns one set of options into another, as ALTER SERVER and its like take it
 * (https://www.postgresql.org/docs/18/sql-alterserver.html); empty where they are the same.
 */
export function alterGenericOptions(from: GenericOptions, to: GenericOptions): string {
  const dropped = Object.keys(from).filter((name) => !Object.hasOwn(to, name));
  const steps = [
    ...dropped.map((name) => `DROP ${quoteIdentifier(name)}`),
    ...Object.entries(to)
      .filter(([name, value]) => from[name] !== value || !Object.hasOwn(from, name))
      .map(
        ([name, value]) =>
          `${Object.hasOwn(from, name) ? 'SET' : 'ADD'} ${quoteIdentifier(name)} ${quoteLiteral(value)}`,
      ),
  ];
  return steps.length === 0 ? '' : `OPTIONS (${steps.join(', ')})`;
}

/** The options that are new or have another value. */
export function changedOptions(from: GenericOptions, to: GenericOptions): GenericOptions {
  return Object.fromEntries(Object.entries(to).filter(([name, value]) => from[name] !== value));
}
