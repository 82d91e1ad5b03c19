import type { ConstraintProps } from '../../kinds/constraint/props.ts';
import { markCode } from '../../sql/mark-code.ts';
import { quoteName } from '../../sql/quote.ts';
import { countCheck } from '../count-check.ts';
import { usesOldColumns } from '../old-columns.ts';
import type { FindChecks } from '../preflight-check.ts';

/** Pairs of rows that a new exclusion constraint would not allow together. */
export const exclusions: FindChecks = ({ added, before }) =>
  added('constraint').flatMap(({ after: { address, props } }) => {
    const { type, keys, operators, where } = props as ConstraintProps;
    const table = address.path.slice(0, 2);
    if (type !== 'exclusion' || !usesOldColumns(before, table, [...keys, ...(where ? [where] : [])]))
      return [];
    const columns = keys.map((key, index) => `(${key}) AS k${index}`).join(', ');
    const rows = `(SELECT ctid AS place, ${columns} FROM ${quoteName(table)}${where ? ` WHERE ${where}` : ''})`;
    const meets = keys
      .map((_key, index) => `one.k${index} ${operators[index] ?? '='} other.k${index}`)
      .join(' AND ');
    return [
      countCheck(
        `no rows exclude each other for ${markCode(quoteName(address.path))}`,
        `${rows} AS one JOIN ${rows} AS other ON one.place < other.place AND ${meets}`,
        '{n} pairs of rows exclude each other',
        'no two rows exclude each other',
      ),
    ];
  });
