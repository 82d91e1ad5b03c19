import { markCode } from '../../../sql/mark-code.ts';
import type { HealthCheck } from '../check.ts';
import { tableColumns, typeOf } from '../tables.ts';

/** Columns padded with blanks. */
export const charType: HealthCheck = {
  id: 'char-type',
  title: 'columns of type character(n)',
  severity: 'low',
  why: 'The value comes back longer than it went in, compares without its trailing blanks, and is no faster than text.',
  remedy: 'Use text, with a CHECK on the length where it matters.',
  find: ({ model }) =>
    tableColumns(model)
      .filter(
        (column) =>
          /^(?:character|char|bpchar)(?:\(\d+\))?(?:\[\])*$/.test(typeOf(column)) &&
          typeOf(column) !== 'character(1)',
      )
      .map((column) => ({ id: column.id, detail: markCode(typeOf(column)) })),
};
