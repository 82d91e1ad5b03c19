import type { ReadContext } from '../../kind-contract/reader.ts';
import type { ObjectId } from '../../model/address.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { type ConstraintProps, hasIndex } from './props.ts';

/**
 * Finds the constraint that COMMENT ON CONSTRAINT names by table and name, or the one whose index ALTER INDEX and
 * COMMENT ON INDEX name: the index has the constraint's name and the table's schema.
 */
export function locateConstraint(name: AstFields, context: ReadContext): ObjectId | undefined {
  const own = context.find('constraint', context.path(name, 3));
  return own ?? locateByIndex(context.path(name), context);
}

function locateByIndex(path: readonly string[], context: ReadContext): ObjectId | undefined {
  const [schema, index] = path;
  if (path.length !== 2 || schema === undefined || index === undefined) return undefined;
  // An index of its own, for in a schema there is one relation of a name.
  if (context.find('relation', path) !== undefined) return undefined;
  return context
    .findWithin('constraint', schema, index)
    .find((id) => hasIndex(context.get<ConstraintProps>(id)!.props));
}
