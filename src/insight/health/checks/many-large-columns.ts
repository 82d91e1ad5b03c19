import type { HealthCheck } from '../check.ts';
import { codeList } from '../code-list.ts';
import { columnsOf, nameOf, typeOf, wholeTables } from '../tables.ts';

/** Tables with more than four columns of bytea, json, jsonb, xml or vectors. */
export const manyLargeColumns: HealthCheck = {
  id: 'many-large-columns',
  title: 'tables with many large columns',
  severity: 'low',
  why: 'Every row goes to TOAST several times; UPDATE and SELECT * get slow.',
  remedy: 'Move what is rarely read to a table of its own.',
  find: ({ model }) =>
    wholeTables(model).flatMap((table) => {
      const large = columnsOf(table, model).filter((column) =>
        /^(?:bytea|jsonb?|xml|oid)$|(?:^|\.)(?:vector|halfvec)\b/.test(typeOf(column)),
      );
      return large.length > most ? [{ id: table.id, detail: codeList(large.map(nameOf)) }] : [];
    }),
};

const most = 4;
