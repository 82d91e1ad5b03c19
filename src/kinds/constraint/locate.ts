import type { ObjectId } from '../../model/address.ts';
import type { AstFields } from '../../parse/grammar.ts';
import type { ReadContext } from '../reader.ts';
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
  return guessTable(schema, index, context) ?? context.ids('constraint').find(ownsIndex);

  function ownsIndex(id: ObjectId): boolean {
    const { address, props } = context.get<ConstraintProps>(id)!;
    return address.path[2] === index && address.path[0] === schema && hasIndex(props);
  }
}

/** Most names begin with the table's; trying that first spares a walk over all constraints of a large dump. */
function guessTable(schema: string, index: string, context: ReadContext): ObjectId | undefined {
  for (let end = index.lastIndexOf('_'); end > 0; end = index.lastIndexOf('_', end - 1)) {
    const id = context.find('constraint', [schema, index.slice(0, end), index]);
    if (id !== undefined && hasIndex(context.get<ConstraintProps>(id)!.props)) return id;
  }
  return undefined;
}
