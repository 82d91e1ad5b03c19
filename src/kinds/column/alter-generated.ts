import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import { alterColumn } from './alter-table.ts';
import type { ColumnProps } from './column.ts';
import { changesWithParent } from './from-parent.ts';

const dropExpressionSince = 13;
const setExpressionSince = 17;
const setVirtualSince = 18;

/**
 * Changes what generates a column. Only a stored expression can be dropped (13) and one be replaced by another (17,
 * virtual 18); everything else needs a new column (https://www.postgresql.org/docs/18/sql-altertable.html).
 */
export function alterGenerated(
  { before, after }: Pick<Alteration<ColumnProps, unknown>, 'before' | 'after'>,
  context: DdlContext,
): readonly Ddl[] | 'rebuild' {
  if (changesWithParent(after, ['generated', 'generatedKind'], context)) return [];
  const { generated: from, generatedKind: kind } = before.props;
  const { generated: to, generatedKind: newKind } = after.props;
  if (from !== undefined && to === undefined && kind === 'stored' && context.version >= dropExpressionSince) {
    const value = after.props.default;
    // The new type cannot wait for it, for it may be one that the expression does not give.
    const ifThere = before.props.type === after.props.type ? '' : ' IF EXISTS';
    return [
      { sql: alterColumn(after, `DROP EXPRESSION${ifThere}`, context) },
      ...(value === undefined ? [] : [{ sql: alterColumn(after, `SET DEFAULT ${value}`, context) }]),
    ];
  }
  const since = kind === 'stored' ? setExpressionSince : setVirtualSince;
  if (from !== undefined && to !== undefined && kind === newKind && context.version >= since) {
    const sql = alterColumn(after, `SET EXPRESSION AS (${to})`, context);
    return kind === 'stored'
      ? [{ sql, phase: 'window', note: 'Rewrites the table under ACCESS EXCLUSIVE.' }]
      : [{ sql }];
  }
  return 'rebuild';
}
