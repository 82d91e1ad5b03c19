import { objectId } from '../../../model/address.ts';
import { objectsOfKind } from '../../../model/model.ts';
import { markCode } from '../../../sql/mark-code.ts';
import { quoteName } from '../../../sql/quote.ts';
import type { HealthCheck } from '../check.ts';
import { textsOf, typeOf } from '../tables.ts';

/** Integer sequences behind bigint columns. */
export const narrowSequence: HealthCheck = {
  id: 'narrow-sequence',
  title: 'sequences that end before their column does',
  severity: 'medium',
  why: 'The column was widened and its sequence was not: it still ends at 2,147,483,647.',
  remedy: 'ALTER SEQUENCE … AS bigint, which takes a moment.',
  find: ({ model }) =>
    objectsOfKind(model, 'sequence').flatMap(({ id, props }) => {
      const path = textsOf(props.ownedBy);
      const column = path.length ? model.objects.get(objectId({ kind: 'column', path })) : undefined;
      const narrow = column !== undefined && typeOf(column) === 'bigint' && props.type !== 'bigint';
      return narrow
        ? [{ id, detail: `${markCode(String(props.type))} for ${markCode(`${quoteName(path)} bigint`)}` }]
        : [];
    }),
};
