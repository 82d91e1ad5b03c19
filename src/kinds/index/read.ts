import type { Reader } from '../../kind-contract/reader.ts';
import { readIndexElements } from '../../kind-parts/index/index-elements.ts';
import { columnAddresses, columnNamesIn } from '../../kind-parts/relation/column-names.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { findWord, sliceExpression, sliceList, sliceParentheses } from '../../parse/slice.ts';
import { stripParentheses } from '../../parse/strip-parentheses.ts';
import { readStorageOptions } from '../../sql/storage-options.ts';
import { chooseIndexName } from './choose-name.ts';
import type { IndexProps } from './props.ts';

/** Reads CREATE INDEX; an index stands in the schema of its table. */
export const readIndex: Reader = (fields, context) => {
  const table = context.path(fields.relation);
  const parent = context.find('relation', table);
  if (parent === undefined) return false;
  const { text } = context;
  const listAt = context.offset(fields.relation.location);
  const list = sliceParentheses(text, listAt);
  if (!list) return false;
  const elements: readonly AstFields[] = fields.indexParams.map((param: AstFields) => param.IndexElem);
  const include: readonly string[] = (fields.indexIncludingParams ?? []).map(
    (p: AstFields) => p.IndexElem.name,
  );
  const method = fields.accessMethod ?? 'btree';
  const whereAt = fields.whereClause ? findWord(text, list.end, 'WHERE') : -1;
  const named = [
    ...elements.flatMap((element) => (element.name ? [element.name] : columnNamesIn(element.expr))),
    ...include,
    ...columnNamesIn(fields.whereClause),
  ];
  const name = fields.idxname ?? chooseIndexName(table, elements, context);
  context.define<IndexProps>(
    { kind: 'index', path: [table[0]!, name] },
    {
      unique: fields.unique === true,
      method,
      ...readIndexElements(elements, sliceList(text, listAt), method, context),
      include,
      nullsNotDistinct: fields.nulls_not_distinct === true,
      predicate: whereAt < 0 ? undefined : stripParentheses(sliceExpression(text, whereAt).text),
      options: readStorageOptions(fields.options),
      tablespace: fields.tableSpace || context.settings.get('default_tablespace') || undefined,
      attachedTo: undefined,
      statistics: {},
    },
    { parent, references: columnAddresses(table, [...new Set(named)]) },
  );
  return true;
};
