import { markCode } from '../../sql/mark-code.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { countCheck } from '../count-check.ts';
import type { FindChecks } from '../preflight-check.ts';

/** Rows of tables and values of columns that the plan destroys. */
export const doomedRows: FindChecks = ({ removed, parentOf }) => [
  ...removed('table')
    .filter(({ before }) => before.props.partitionBy === undefined)
    .map(({ before: { address } }) => {
      const table = quoteName(address.path);
      return countCheck(
        `no rows in ${markCode(table)}, which goes`,
        table,
        '{n} rows would be destroyed',
        'the table is empty',
      );
    }),
  ...removed('column')
    .filter(
      ({ before: column }) => parentOf(column)?.address.kind === 'table' && column.props.declared === true,
    )
    .filter(({ before: { props } }) => props.generated === undefined)
    .map(({ before: { address } }) =>
      countCheck(
        `no values in ${markCode(quoteName(address.path))}, which goes`,
        `${quoteName(address.path.slice(0, 2))} WHERE ${quoteIdentifier(address.path[2]!)} IS NOT NULL`,
        '{n} values would be destroyed',
        'no row has a value',
      ),
    ),
];
