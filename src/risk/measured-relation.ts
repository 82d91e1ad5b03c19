import type { Model } from '../model/model.ts';
import { quoteName } from '../sql/quote.ts';
import { type Measured, sizeOf, type TableSize } from '../statistics/size-of.ts';

/** A table that a finding or a step is about, with what was measured of it. */
export interface MeasuredRelation {
  /** Quoted. */
  readonly relation: string;
  readonly size: TableSize;
}

const kinds: ReadonlySet<string> = new Set(['table', 'materialized view']);

/** The tables of a model of which a size is known, by their quoted names. */
export function measureRelations(
  model: Model,
  measured: Measured | undefined,
): ReadonlyMap<string, MeasuredRelation> {
  const known = new Map<string, MeasuredRelation>();
  if (!measured) return known;
  for (const { address } of model.objects.values()) {
    const size = kinds.has(address.kind) ? sizeOf(measured, address.path) : undefined;
    const relation = quoteName(address.path);
    if (size) known.set(relation, { relation, size });
  }
  return known;
}
