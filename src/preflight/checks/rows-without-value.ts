import type { SchemaObject } from '../../model/object.ts';
import { requiredColumnAdded } from '../../risk/rules/required-column-added.ts';
import { markCode } from '../../sql/mark-code.ts';
import { quoteName } from '../../sql/quote.ts';
import { countCheck } from '../count-check.ts';
import type { FindChecks } from '../preflight-check.ts';

/** Rows of tables that get a NOT NULL column without a default. */
export const rowsWithoutValue: FindChecks = (context) =>
  requiredColumnAdded.applies(context).map(({ object }) => {
    const { path } = (object as SchemaObject).address;
    const table = quoteName(path.slice(0, 2));
    return countCheck(
      `no rows that lack ${markCode(quoteName(path))}`,
      table,
      '{n} rows need a value for the new NOT NULL column',
      'the table is empty',
    );
  });
