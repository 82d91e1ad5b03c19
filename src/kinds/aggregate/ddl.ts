import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier, quoteLiteral, quoteName } from '../../sql/quote.ts';
import type { AggregateProps } from './aggregate.ts';
import { type AggregateOption, aggregateOptions } from './aggregate-options.ts';

/**
 * `AGGREGATE schema.name(integer)`. Only ROUTINE takes empty parentheses, which GRANT wants of an aggregate without
 * arguments, where AGGREGATE itself wants a star.
 */
export function aggregateName({ address }: SchemaObject<AggregateProps>): string {
  const word = address.signature === '()' ? 'ROUTINE' : 'AGGREGATE';
  return `${word} ${quoteName(address.path)}${address.signature}`;
}

/** CREATE AGGREGATE with every option that is not the default. */
export function createAggregate(object: SchemaObject<AggregateProps>): readonly Ddl[] {
  return [{ sql: printAggregate(object, false) }];
}

const replaceSince = 12;
/** What OR REPLACE may not change, or what may change the result type, which it may not change either. */
const fixed = [
  'argumentNames',
  'argumentModes',
  'argumentTypes',
  'directArguments',
  'stype',
  'finalfunc',
  'finalfunc_extra',
  'hypothetical',
] as const satisfies readonly (keyof AggregateProps)[];

/** CREATE OR REPLACE AGGREGATE where the result type surely stays (https://www.postgresql.org/docs/18/sql-createaggregate.html). */
export function alterAggregate(
  {
    before,
    after,
  }: { readonly before: SchemaObject<AggregateProps>; readonly after: SchemaObject<AggregateProps> },
  { version }: DdlContext,
): readonly Ddl[] | 'rebuild' {
  const stays = fixed.every(
    (name) => JSON.stringify(before.props[name]) === JSON.stringify(after.props[name]),
  );
  return version >= replaceSince && stays ? [{ sql: printAggregate(after, true) }] : 'rebuild';
}

function printAggregate({ address, props }: SchemaObject<AggregateProps>, orReplace: boolean): string {
  const options = (Object.keys(aggregateOptions) as AggregateOption[])
    .filter((name) => props[name] !== undefined)
    .map((name) => `    ${printOption(name, props[name]!)}`);
  const head = `CREATE ${orReplace ? 'OR REPLACE ' : ''}AGGREGATE ${quoteName(address.path)}`;
  return `${head}(${printArguments(props)}) (\n${options.join(',\n')}\n)`;
}

function printOption(name: AggregateOption, value: string): string {
  const word = name.toUpperCase();
  switch (aggregateOptions[name]) {
    case 'flag':
      return word;
    case 'text':
      return `${word} = ${quoteLiteral(value)}`;
    case 'word':
      return `${word} = ${value.toUpperCase()}`;
    case 'operator':
      return `${word} = OPERATOR(${value.includes('.') ? value : `pg_catalog.${value}`})`;
    default:
      return `${word} = ${value}`;
  }
}

/** A last direct argument that is VARIADIC stands again behind ORDER BY, though it is one argument. */
function printArguments(props: AggregateProps): string {
  const { argumentNames, argumentModes, argumentTypes, directArguments: direct } = props;
  if (argumentTypes.length === 0 && direct === undefined) return '*';
  const list = argumentTypes.map((type, index) => {
    const mode = argumentModes[index] === 'VARIADIC' ? 'VARIADIC ' : '';
    return `${mode}${argumentNames[index] ? `${quoteIdentifier(argumentNames[index])} ` : ''}${type}`;
  });
  if (direct === undefined) return list.join(', ');
  const ordered = direct === list.length ? list.slice(-1) : list.slice(direct);
  return [list.slice(0, direct).join(', '), `ORDER BY ${ordered.join(', ')}`].filter(Boolean).join(' ');
}
