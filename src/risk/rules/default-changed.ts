import { isSecretName } from '../../redact/index.ts';
import { markCode } from '../../sql/mark-code.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A default changes. */
export const defaultChanged: RiskRule = {
  id: 'default-changed',
  level: 'low',
  area: 'compatibility',
  title: 'A default changes',
  message: 'inserts that leave the column out get {to} instead of {from}',
  problem: 'Old rows keep their values: rows from before and after differ for the same input.',
  solution: 'Check who relies on the default, and whether old rows have to follow.',
  example: "UPDATE public.orders SET status = 'new' WHERE status = 'open';",
  applies: ({ changed }) =>
    changed('column', 'default')
      .filter(({ delta }) => delta.after.props.declared === true)
      .filter(({ to }) => to !== undefined)
      .map(({ delta, from, to }) => {
        // The default of a column that is called a secret is one.
        const secret = isSecretName(delta.after.address.path.at(-1)!);
        return {
          object: delta.after,
          deltas: [delta],
          arguments: {
            from: from === undefined ? 'NULL' : secret ? 'the old value' : markCode(String(from)),
            to: secret ? 'another value' : markCode(String(to)),
          },
        };
      }),
};
