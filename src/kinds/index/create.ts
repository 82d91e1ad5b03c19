import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import { dropInvalidIndex } from '../../kind-parts/index/drop-invalid-index.ts';
import { printIndexElements } from '../../kind-parts/index/index-elements.ts';
import { printWith } from '../../kind-parts/print-with.ts';
import { hasAttachedParts } from '../../kind-parts/relation/attached-parts.ts';
import { isOnPartitioned } from '../../kind-parts/relation/parent-table.ts';
import { comesWithPlace, wholeIndex } from '../../kind-parts/relation/partition-ddl.ts';
import { restoreMarks } from '../../kind-parts/restore-marks.ts';
import type { ObjectId } from '../../model/address.ts';
import type { SchemaObject } from '../../model/object.ts';
import { joinColumnNames } from '../../sql/default-name.ts';
import { makeObjectName } from '../../sql/object-name.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { unquoteIdentifier } from '../../sql/unquote-identifier.ts';
import type { IndexProps } from './props.ts';

type Index = SchemaObject<IndexProps>;

/** CREATE INDEX, without a lock on a table that is in use, then its place in the index of a partitioned table. */
export function createIndex(object: Index, context: DdlContext): readonly Ddl[] {
  const adopted = adoptedIndex(object, context);
  if (adopted) return [...adopted, ...setStatistics(object, {}, object.props.statistics)];
  const built = buildIndex(object, context);
  const phase = built.at(-1)?.phase;
  const rest = phase ? { phase } : {};
  return [
    ...built,
    ...attachIndex(object, context, rest),
    ...setStatistics(object, {}, object.props.statistics).map((ddl) => ({ ...ddl, ...rest })),
    ...restoreMarks(object, context, rest),
  ];
}

/** CREATE INDEX alone, under a name. */
export function buildIndex(
  object: Index,
  context: DdlContext,
  name: string = object.address.path[1]!,
): readonly Ddl[] {
  const { props } = object;
  if (props.nullsNotDistinct && context.version < 15) {
    const decision = `Index ${quoteName(object.address.path)} cannot be created as it is: NULLS NOT DISTINCT came with PostgreSQL 15. Leave it out or add a unique index on COALESCE expressions.`;
    return [{ sql: '', decision }];
  }
  const partitioned = isOnPartitioned(object, context.model);
  const concurrently = !partitioned && context.style === 'online' && !context.isNew(object.parent!);
  const sql = [
    `CREATE${props.unique ? ' UNIQUE' : ''} INDEX${concurrently ? ' CONCURRENTLY' : ''} ${quoteIdentifier(name)}`,
    ` ON ${partitioned && hasAttachedParts(context.model, object.address.path) ? 'ONLY ' : ''}${quoteName(context.object(object.parent!).address.path)}`,
    ` USING ${quoteIdentifier(props.method)} (${printIndexElements(props).join(', ')})`,
    props.include.length === 0 ? '' : ` INCLUDE (${props.include.map(quoteIdentifier).join(', ')})`,
    props.nullsNotDistinct ? ' NULLS NOT DISTINCT' : '',
    printWith(props.options),
    props.tablespace === undefined ? '' : ` TABLESPACE ${quoteIdentifier(props.tablespace)}`,
    props.predicate === undefined ? '' : ` WHERE (${props.predicate})`,
  ].join('');
  const without = formerWhole(object, context);
  return [
    {
      sql,
      ...(concurrently
        ? {
            phase: 'concurrent',
            transaction: 'none',
            retry: dropInvalidIndex([object.address.path[0]!, name]),
          }
        : {}),
      ...(without ? { without: [without] } : {}),
    },
  ];
}

/** ALTER INDEX … ATTACH PARTITION. */
export function attachIndex(
  { address, props, parent }: Index,
  { model }: DdlContext,
  rest: Omit<Ddl, 'sql'> = {},
): readonly Ddl[] {
  const { attachedTo } = props;
  if (!attachedTo) return [];
  const whole = wholeIndex({ props, ...(parent ? { parent } : {}) }, model);
  return [
    {
      sql: `ALTER INDEX ${quoteName(attachedTo)} ATTACH PARTITION ${quoteName(address.path)}`,
      ...rest,
      follows: [`placing of ${parent!}`],
      ...(whole ? { provides: [`parts of ${whole}` as const] } : {}),
      aside: true,
      ...(whole ? { requires: [whole] } : {}),
    },
  ];
}

/** ALTER INDEX … ALTER COLUMN n SET STATISTICS; -1 is the default. */
export function setStatistics(
  { address }: Index,
  from: IndexProps['statistics'],
  to: IndexProps['statistics'],
): readonly Ddl[] {
  const positions = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...positions]
    .filter((position) => from[position] !== to[position])
    .map((position) => ({
      sql: `ALTER INDEX ${quoteName(address.path)} ALTER COLUMN ${position} SET STATISTICS ${to[position] ?? -1}`,
    }));
}

/** The index of the partitioned table with which the index of this name goes, before it can be made anew. */
function formerWhole({ id }: Index, { model, other }: DdlContext): ObjectId | undefined {
  const former = other.objects.get(id);
  const whole = former && wholeIndex(former, other);
  return whole !== undefined && !model.objects.has(whole) ? whole : undefined;
}

/**
 * A new partition of a table that stays gets the index together with its place in the table, under the name that
 * PostgreSQL chooses; then it is only given its own.
 */
function adoptedIndex(object: Index, context: DdlContext): readonly Ddl[] | undefined {
  if (!comesWithPlace(object, context)) return undefined;
  const plain = object.props.keys.every((key) => /^(?:"|[^(]*$)/.test(key));
  if (!plain) {
    const decision = `PostgreSQL builds the index ${quoteName(object.address.path)} together with the new partition and chooses its name; rename it where the name matters.`;
    return [{ sql: '', decision }];
  }
  const columns = joinColumnNames([...object.props.keys.map(unquoteIdentifier), ...object.props.include]);
  const chosen = makeObjectName(context.object(object.parent!).address.path[1]!, columns, 'idx');
  if (chosen === object.address.path[1]) return [];
  const path = quoteName([object.address.path[0]!, chosen]);
  const sql = `ALTER INDEX ${path} RENAME TO ${quoteIdentifier(object.address.path[1]!)}`;
  return [{ sql, follows: [`placing of ${object.parent!}`] }];
}
