import { displayName, objectId } from '../../model/address.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A new key is a 32-bit integer or smaller. */
export const narrowKey: RiskRule = {
  id: 'narrow-key',
  level: 'low',
  area: 'design',
  title: 'A new key is a 32-bit integer or smaller',
  message: '`{column}` is `{type}`: it ends at {limit} rows',
  problem:
    'Identity and serial values are used up by failed inserts too. Widening a key later rewrites the table and all that refer to it.',
  solution: 'Use `bigint` for keys.',
  example: 'CREATE TABLE public.events (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);',
  applies: ({ after, deltas }) => {
    const limits: Readonly<Record<string, string>> = { integer: '2,147,483,647', smallint: '32,767' };
    return deltas.flatMap((delta) => {
      if (
        delta.op !== 'add' ||
        delta.after.address.kind !== 'constraint' ||
        delta.after.props.type !== 'primary key'
      )
        return [];
      const [name, ...rest] = delta.after.props.columns as readonly string[];
      const column =
        rest.length === 0
          ? after.objects.get(
              objectId({ kind: 'column', path: [...delta.after.address.path.slice(0, 2), name!] }),
            )
          : undefined;
      const limit = limits[String(column?.props.type)];
      const counts =
        column &&
        (column.props.identity !== undefined || /^nextval\(/.test(String(column.props.default ?? '')));
      if (!column || !limit || !counts) return [];
      return [
        {
          object: column,
          deltas: [delta],
          steps: [],
          arguments: { column: displayName(column.address), type: String(column.props.type), limit },
        },
      ];
    });
  },
};
