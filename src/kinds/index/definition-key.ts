import { canonicalExpression } from '../../canon/index.ts';
import type { SchemaObject } from '../../model/object.ts';
import type { IndexProps } from './props.ts';

/** What an index is besides its name; two databases often hold one index under two names (N25, N34). */
export function definitionKey({ parent, props }: SchemaObject<IndexProps>): string {
  const { unique, method, keys, collations, opclasses, orders, include, nullsNotDistinct, predicate } = props;
  return JSON.stringify([
    parent,
    unique,
    method,
    keys.map((key) => canonicalExpression(key)),
    collations,
    opclasses,
    orders,
    include,
    nullsNotDistinct,
    predicate === undefined ? undefined : canonicalExpression(predicate),
  ]);
}
