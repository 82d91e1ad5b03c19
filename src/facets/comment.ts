import type { Reader } from '../kind-contract/reader.ts';

/** Reads COMMENT ON; a comment on an object that the dump does not hold is kept as text. */
export const readComment: Reader = (fields, context) =>
  context.updateFacets(context.locate(fields.objtype, fields.object), () => ({
    comment: fields.comment || undefined,
  }));
