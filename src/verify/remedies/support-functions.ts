// The tables are empty, so that none of these functions is ever called: they only have to be there when an index is built
// (manual, "Index Access Method Operator Classes" and the chapters on each access method).
const functions: Readonly<Record<string, readonly string[]>> = {
  gin: [
    '2 ginarrayextract(anyarray, internal, internal)',
    '3 ginqueryarrayextract(anyarray, internal, smallint, internal, internal, internal, internal)',
    '4 ginarrayconsistent(internal, smallint, anyarray, integer, internal, internal, internal, internal)',
  ],
  gist: [
    '1 gist_box_consistent(internal, box, smallint, oid, internal)',
    '2 gist_box_union(internal, internal)',
    '5 gist_box_penalty(internal, internal, internal)',
    '6 gist_box_picksplit(internal, internal)',
    '7 gist_box_same(box, box, internal)',
  ],
  spgist: [
    '1 spg_text_config(internal, internal)',
    '2 spg_text_choose(internal, internal)',
    '3 spg_text_picksplit(internal, internal)',
    '4 spg_text_inner_consistent(internal, internal)',
    '5 spg_text_leaf_consistent(internal, internal)',
  ],
  brin: [
    '1 brin_minmax_opcinfo(internal)',
    '2 brin_minmax_add_value(internal, internal, internal, internal)',
    '3 brin_minmax_consistent(internal, internal, internal)',
    '4 brin_minmax_union(internal, internal, internal)',
  ],
  hash: ['1 hashtext(text)'],
  btree: ['1 bttextcmp(text, text)'],
};

const storage: Readonly<Record<string, string>> = { gin: ', STORAGE integer', gist: ', STORAGE box' };

/** The item list of CREATE OPERATOR CLASS for a stub; access methods that are stubs themselves work as btree does. */
export function supportFunctions(accessMethod: string, type: string): string {
  const own = functions[accessMethod] ?? functions.btree!;
  const items = own.map((line) => line.replace(/^(\d) /, `FUNCTION $1 (${type}, ${type}) pg_catalog.`));
  return `${items.join(', ')}${storage[accessMethod] ?? ''}`;
}
