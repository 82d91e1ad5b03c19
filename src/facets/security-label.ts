import type { Reader } from '../kind-contract/reader.ts';

/** Reads SECURITY LABEL: one label per provider. */
export const readSecurityLabel: Reader = (fields, context) =>
  context.updateFacets(context.locate(fields.objtype, fields.object), ({ labels = {} }) => ({
    labels: { ...labels, [fields.provider ?? '']: fields.label ?? '' },
  }));
