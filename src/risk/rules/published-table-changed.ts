import { type Delta, subjectOf } from '../../diff/delta.ts';
import { displayName } from '../../model/address.ts';
import { objectsOfKind } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import type { RiskRule } from '../risk-rule.ts';

/** Columns of a published table change. */
export const publishedTableChanged: RiskRule = {
  id: 'published-table-changed',
  level: 'medium',
  area: 'replication',
  title: 'Columns of a published table change',
  message: '`{table}` is in `{publications}`: subscribers need the same columns first',
  problem:
    'Logical replication does not carry DDL. A row with a column that the subscriber lacks stops the apply.',
  solution: 'Added columns: subscriber first. Dropped columns: publisher first.',
  example: 'ALTER TABLE public.orders ADD COLUMN note text;  -- on the subscriber, then on the publisher',
  applies: ({ added, removed, changed, after, parentOf }) => {
    const deltas = [
      ...added('column'),
      ...removed('column'),
      ...changed('column', 'type').map(({ delta }) => delta),
    ];
    const tables = new Map<string, { object: SchemaObject; deltas: Delta[] }>();
    for (const delta of deltas) {
      const table = parentOf(subjectOf(delta));
      if (table?.address.kind !== 'table') continue;
      const known = tables.get(table.id) ?? { object: table, deltas: [] };
      known.deltas.push(delta);
      tables.set(table.id, known);
    }
    return [...tables.values()].flatMap(({ object, deltas: own }) => {
      const table = displayName(object.address);
      const publications = objectsOfKind(after, 'publication')
        .filter(
          ({ props }) =>
            props.allTables === true ||
            Object.hasOwn(props.tables as object, table) ||
            (props.schemas as readonly string[]).includes(object.address.path[0]!),
        )
        .map(({ address }) => displayName(address));
      return publications.length ? [{ object, deltas: own, arguments: { table, publications } }] : [];
    });
  },
};
