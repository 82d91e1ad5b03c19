import type { Ddl } from '../../kind-contract/ddl.ts';
import type { Props, SchemaObject } from '../../model/object.ts';
import type { CastProps } from './cast.ts';

/** `CAST (source AS target)`. */
export function castName({ address }: Pick<SchemaObject<Props>, 'address'>): string {
  return `CAST (${address.path[0]} AS ${address.path[1]})`;
}

/** CREATE CAST. */
export function createCast(object: SchemaObject<CastProps>): readonly Ddl[] {
  const { method, context } = object.props;
  const how =
    method === 'inout' ? 'WITH INOUT' : method === 'binary' ? 'WITHOUT FUNCTION' : `WITH FUNCTION ${method}`;
  const when = context === 'explicit' ? '' : ` AS ${context.toUpperCase()}`;
  return [{ sql: `CREATE ${castName(object)} ${how}${when}` }];
}
