import type { ConstraintProps } from '../kinds/constraint/props.ts';
import type { IndexProps } from '../kinds/index/props.ts';
import type { ObjectId } from '../model/address.ts';
import type { Member } from './declaration.ts';
import type { CodePart, CodeTable } from './schema/code-schema.ts';

/** The constraints, where they have words of their own, and the indexes of a table as members of its declaration. */
export function extrasOf(
  table: CodeTable,
  printConstraint: (constraint: CodePart<ConstraintProps>) => string | undefined,
  printIndex: (index: CodePart<IndexProps>) => string,
): readonly Member[] {
  const member = ({ id }: { readonly id: ObjectId }, code: string | undefined): Member[] =>
    code === undefined ? [] : [{ key: id, subjects: [id], code }];
  return [
    ...table.constraints.flatMap((constraint) => member(constraint, printConstraint(constraint))),
    ...table.indexes.flatMap((index) => member(index, printIndex(index))),
  ];
}
