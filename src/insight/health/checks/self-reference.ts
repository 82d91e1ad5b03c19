import { objectId } from '../../../model/address.ts';
import type { HealthCheck } from '../check.ts';
import { codeList } from '../code-list.ts';
import { constraintsOf, textsOf } from '../tables.ts';

/** Foreign keys from a table to itself: trees. */
export const selfReference: HealthCheck = {
  id: 'self-reference',
  title: 'tables that refer to themselves',
  severity: 'info',
  why: 'Reading a tree needs recursive queries, and deleting a row checks or cascades along the table.',
  remedy: 'Nothing to do; make sure the key has an index.',
  find: ({ model }) =>
    constraintsOf(model, 'foreign key')
      .filter(
        ({ parent, props }) => parent === objectId({ kind: 'table', path: textsOf(props.referencedTable) }),
      )
      .map(({ id, props }) => ({ id, detail: codeList(textsOf(props.columns)) })),
};
