import type { Comparison } from '../../canon/index.ts';
import type { PropertyPair } from '../../kind-contract/property.ts';
import { namedNotNullSince } from '../../kind-parts/relation/column-definition.ts';
import type { ColumnProps } from './column.ts';

/**
 * Compares the names of two NOT NULL constraints. Servers before 18 keep none, a database that came from one has the
 * default ones, and children carry their parent's: only two names that were both given can differ (N24).
 */
export function compareNotNullNames(
  from: string | undefined,
  to: string | undefined,
  { before, after, beforeVersion, afterVersion, strict }: PropertyPair<ColumnProps>,
): Comparison {
  if (from === to) return { equal: true, rules: [] };
  const unknown = Math.min(beforeVersion ?? 0, afterVersion ?? 0) < namedNotNullSince;
  const oneSided = from === undefined || to === undefined;
  const flagChanged = before.props.notNull !== after.props.notNull;
  const equal = flagChanged || (!strict && (unknown || oneSided));
  return { equal, rules: equal && !flagChanged ? ['N24'] : [] };
}
