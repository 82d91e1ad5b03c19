import type { IndexEntry } from '../../insight/index-entry.ts';
import { printIndexElements } from '../../kind-parts/index/index-elements.ts';
import { defineConstraint } from '../../kinds/constraint/define.ts';
import type { ConstraintProps } from '../../kinds/constraint/props.ts';
import type { IndexProps } from '../../kinds/index/props.ts';
import type { SchemaObject } from '../../model/object.ts';
import { stripParentheses } from '../../parse/strip-parentheses.ts';
import { quoteIdentifier } from '../../sql/quote.ts';

/** An index in one line, without its name and table: `UNIQUE btree (a, b DESC) WHERE …`. */
export function printIndex({
  unique,
  method,
  include,
  predicate,
  nullsNotDistinct,
  options,
  ...elements
}: IndexEntry['definition']): string {
  const stored = Object.entries(options ?? {}).map(([name, value]) => `${name}=${String(value)}`);
  return [
    unique ? 'UNIQUE ' : '',
    `${method} (${printIndexElements(elements).join(', ')})`,
    include.length ? ` INCLUDE (${include.map(quoteIdentifier).join(', ')})` : '',
    nullsNotDistinct ? ' NULLS NOT DISTINCT' : '',
    stored.length ? ` WITH (${stored.join(', ')})` : '',
    predicate === undefined ? '' : ` WHERE ${stripParentheses(predicate)}`,
  ].join('');
}

/** An index object in one line. */
export function printIndexObject({ props }: SchemaObject): string {
  return printIndex(props as unknown as IndexProps);
}

/** A constraint in one line, without its name and table: `FOREIGN KEY (a) REFERENCES b(id) ON DELETE CASCADE`. */
export function printConstraint({ props }: SchemaObject): string {
  const definition = defineConstraint(props as unknown as ConstraintProps);
  return `${definition}${props.validated === false && props.enforced !== false ? ' NOT VALID' : ''}`;
}
