import type { ReadContext } from '../../kind-contract/reader.ts';
import type { ObjectId } from '../../model/address.ts';
import type { AstFields } from '../../parse/grammar.ts';

/**
 * The type of an argument or result as pg_proc keeps it: without modifiers, which CREATE FUNCTION discards
 * (https://www.postgresql.org/docs/18/sql-createfunction.html).
 */
export function argumentType(typeName: AstFields, context: Pick<ReadContext, 'type'>): string {
  const { typmods: _discarded, ...type } = typeName;
  return context.type(type).replace(/^(SETOF )?bpchar(?=\[|$)/, '$1character');
}

/** The types by which PostgreSQL tells overloads apart, as `(integer, text)`. */
export function routineSignature(types: readonly string[]): string {
  return `(${types.join(', ')})`;
}

/** Finds the routine of a kind that an ObjectWithArgs node names; a name without arguments means the only one. */
export function locateRoutine(kind: string): (name: AstFields, context: ReadContext) => ObjectId | undefined {
  return (name, context) => {
    const fields = name.ObjectWithArgs ?? name;
    if (!fields.objname) return undefined;
    const types: readonly AstFields[] = fields.objargs ?? [];
    const signature = fields.args_unspecified
      ? undefined
      : routineSignature(types.map(({ TypeName }) => argumentType(TypeName, context)));
    const id = context.find('routine', context.path(fields.objname), signature);
    return id !== undefined && context.get(id)?.address.kind === kind ? id : undefined;
  };
}
