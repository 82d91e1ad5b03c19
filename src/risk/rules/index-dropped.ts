import { indexEntries } from '../../insight/index-entry.ts';
import type { IndexProps } from '../../kinds/index/props.ts';
import { markCode } from '../../sql/mark-code.ts';
import { groupByTable } from '../group-by-table.ts';
import type { RiskRule } from '../risk-rule.ts';

/** An index goes. */
export const indexDropped: RiskRule = {
  id: 'index-dropped',
  level: 'medium',
  area: 'performance',
  title: 'An index goes',
  message: 'queries that used `({keys})` by `{method}` become slower{instead}',
  problem: 'Nothing fails; a plan that needed the index reads the whole table.',
  solution:
    'Look at `idx_scan` in `pg_stat_user_indexes` on every server, replicas too; drop it last and concurrently.',
  example: `SELECT idx_scan FROM pg_stat_user_indexes WHERE indexrelname = 'orders_note_idx';
DROP INDEX CONCURRENTLY public.orders_note_idx;`,
  applies: ({ removed, after, isGone }) => {
    const kept = groupByTable(indexEntries(after));
    // An index over a column that goes has no query left to serve.
    const missed = removed('index').filter(({ before }) => !before.references.some(isGone));
    return missed.map((delta) => {
      const { keys, method, predicate } = delta.before.props as IndexProps;
      const stand = (kept.get(delta.before.parent ?? '') ?? []).find(
        ({ definition }) =>
          definition.method === method &&
          definition.predicate === predicate &&
          keys.every((key, index) => definition.keys[index] === key),
      );
      return {
        object: delta.before,
        deltas: [delta],
        ...(stand ? { level: 'info' as const } : {}),
        arguments: {
          keys,
          method,
          instead: stand ? `, unless ${markCode(stand.name)} serves them` : '',
        },
      };
    });
  },
};
