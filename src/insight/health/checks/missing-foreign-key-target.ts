import { objectId } from '../../../model/address.ts';
import type { Model } from '../../../model/model.ts';
import { markCode } from '../../../sql/mark-code.ts';
import { quoteName } from '../../../sql/quote.ts';
import type { HealthCheck } from '../check.ts';
import { constraintsOf, textsOf } from '../tables.ts';

/** Foreign keys whose table is not part of the dump, as in a dump of one schema. */
export const missingForeignKeyTarget: HealthCheck = {
  id: 'missing-foreign-key-target',
  title: 'foreign keys to a table that the dump lacks',
  severity: 'high',
  why: 'The dump cannot be restored as it is, and nothing here can be said about the other table.',
  remedy: 'Dump the schema of the referenced table too, or remove the key if the table is gone.',
  find: ({ model }) =>
    constraintsOf(model, 'foreign key')
      .filter(({ props }) => !findTable(textsOf(props.referencedTable), model))
      .map(({ id, props }) => ({ id, detail: `to ${markCode(quoteName(textsOf(props.referencedTable)))}` })),
};

function findTable(path: readonly string[], model: Model): boolean {
  return ['table', 'foreign table'].some((kind) => model.objects.has(objectId({ kind, path })));
}
