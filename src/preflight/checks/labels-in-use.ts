import { objectsOfKind } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import { enumLabelRemoved } from '../../risk/rules/enum-label-removed.ts';
import { markCode } from '../../sql/mark-code.ts';
import { quoteIdentifier, quoteLiteral, quoteName } from '../../sql/quote.ts';
import { countCheck } from '../count-check.ts';
import type { FindChecks } from '../preflight-check.ts';

/** Rows that hold labels which go. */
export const labelsInUse: FindChecks = (context) =>
  enumLabelRemoved.applies(context).flatMap(({ object, arguments: facts }) => {
    const type = quoteName((object as SchemaObject).address.path);
    const labels = facts?.labels as readonly string[];
    const list = labels.map(quoteLiteral).join(', ');
    return objectsOfKind(context.before, 'column')
      .filter(({ props }) => props.type === type || props.type === `${type}[]`)
      .filter((column) => context.parentOf(column)?.address.kind === 'table')
      .map(({ address: { path }, props }) => {
        const column = quoteIdentifier(path[2]!);
        const holds =
          props.type === type
            ? `${column}::text IN (${list})`
            : `${column}::text[] && ARRAY[${list}]::text[]`;
        return countCheck(
          `no ${markCode(quoteName(path))} holds ${labels.map(markCode).join(', ')}`,
          `${quoteName(path.slice(0, 2))} WHERE ${holds}`,
          '{n} rows hold a label that goes',
          'no row holds a label that goes',
        );
      });
  });
