import type { DdlContext } from '../../kind-contract/ddl.ts';
import type { Suspension } from '../../kind-contract/kind.ts';
import { operand } from '../../kind-parts/relation/column-definition.ts';
import type { SchemaObject } from '../../model/object.ts';
import { alterColumnOnly } from './alter-table.ts';
import type { ColumnProps } from './column.ts';

/**
 * Takes the default away while something that it may call is rebuilt; undefined for a generated column, which can be
 * dropped and computed again.
 */
export function suspendDefault(
  column: SchemaObject<ColumnProps>,
  context: DdlContext,
): Suspension | undefined {
  const { default: value, generated } = column.props;
  if (generated !== undefined) return undefined;
  if (value === undefined) return { before: [], after: [] };
  return {
    before: [{ sql: alterColumnOnly(column, 'DROP DEFAULT', context) }],
    after: [{ sql: alterColumnOnly(column, `SET DEFAULT ${operand(value)}`, context) }],
  };
}
