import { objectId } from '../../model/address.ts';
import { markCode } from '../../sql/mark-code.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { countCheck } from '../count-check.ts';
import type { FindChecks } from '../preflight-check.ts';

/** NULLs in columns that become NOT NULL, by themselves or as part of a primary key. */
export const nullValues: FindChecks = ({ changed, added, before, parentOf }) => {
  const own = changed('column', 'notNull')
    .filter(({ to, delta }) => to === true && parentOf(delta.after)?.address.kind === 'table')
    .filter(({ delta }) => delta.after.props.declared === true)
    .map(({ delta }) => delta.before.address.path);
  const keys = added('constraint')
    .filter(({ after: { props } }) => props.type === 'primary key')
    .flatMap(({ after: { address, props } }) =>
      (props.columns as readonly string[]).map((column) => [...address.path.slice(0, 2), column]),
    )
    .filter((path) => before.objects.get(objectId({ kind: 'column', path }))?.props.notNull === false);
  const paths = new Map([...own, ...keys].map((path) => [quoteName(path), path]));
  return [...paths].map(([name, path]) =>
    countCheck(
      `no NULL in ${markCode(name)}`,
      `${quoteName(path.slice(0, 2))} WHERE ${quoteIdentifier(path[2]!)} IS NULL`,
      '{n} rows hold NULL: give them a value before NOT NULL',
      'no row holds NULL',
    ),
  );
};
