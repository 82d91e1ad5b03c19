import { objectId } from '../../model/address.ts';
import { objectsOfKind } from '../../model/model.ts';
import { markCode } from '../../sql/mark-code.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { countCheck } from '../count-check.ts';
import { usesOldColumns } from '../old-columns.ts';
import type { FindChecks } from '../preflight-check.ts';

/** Rows that violate CHECK constraints of tables and domains which are new, changed or to be validated. */
export const violations: FindChecks = ({ added, changed, before, isNew }) => {
  const ofKind = (kind: string) => [
    ...added(kind).map(({ after }) => after),
    ...changed(kind, 'expression').map(({ delta }) => delta.after),
    ...changed(kind, 'validated')
      .filter(({ to }) => to === true)
      .map(({ delta }) => delta.after),
  ];
  const checks = new Map(
    ofKind('constraint')
      .filter(({ props }) => props.type === 'check')
      .map((constraint) => [constraint.id, constraint]),
  );
  const ofTables = [...checks.values()].flatMap((constraint) => {
    const table = constraint.address.path.slice(0, 2);
    const expression = String(constraint.props.expression);
    if (!usesOldColumns(before, table, [expression])) return [];
    return [
      countCheck(
        `no row violates ${markCode(quoteName(constraint.address.path))}`,
        `${quoteName(table)} WHERE NOT (${expression})`,
        '{n} rows violate the CHECK',
        'every row satisfies the CHECK',
      ),
    ];
  });
  const ofDomains = ofKind('domain constraint').flatMap((constraint) => {
    const domain = quoteName(constraint.address.path.slice(0, 2));
    return objectsOfKind(before, 'column')
      .filter(({ props, parent }) => props.type === domain && !isNew(parent))
      .filter(({ address }) =>
        before.objects.has(objectId({ kind: 'table', path: address.path.slice(0, 2) })),
      )
      .map(({ address: { path } }) =>
        countCheck(
          `no ${markCode(quoteName(path))} violates ${markCode(quoteIdentifier(constraint.address.path[2]!))} of domain ${markCode(domain)}`,
          // VALUE is a plain name outside of a domain.
          `(SELECT ${quoteIdentifier(path[2]!)} AS value FROM ${quoteName(path.slice(0, 2))}) AS held WHERE NOT (${String(constraint.props.expression)})`,
          '{n} rows violate the CHECK of the domain',
          'every row satisfies the CHECK of the domain',
        ),
      );
  });
  return [...ofTables, ...ofDomains];
};
