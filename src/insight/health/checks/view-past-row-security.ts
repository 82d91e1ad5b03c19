import { objectsOfKind } from '../../../model/model.ts';
import { quoteName } from '../../../sql/quote.ts';
import type { HealthCheck } from '../check.ts';
import { codeList } from '../code-list.ts';

/** Views without security_invoker on tables with row security. */
export const viewPastRowSecurity: HealthCheck = {
  id: 'view-past-row-security',
  title: 'views that read past row security',
  severity: 'medium',
  why: "The view reads with its owner's rights: whoever may read the view sees rows that the policies would hide.",
  remedy:
    'ALTER VIEW … SET (security_invoker = true) on PostgreSQL 15 and later, or grant the view to nobody but trusted roles.',
  find: ({ model }) =>
    objectsOfKind(model, 'view').flatMap(({ id, props, references }) => {
      if (props.securityInvoker === true) return [];
      const secured = references
        .map((reference) => model.objects.get(reference))
        .filter((object) => object?.props.rowSecurity === true);
      return secured.length > 0
        ? [{ id, detail: `reads ${codeList(secured.map((object) => quoteName(object!.address.path)))}` }]
        : [];
    }),
};
