import type { KindSection } from '../../kind-contract/kind.ts';
import type { Registry } from '../../kind-contract/registry.ts';
import type { SchemaObject } from '../../model/object.ts';
import type { Inline } from '../block.ts';
import { count, enumerate } from '../inline.ts';

const sectionOrder: readonly KindSection[] = [
  'tables',
  'columns',
  'types',
  'constraints',
  'indexes',
  'views',
  'routines',
  'triggers',
];

/** `3 tables, 1 view and 12 indexes`: how many objects there are of each kind; beyond `most` kinds the rest is summed. */
export function countKinds(objects: readonly SchemaObject[], registry: Registry, most = 5): Inline {
  const numbers = new Map<string, number>();
  for (const { address } of objects) numbers.set(address.kind, (numbers.get(address.kind) ?? 0) + 1);
  const kinds = [...numbers]
    .map(([name, number]) => ({ kind: registry.kind(name), number }))
    .sort((a, b) => rank(a.kind.section) - rank(b.kind.section) || b.number - a.number);
  const shown = kinds.length > most ? kinds.slice(0, most - 1) : kinds;
  const rest = kinds.slice(shown.length).reduce((sum, { number }) => sum + number, 0);
  return enumerate([
    ...shown.map(({ kind, number }) => count(number, kind.name, kind.plural)),
    ...(rest ? [`${rest} more`] : []),
  ]);
}

function rank(section: KindSection): number {
  const place = sectionOrder.indexOf(section);
  return place < 0 ? sectionOrder.length : place;
}
