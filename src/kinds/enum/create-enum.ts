import type { Ddl } from '../../kind-contract/ddl.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteLiteral, quoteName } from '../../sql/quote.ts';
import type { EnumProps } from './enum.ts';

/** CREATE TYPE … AS ENUM. */
export function createEnum({ address, props }: SchemaObject<EnumProps>): readonly Ddl[] {
  return [
    { sql: `CREATE TYPE ${quoteName(address.path)} AS ENUM (${props.labels.map(quoteLiteral).join(', ')})` },
  ];
}
