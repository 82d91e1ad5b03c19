import type { Reader } from '../../kind-contract/reader.ts';
import { knowsOptions, optionsOf } from '../../kind-parts/definition-options.ts';
import { createNameReader } from '../../kind-parts/name-reader.ts';
import { quoteName } from '../../sql/quote.ts';
import { multirangeName } from './multirange-name.ts';
import type { RangeTypeProps } from './range-type.ts';

const known = [
  'subtype',
  'subtype_opclass',
  'collation',
  'canonical',
  'subtype_diff',
  'multirange_type_name',
];

/** Reads CREATE TYPE … AS RANGE; a multirange name that PostgreSQL would make itself is left out. */
export const readRangeType: Reader = (fields, context) => {
  const options = optionsOf(fields.params);
  if (!knowsOptions(options, known)) return false;
  const names = createNameReader(context);
  const path = context.path(fields.typeName);
  const named = (namespace: string, option: string) => {
    const value = options.get(option)?.TypeName;
    return value ? names.name(namespace, value) : undefined;
  };
  const multirange = options.get('multirange_type_name')?.TypeName;
  const multirangePath = multirange && quoteName(context.path(multirange));
  context.define<RangeTypeProps>(
    { kind: 'range type', path },
    {
      subtype: names.type(options.get('subtype').TypeName),
      operatorClass: named('operator class', 'subtype_opclass'),
      collation: named('collation', 'collation'),
      canonical: named('routine', 'canonical'),
      difference: named('routine', 'subtype_diff'),
      multirange:
        multirangePath === quoteName([...path.slice(0, -1), multirangeName(path.at(-1)!)])
          ? undefined
          : multirangePath,
    },
    { references: names.references },
  );
};
