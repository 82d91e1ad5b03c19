import type { Model } from '../../model/model.ts';
import { type AstFields, parseExpression } from '../../parse/grammar.ts';

/** Built-in functions that give another value in each row (pg_proc.provolatile = 'v'), of those that defaults use. */
const volatile = new Set([
  'random',
  'random_normal',
  'clock_timestamp',
  'timeofday',
  'gen_random_uuid',
  'uuidv4',
  'uuidv7',
  'nextval',
  'currval',
  'lastval',
  'setval',
  'set_config',
  'pg_sleep',
]);

/**
 * True where an expression may give another value in each row, so that adding a column with it rewrites the table.
 * Functions that PostgreSQL does not bring along count as volatile unless the model says otherwise.
 */
export function isVolatile(expression: string, model: Model): boolean {
  const tree = parseExpression(expression);
  return tree === undefined || callsVolatile(tree, model);
}

function callsVolatile(node: AstFields, model: Model): boolean {
  if (node === null || typeof node !== 'object') return false;
  if (Array.isArray(node)) return node.some((item) => callsVolatile(item, model));
  const names: string[] | undefined = node.FuncCall?.funcname.map((name: AstFields) => name.String.sval);
  if (names && isVolatileFunction(names, model)) return true;
  return Object.values(node).some((child) => callsVolatile(child, model));
}

function isVolatileFunction(names: readonly string[], model: Model): boolean {
  const own = names.at(-1)!;
  if (names.length === 1 || names[0] === 'pg_catalog') return volatile.has(own);
  for (const { address, props } of model.objects.values()) {
    if (address.kind === 'function' && address.path.join('.') === names.join('.')) {
      return !/^(?:immutable|stable)$/i.test(String(props.volatility));
    }
  }
  return true;
}
