import { quoteIdentifier } from '../../../sql/quote.ts';
import { reservedWords } from '../../../sql/reserved-words.ts';
import type { HealthCheck } from '../check.ts';
import { nameOf, tableColumns, wholeTables } from '../tables.ts';

/** Tables and columns with upper case, blanks or reserved words in their names. */
export const quotedName: HealthCheck = {
  id: 'quoted-name',
  title: 'names that need quotes',
  severity: 'low',
  why: 'Unquoted they are folded to lower case or are syntax errors; every query has to quote them.',
  remedy: 'Rename them in lower_case, or leave it to an ORM that always quotes.',
  find: ({ model }) =>
    [...wholeTables(model), ...tableColumns(model)].flatMap((object) => {
      const name = nameOf(object);
      if (quoteIdentifier(name) === name) return [];
      const reason = reservedWords.has(name)
        ? 'reserved word'
        : /\s/.test(name)
          ? 'blank'
          : /[A-Z]/.test(name)
            ? 'upper case'
            : 'other characters';
      return [{ id: object.id, detail: reason }];
    }),
};
