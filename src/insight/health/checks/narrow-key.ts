import { markCode } from '../../../sql/mark-code.ts';
import type { HealthCheck } from '../check.ts';
import { columnNamed, constraintsOf, nameOf, textsOf, typeOf } from '../tables.ts';

/** Generated keys of type integer or smallint. */
export const narrowKey: HealthCheck = {
  id: 'narrow-key',
  title: 'primary keys that count in 32 bits or fewer',
  severity: 'medium',
  why: 'They end at 2,147,483,647 (or 32,767); then every INSERT fails, and the change to bigint rewrites the table and all that refer to it.',
  remedy: 'Use bigint for new tables; plan the change for large ones before they are half full.',
  find: ({ model }) =>
    constraintsOf(model, 'primary key').flatMap(({ id, props, parent }) => {
      const columns = textsOf(props.columns);
      const column =
        columns.length === 1 ? columnNamed(model.objects.get(parent!), columns[0]!, model) : undefined;
      if (!column || !/^(?:integer|smallint)$/.test(typeOf(column))) return [];
      const generated =
        column.props.identity !== undefined || /\bnextval\(/.test(String(column.props.default ?? ''));
      return generated ? [{ id, detail: markCode(`${nameOf(column)} ${typeOf(column)}`) }] : [];
    }),
};
