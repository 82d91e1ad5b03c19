import { objectsOfKind } from '../../../model/model.ts';
import { createMentionFinder } from '../../features/affinity.ts';
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
    const open = ['enum', 'domain', 'composite type']
      .flatMap((kind) => objectsOfKind(model, kind))
      .filter((type) => !used.has(type.id));
    const mentionedIn = createMentionFinder(new Set(open.map(nameOf)));
    const mentioned = new Set(open.length ? [...model.objects.values()].flatMap(mentionedIn) : []);
    return open.filter((type) => !mentioned.has(nameOf(type))).map(({ id }) => ({ id }));
  },
};
