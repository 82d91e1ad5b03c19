import { type Comparison, equivalences } from '../canon/index.ts';
import { facets } from '../facets/index.ts';
import { type AnyKind, propertiesOf, propertyValue } from '../kind-contract/kind.ts';
import type { AnyProperty, PropertyPair } from '../kind-contract/property.ts';
import type { Json, Props, SchemaObject } from '../model/object.ts';
import { compareValues } from './compare-values.ts';
import type { PropertyChange } from './delta.ts';
import type { EquivalenceUse } from './equivalence-log.ts';

const cosmetic: ReadonlySet<string> = new Set(
  equivalences.filter((rule) => rule.nearIsCosmetic).map((rule) => rule.id),
);

/** What comparing two objects found: the properties that differ, and the rules that made others equal. */
export interface ObjectComparison {
  readonly changes: readonly PropertyChange[];
  readonly uses: readonly EquivalenceUse[];
}

/** Compares two objects of a kind property by property, then the facets that both dumps can show. */
export function compareObjects(
  kind: AnyKind,
  pair: PropertyPair<Props>,
  facetsShown: ReadonlySet<string>,
): ObjectComparison {
  const changes: PropertyChange[] = [];
  const uses: EquivalenceUse[] = [];
  const { before, after } = pair;
  const note = (property: string, { rules }: Comparison) => {
    for (const rule of rules) uses.push({ rule, id: after.id, property });
  };
  for (const [name, property] of Object.entries(propertiesOf(kind))) {
    const from = propertyValue(before, name);
    const to = propertyValue(after, name);
    if (from === to) continue;
    const comparison = compareProperty(property, from, to, pair);
    if (comparison.equal) note(name, comparison);
    else changes.push(describe(name, property, from, to, comparison));
  }
  for (const facet of facets) {
    const from = before.facets[facet.name] as Json;
    const to = after.facets[facet.name] as Json;
    if (from === to || !facetsShown.has(facet.name)) continue;
    const comparison = facet.equal(from as never, to as never, { kind, ...pair });
    if (comparison.equal) note(facet.name, comparison);
    else changes.push(describe(facet.name, facet, from, to, comparison));
  }
  return { changes, uses };
}

function compareProperty(property: AnyProperty, from: Json, to: Json, pair: PropertyPair<Props>): Comparison {
  if (property.equal) {
    const result = property.equal(from, to, pair);
    return typeof result === 'boolean' ? { equal: result, rules: [] } : result;
  }
  return compareValues(property.format ?? 'text', from, to, () => ({
    ...property.canon?.(pair.after as SchemaObject, pair.afterModel),
    strict: pair.strict,
  }));
}

function describe(
  name: string,
  property: Pick<AnyProperty, 'label' | 'class' | 'format' | 'meaning'>,
  from: Json,
  to: Json,
  { near }: Comparison,
): PropertyChange {
  return {
    property: name,
    label: property.label,
    class: near?.length && near.every((rule) => cosmetic.has(rule)) ? 'cosmetic' : property.class,
    format: property.format ?? 'text',
    from,
    to,
    ...(property.meaning ? { meaning: property.meaning } : {}),
    ...(near?.length ? { near } : {}),
  };
}
