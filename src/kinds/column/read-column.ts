import type { ReadContext } from '../../kind-contract/reader.ts';
import { columnId } from '../../kind-parts/relation/relations.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { findWord, sliceParentheses } from '../../parse/slice.ts';
import { definitionMap } from '../../sql/definition-value.ts';
import { absentColumn } from './absent-column.ts';
import type { ColumnProps } from './column.ts';
import { readCollation } from './read-collation.ts';
import { defineIdentity } from './read-identity.ts';
import { readMethod } from './read-method.ts';
import { readNotNull } from './read-not-null.ts';
import { sliceValue } from './slice-value.ts';

/** Reads a column definition; constraints that are objects of their own go to the kind that reads them. */
export function readColumn(fields: AstFields, context: ReadContext): boolean {
  const { tablePath, tableId, colname, collClause, typeName } = fields;
  const constraints: AstFields[] = (fields.constraints ?? []).map((node: AstFields) => node.Constraint);
  const ends = [...constraints, ...(collClause ? [collClause] : [])].map(({ location }) =>
    context.offset(location),
  );
  const own = constraints.map((constraint) => readOwn(constraint, fields, ends, context));
  // A partition's or typed table's column repeats the name of one that is there already.
  const known = context.get<ColumnProps>(columnId(tablePath, colname))?.props ?? absentColumn;
  const id = context.define<ColumnProps>(
    { kind: 'column', path: [...tablePath, colname] },
    {
      ...known,
      ...(typeName
        ? { declared: true, type: context.type(typeName), collation: readCollation(collClause) }
        : {}),
      storage: readMethod(fields.storage_name),
      compression: readMethod(fields.compression),
      foreignOptions: definitionMap(fields.fdwoptions),
      ...Object.assign({}, ...own),
    },
    { parent: tableId, tree: ownTree(fields, constraints) },
  );
  const others = constraints.filter((_constraint, index) => own[index] === undefined);
  return others
    .map((constraint) =>
      constraint.contype === 'CONSTR_IDENTITY'
        ? defineIdentity(constraint, id, context)
        : context.readElement('Constraint', { ...constraint, tablePath, tableId, column: colname }, context),
    )
    .every(Boolean);
}

/** What a constraint says of the column itself; undefined for one that is an object. */
function readOwn(
  constraint: AstFields,
  { tablePath, colname }: AstFields,
  ends: readonly number[],
  context: ReadContext,
): Partial<ColumnProps> | undefined {
  const start = context.offset(constraint.location);
  switch (constraint.contype) {
    case 'CONSTR_NULL':
      return {};
    case 'CONSTR_NOTNULL':
      return readNotNull(constraint, tablePath, colname);
    case 'CONSTR_DEFAULT': {
      const limit = Math.min(...ends.filter((end) => end > start));
      const from = findWord(context.text, start, 'DEFAULT');
      return { default: sliceValue(context.text, from, limit) };
    }
    case 'CONSTR_GENERATED': {
      const from = findWord(context.text, findWord(context.text, start, 'GENERATED'), 'AS');
      return {
        generated: sliceParentheses(context.text, from)?.text ?? '',
        generatedKind: constraint.generated_kind === 's' ? 'stored' : 'virtual',
      };
    }
    default:
      return undefined;
  }
}

/** The definition without constraints that are objects of their own: the column does not need what they name. */
function ownTree(fields: AstFields, constraints: readonly AstFields[]): AstFields {
  const own = new Set(['CONSTR_DEFAULT', 'CONSTR_GENERATED']);
  return { ...fields, constraints: constraints.filter(({ contype }) => own.has(contype)) };
}
