import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import { isOnPartitioned } from '../../kind-parts/relation/parent-table.ts';
import { restoreMarks } from '../../kind-parts/restore-marks.ts';
import { objectId } from '../../model/address.ts';
import type { SchemaObject } from '../../model/object.ts';
import { isReferenced } from '../../model/referrers.ts';
import { nameWithEnding } from '../../sql/name-length.ts';
import { quoteIdentifier, quoteLiteral, quoteName } from '../../sql/quote.ts';
import { buildIndex, setStatistics } from './create.ts';
import type { IndexProps } from './props.ts';

/**
 * Builds the new index beside the old one, drops the old one and gives the new one its name, so that queries have an
 * index all the time and nobody waits. `rebuild` where that cannot be: in one transaction, on a partitioned table, on
 * parts of its indexes, or where a foreign key depends on the index.
 */
export function replaceIndex<V>(
  { before, after }: Alteration<IndexProps, V>,
  context: DdlContext,
): readonly Ddl[] | 'rebuild' {
  if (context.style !== 'online' || isOnPartitioned(after, context.model)) return 'rebuild';
  if (before.props.attachedTo || after.props.attachedTo || isDependedOn(before, context)) return 'rebuild';
  const schema = after.address.path[0]!;
  const temporary = freeName(after, context);
  const built = buildIndex(after, context, temporary);
  if (built.some(({ decision }) => decision)) return built;
  const gently = { phase: 'concurrent', transaction: 'none' } as const;
  return [
    ...built,
    {
      sql: `DROP INDEX CONCURRENTLY ${quoteName(after.address.path)}`,
      because: 'an index cannot be altered; its successor is there',
      ...gently,
    },
    {
      sql: `ALTER INDEX ${quoteName([schema, temporary])} RENAME TO ${quoteIdentifier(after.address.path[1]!)}`,
      phase: 'concurrent',
    },
    ...setStatistics(after, {}, after.props.statistics).map((ddl) => ({
      ...ddl,
      phase: 'concurrent' as const,
    })),
    ...restoreMarks(after, context, { phase: 'concurrent' }),
    ...commentOn(after),
  ];
}

/** The comment goes with the index that is dropped. */
function commentOn({ address, facets }: SchemaObject<IndexProps>): readonly Ddl[] {
  if (facets.comment === undefined) return [];
  const sql = `COMMENT ON INDEX ${quoteName(address.path)} IS ${quoteLiteral(facets.comment)}`;
  return [{ sql, phase: 'concurrent' }];
}

function freeName({ address }: SchemaObject<IndexProps>, { model, other }: DdlContext): string {
  for (let n = 0; ; n++) {
    const name = nameWithEnding(address.path[1]!, n === 0 ? '_new' : `_new${n}`);
    const id = objectId({ kind: 'index', path: [address.path[0]!, name] });
    if (!model.objects.has(id) && !other.objects.has(id)) return name;
  }
}

function isDependedOn({ id }: SchemaObject, { model, other }: DdlContext): boolean {
  return isReferenced(model, id) || isReferenced(other, id);
}
