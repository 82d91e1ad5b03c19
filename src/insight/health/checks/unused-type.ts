import { objectsOfKind } from '../../../model/model.ts';
import type { HealthCheck } from '../check.ts';
import { nameOf } from '../tables.ts';

/** Enums, domains and composite types that no column, routine or other type names. */
export const unusedType: HealthCheck = {
  id: 'unused-type',
  title: 'types that nothing uses',
  severity: 'info',
  why: 'Perhaps left over from a column that is gone.',
  remedy: 'Drop them once no client binds them by name.',
  find: ({ model }) => {
    const used = new Set([...model.objects.values()].flatMap(({ references }) => references));
    const texts = [...model.objects.values()].map(({ props }) =>
      JSON.stringify(props).replace(/\\[nrt]/g, ' '),
    );
    return ['enum', 'domain', 'composite type']
      .flatMap((kind) => objectsOfKind(model, kind))
      .filter(
        (type) =>
          !used.has(type.id) &&
          !texts.some((text) =>
            new RegExp(`(?<![\\w$])${nameOf(type).replace(/\W/g, '\\$&')}(?![\\w$])`).test(text),
          ),
      )
      .map(({ id }) => ({ id }));
  },
};
