import { quoteName } from '../sql/quote.ts';

/** Identity of an object as a string: kind, a blank, quoted path, signature. Made only by `objectId`. */
export type ObjectId = string & { readonly brand: 'ObjectId' };

/** What tells an object from all others of its kind. */
export interface Address {
  readonly kind: string;
  /** Names from the outermost (schema) to the object's own. */
  readonly path: readonly string[];
  /** Argument types of a routine or operator, as `(integer, text)`. */
  readonly signature?: string;
  /** What people call it, where that is not its path: `alice on server remote`. No part of the identity. */
  readonly title?: string;
}

/** The one codec from an address to an id. */
export function objectId({ kind, path, signature = '' }: Address): ObjectId {
  return `${kind} ${quoteName(path)}${signature}` as ObjectId;
}

/** How an address is shown to people, without the kind: its title, else the quoted path and signature. */
export function displayName({ path, signature = '', title }: Omit<Address, 'kind'>): string {
  return title ?? `${quoteName(path)}${signature}`;
}
