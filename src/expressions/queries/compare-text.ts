import { quoteSql } from '../enumerate.ts';
import type { FactKind, Remark } from '../explanation.ts';

/** The clauses that are compared as a whole. */
export type WholeClause = 'grouping' | 'ordering' | 'limit' | 'offset' | 'distinct';

const names: Readonly<Record<WholeClause, string>> = {
  grouping: 'GROUP BY',
  ordering: 'ORDER BY',
  limit: 'LIMIT',
  offset: 'OFFSET',
  distinct: '',
};

/** Says that a clause came, went or changed; an empty text stands for no clause. */
export function compareText(clause: WholeClause, before: string, after: string): readonly Remark[] {
  if (before === after) return [];
  const kind = (what: 'added' | 'dropped' | 'changed'): FactKind => `${clause}-${what}`;
  const sql = (text: string): string => quoteSql(`${names[clause]} ${text}`.trim());
  if (before === '') return [{ sentence: `adds ${sql(after)}`, fact: { kind: kind('added'), value: after } }];
  if (after === '')
    return [{ sentence: `drops ${sql(before)}`, fact: { kind: kind('dropped'), value: before } }];
  return [
    { sentence: `changes ${sql(before)} to ${sql(after)}`, fact: { kind: kind('changed'), before, after } },
  ];
}
