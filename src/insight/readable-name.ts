import { type Address, displayName } from '../model/address.ts';

/** How addresses read that are no qualified names: the words of a statement, a role and what it is given. */
const readers: Readonly<Record<string, (path: readonly string[]) => string>> = {
  statement: ([text = '']) => text,
  'external object': ([word = '', name = '']) => `${word.toLowerCase()} ${name}`,
  'default privileges': (path) =>
    `${path.at(-1)} of role ${path[0]}${path.length > 2 ? ` in schema ${path[1]}` : ''}`,
  'user mapping': ([role, server]) => `${role} on server ${server}`,
  'role membership': ([group, member]) => `${member} in ${group}`,
};

/** The name of an object as people read it. */
export function readableName(address: Address): string {
  return readers[address.kind]?.(address.path) ?? displayName(address);
}
