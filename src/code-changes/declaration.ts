import type { ObjectId } from '../model/address.ts';

/** A line (or a few that belong together) within a declaration: a field, an index, an attribute. */
export interface Member {
  readonly key: string;
  /** Objects of the database that the line says something of. */
  readonly subjects: readonly ObjectId[];
  readonly code: string;
  /** True where the line follows from other declarations, so that no object need have changed for it to change. */
  readonly derived?: boolean;
}

/** Members that stand together, between a head and a tail. */
export interface MemberGroup {
  readonly head?: string;
  readonly members: readonly Member[];
  readonly tail?: string;
  /** Blanks before each line of a member. */
  readonly indent: number;
}

/** One thing that ORM code declares: a table, an enum, a type. */
export interface Declaration {
  readonly key: string;
  readonly title: string;
  /** The object that it stands for; absent for what only the code needs (a custom type, the list of tables). */
  readonly subject?: ObjectId;
  readonly head: string;
  readonly groups: readonly MemberGroup[];
  readonly tail?: string;
  /** The name that other declarations use, where this one is a helper and stands for no object. */
  readonly provides?: string;
  /** Names that the code takes from the ORM's packages. */
  readonly imports: readonly string[];
}

/** A whole declaration as code. */
export function printDeclaration({ head, groups, tail }: Declaration): string {
  return [
    head,
    ...groups.flatMap((group) => [
      ...(group.head === undefined ? [] : [group.head]),
      ...group.members.map(({ code }) => indentCode(code, group.indent)),
      ...(group.tail === undefined ? [] : [group.tail]),
    ]),
    ...(tail === undefined ? [] : [tail]),
  ].join('\n');
}

/** Moves every line of a piece of code to the right. */
export function indentCode(code: string, blanks: number): string {
  return code.replace(/^(?=.)/gm, ' '.repeat(blanks));
}
