import { objectId } from '../../../model/address.ts';
import type { HealthCheck } from '../check.ts';
import { codeList } from '../code-list.ts';
import { columnNamed, constraintsOf, primaryKeyOf, textsOf, typeOf } from '../tables.ts';

/** Keys whose two ends have different types. */
export const foreignKeyTypeMismatch: HealthCheck = {
  id: 'foreign-key-type-mismatch',
  title: 'foreign keys between different types',
  severity: 'medium',
  why: 'Every check casts, indexes may not be used, and the narrower end can run out first.',
  remedy: 'Give both ends the same type.',
  find: ({ model }) =>
    constraintsOf(model, 'foreign key').flatMap(({ id, props, parent }) => {
      const there = model.objects.get(objectId({ kind: 'table', path: textsOf(props.referencedTable) }));
      const key = there && primaryKeyOf(there, model);
      const named = textsOf(props.referencedColumns);
      const targets = named.length ? named : textsOf(key?.props.columns);
      const pairs = textsOf(props.columns).flatMap((name, at) => {
        const [own, other] = [
          columnNamed(model.objects.get(parent!), name, model),
          columnNamed(there, targets[at] ?? '', model),
        ];
        return own && other && base(typeOf(own)) !== base(typeOf(other))
          ? [`${name} ${typeOf(own)} to ${typeOf(other)}`]
          : [];
      });
      return pairs.length ? [{ id, detail: codeList(pairs) }] : [];
    }),
};

/** A length does not make another type. */
function base(type: string): string {
  return type.replace(/\s*\([\d, ]+\)/, '');
}
