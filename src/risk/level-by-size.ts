import type { Level } from './finding.ts';
import type { MeasuredRelation } from './measured-relation.ts';

/** Up to this many bytes, indexes included, a rewrite with every index that is rebuilt takes well below a second. */
const smallBytes = 1024 * 1024;

/** The level of work that lasts as long as the tables are large: low where all are empty, medium where all are small. */
export function levelBySize(
  level: Level,
  tables: readonly string[],
  sizes: readonly MeasuredRelation[],
): Level {
  const known = tables.flatMap((table) => sizes.find(({ relation }) => relation === table)?.size ?? []);
  if (level !== 'high' || tables.length === 0 || known.length < tables.length) return level;
  if (known.every(({ rows }) => rows === 0)) return 'low';
  const isSmall = known.every(
    ({ rows, bytes }) => rows === 0 || (bytes !== undefined && bytes <= smallBytes),
  );
  return isSmall ? 'medium' : level;
}
