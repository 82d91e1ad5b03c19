import { typeChanges } from '../../risk/type-changes.ts';
import { markCode } from '../../sql/mark-code.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { countCheck } from '../count-check.ts';
import { misfit } from '../misfit.ts';
import type { FindChecks } from '../preflight-check.ts';

/** Values that do not fit the type that their column becomes. */
export const conversions: FindChecks = (context) =>
  typeChanges(context)
    .filter(({ cost }) => cost.mayFail)
    .map(({ delta, from, to }) => {
      const { path } = delta.before.address;
      const column = quoteIdentifier(path[2]!);
      return countCheck(
        `every ${markCode(quoteName(path))} fits ${markCode(to)}`,
        `${quoteName(path.slice(0, 2))} WHERE ${misfit(column, from, to, context)}`,
        `{n} values do not fit ${to}`,
        `every value fits ${to}`,
      );
    });
