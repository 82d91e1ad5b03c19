import { outputColumns } from '../../kinds/view/output-columns.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A view loses output columns. */
export const viewColumnsRemoved: RiskRule = {
  id: 'view-columns-removed',
  level: 'high',
  area: 'compatibility',
  title: 'A view loses output columns',
  message: 'readers of `{columns}` fail',
  problem:
    'CREATE OR REPLACE VIEW can only append columns, so the view is dropped and created; whoever names a removed column fails.',
  solution: 'Publish the new shape under a new name, and drop the old view later.',
  example: 'CREATE VIEW public.open_orders_v2 AS SELECT id, status FROM public.orders;',
  applies: ({ changed }) =>
    ['view', 'materialized view'].flatMap((kind) =>
      changed(kind, 'query').flatMap(({ delta, from, to }) => {
        const [old, next] = [outputColumns(String(from)), outputColumns(String(to))];
        if (!old || !next) return [];
        const names = new Set(next.map(({ name }) => name));
        const columns = old.map(({ name }) => name).filter((name) => !names.has(name));
        return columns.length ? [{ object: delta.after, deltas: [delta], arguments: { columns } }] : [];
      }),
    ),
};
