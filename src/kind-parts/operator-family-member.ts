import type { AstFields } from '../parse/grammar.ts';
import { argumentTypes, type NameReader } from './name-reader.ts';

const isOperator = 1;
const isFunction = 2;

/**
 * An operator or function of an operator class or family, written as CREATE OPERATOR CLASS takes it:
 * `OPERATOR 1 public.< (integer, integer)`, `FUNCTION 1 (integer, integer) f(integer, integer)`; undefined for others.
 */
export function printMember(item: AstFields, names: NameReader): string | undefined {
  if (item.itemtype === isOperator) {
    const types = item.name.objargs ? ` (${argumentTypes(item.name.objargs, names.type)})` : '';
    const order = item.order_family
      ? ` FOR ORDER BY ${names.name('operator family', item.order_family)}`
      : '';
    return `OPERATOR ${item.number} ${names.operator(item.name.objname)}${types}${order}`;
  }
  if (item.itemtype === isFunction) {
    const types = item.class_args ? ` (${argumentTypes(item.class_args, names.type)})` : '';
    return `FUNCTION ${item.number}${types} ${names.routine(item.name)}`;
  }
  return undefined;
}

/** What ALTER OPERATOR FAMILY … DROP calls a member: its number and types, without its name. */
export function memberSlot(member: string): string {
  const [what, number] = member.split(' ');
  const parentheses = member.replace(/ FOR ORDER BY .*$/, '').match(/\((?:[^()]|\([^()]*\))*\)/g) ?? [];
  const types = what === 'OPERATOR' ? parentheses.at(-1) : parentheses[0];
  return `${what} ${number} ${types ?? '()'}`;
}
