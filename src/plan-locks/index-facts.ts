import type { ConstraintProps } from '../kinds/constraint/props.ts';
import type { IndexProps } from '../kinds/index/props.ts';
import type { IndexFacts } from '../locks/index.ts';
import type { SchemaObject } from '../model/object.ts';

/**
 * An index as lock verdicts see it; keys are told into columns and expressions by `names`, which says how the columns
 * of its table are written.
 */
export function indexFacts(
  index: SchemaObject,
  names: ReadonlyMap<string, string>,
  columnsIn: (expression: string) => readonly string[],
): IndexFacts {
  const { keys, include, predicate, method, unique, attachedTo } = index.props as IndexProps;
  const plain = keys.flatMap((key) => names.get(key) ?? []);
  const computed = keys.filter((key) => !names.has(key));
  return {
    path: index.address.path,
    columns: plain,
    included: include.map((name) => names.get(name) ?? name),
    ...(computed.length ? { expressionColumns: computed.flatMap(columnsIn) } : {}),
    ...(predicate === undefined ? {} : { predicateColumns: columnsIn(predicate) }),
    method,
    unique,
    ...(attachedTo ? { parent: attachedTo } : {}),
  };
}

/** The index behind a key or an exclusion constraint. */
export function keyFacts(
  constraint: SchemaObject,
  columnsIn: (expression: string) => readonly string[],
): IndexFacts {
  const props = constraint.props as ConstraintProps;
  const [schema, , name] = constraint.address.path;
  const path = [schema!, name!];
  return {
    path,
    columns: props.type === 'exclusion' ? [] : props.columns,
    included: props.include,
    ...(props.type === 'exclusion' ? { expressionColumns: props.keys.flatMap(columnsIn) } : {}),
    ...(props.where === undefined ? {} : { predicateColumns: columnsIn(props.where) }),
    method: props.method ?? 'btree',
    unique: props.type !== 'exclusion',
    constraint: name!,
    ...(props.attachedTo ? { parent: props.attachedTo } : {}),
  };
}
