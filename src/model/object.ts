import type { Span } from '../source/span.ts';
import type { Address, ObjectId } from './address.ts';

/** A value that survives JSON; properties hold nothing else. `undefined` stands for "not there". */
export type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { readonly [key: string]: Json };

/** The properties of an object, by the names that its kind declares. */
export type Props = Readonly<Record<string, Json>>;

/** What every kind of object can have, whatever it is. */
export interface Facets {
  readonly owner?: string;
  readonly comment?: string;
  /** Privileges that differ from the kind's default, after all GRANTs and REVOKEs of the dump. */
  readonly grants?: readonly Grant[];
  readonly labels?: Readonly<Record<string, string>>;
}

/** One privilege of one role. `role` is `PUBLIC` for everybody, `OWNER` for the object's owner. */
export interface Grant {
  readonly role: string;
  readonly privilege: string;
  readonly grantable: boolean;
  readonly grantor?: string;
  /** True for one that the object, made by an extension or by PostgreSQL itself, had and has no more. */
  readonly revoked?: boolean;
}

/** One object of a database, as a dump describes it. */
export interface SchemaObject<P extends Props = Props> {
  readonly id: ObjectId;
  readonly address: Address;
  readonly parent?: ObjectId;
  readonly props: P;
  readonly facets: Facets;
  /** Objects that this one needs: it can be created only after them. */
  readonly references: readonly ObjectId[];
  /** The statements it was read from, in file order. */
  readonly origin: readonly Span[];
}
