import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteName } from '../../sql/quote.ts';
import type { RangeTypeProps } from './range-type.ts';

/** The first version with multiranges. */
const multirangesSince = 14;

/** CREATE TYPE … AS RANGE with every option that is not the default. */
export function createRangeType(
  { address, props }: SchemaObject<RangeTypeProps>,
  { version }: DdlContext,
): readonly Ddl[] {
  const multirange = version >= multirangesSince ? props.multirange : undefined;
  const options = Object.entries({
    subtype: props.subtype,
    multirange_type_name: multirange,
    subtype_opclass: props.operatorClass,
    collation: props.collation,
    canonical: props.canonical,
    subtype_diff: props.difference,
  }).filter(([, value]) => value !== undefined);
  const list = options.map(([name, value]) => `${name} = ${value}`).join(', ');
  const note =
    props.multirange !== multirange
      ? { note: `PostgreSQL ${version} has no multiranges: ${props.multirange} is left out.` }
      : {};
  return [{ sql: `CREATE TYPE ${quoteName(address.path)} AS RANGE (${list})`, ...note }];
}
