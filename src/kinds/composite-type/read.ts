import type { Reader } from '../../kind-contract/reader.ts';
import { createNameReader } from '../../kind-parts/name-reader.ts';
import type { AstFields } from '../../parse/grammar.ts';

/** Reads CREATE TYPE … AS (…): the type and, as its children, its attributes. */
export const readCompositeType: Reader = (fields, context) => {
  const path = context.path(fields.typevar);
  const columns: readonly AstFields[] = (fields.coldeflist ?? []).map(
    ({ ColumnDef }: AstFields) => ColumnDef,
  );
  const parent = context.define(
    { kind: 'composite type', path },
    { attributes: columns.map(({ colname }) => colname) },
  );
  for (const { colname, typeName, collClause } of columns) {
    const names = createNameReader(context);
    context.define(
      { kind: 'attribute', path: [...path, colname] },
      {
        type: names.type(typeName),
        collation: collClause ? names.name('collation', collClause.collname) : undefined,
      },
      { parent, references: names.references, tree: { typeName, collClause } },
    );
  }
};
