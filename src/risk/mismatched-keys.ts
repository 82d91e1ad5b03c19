import { typeShape } from '../kinds/column/type-shape.ts';
import { objectId } from '../model/address.ts';
import { type Model, objectsOfKind } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';

/** A foreign key with two columns of different types. */
export interface MismatchedKey {
  readonly constraint: SchemaObject;
  readonly own: SchemaObject;
  readonly target: SchemaObject;
  readonly key: string;
}

/** Foreign keys whose columns are not of the type of those that they point at. */
export function mismatchedKeys(model: Model): readonly MismatchedKey[] {
  return objectsOfKind(model, 'constraint').flatMap((constraint) => {
    const { referencedTable, columns, referencedColumns } = constraint.props as Readonly<
      Record<string, readonly string[]>
    >;
    if (!referencedTable) return [];
    const column = (table: readonly string[], name: string) =>
      model.objects.get(objectId({ kind: 'column', path: [...table, name] }));
    return (columns ?? []).flatMap((name, index) => {
      const own = column(constraint.address.path.slice(0, 2), name);
      const target = column(referencedTable, referencedColumns?.[index] ?? '');
      if (!own || !target || sameType(own, target)) return [];
      return [{ constraint, own, target, key: `${constraint.id} ${name}` }];
    });
  });
}

/** A limit of length or digits makes no other type. */
function sameType(own: SchemaObject, target: SchemaObject): boolean {
  return typeShape(String(own.props.type)).name === typeShape(String(target.props.type)).name;
}
