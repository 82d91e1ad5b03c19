import type { RewriteRule } from '../equivalence.ts';
import { treeKey } from '../tree-key.ts';
import { readType } from '../type-reading.ts';

/** N30: aliases of types, and lengths that are the default anyway. */
export const typeNames: RewriteRule = {
  id: 'N30',
  title: 'Spelling of types',
  description:
    '`int4` is `integer`, `timestamptz` is `timestamp with time zone`, `timestamp(6)` is `timestamp`, `bit` is `bit(1)`, `char` is `character(1)`, `numeric(5,0)` is `numeric(5)`; array sizes are not kept by the server, and pg_catalog before a built-in type says nothing.',
  notWhen: '`varchar` and `text`, `timestamp(3)` and `timestamp`, `"char"` and `char` are different types.',
  rewrite: (node) => {
    const type = readType(node);
    if (type === undefined) return undefined;
    const { arrayBounds: _bounds, typmods: _modifiers, ...rest } = node.TypeName;
    const isBuiltIn = rest.names[0]?.String?.sval === 'pg_catalog';
    const canonical = {
      TypeName: {
        ...rest,
        names: isBuiltIn ? rest.names.slice(-1) : rest.names,
        ...(type.modifiers.length > 0 && { typmods: type.modifiers }),
        ...(type.array && { arrayBounds: [{ Integer: { ival: -1 } }] }),
      },
    };
    return treeKey(canonical) === treeKey(node) ? undefined : canonical;
  },
};
