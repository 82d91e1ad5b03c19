import type { DiagramLink, DiagramTable } from './diagram.ts';

/**
 * Puts tables in layers: what is referenced stands left of what references it. Tables without links come apart, as
 * they need no place. A cycle is cut where it is met first.
 */
export function layerTables(
  tables: readonly DiagramTable[],
  links: readonly DiagramLink[],
): { readonly layers: readonly (readonly DiagramTable[])[]; readonly alone: readonly DiagramTable[] } {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const targets = new Map<string, string[]>();
  const linked = new Set<string>();
  for (const { from, to } of links) {
    if (from === to) continue;
    targets.set(from, [...(targets.get(from) ?? []), to]);
    linked.add(from).add(to);
  }
  const depths = new Map<string, number>();
  const depthOf = (name: string, path: ReadonlySet<string>): number => {
    const known = depths.get(name);
    if (known !== undefined) return known;
    const next = (targets.get(name) ?? []).filter((target) => !path.has(target));
    const depth = Math.max(-1, ...next.map((target) => depthOf(target, new Set([...path, target])))) + 1;
    depths.set(name, depth);
    return depth;
  };
  for (const name of linked) depthOf(name, new Set([name]));
  const layers: DiagramTable[][] = [];
  for (const [name, depth] of depths) {
    layers[depth] ??= [];
    layers[depth].push(byName.get(name)!);
  }
  return {
    layers: sortLayers(
      layers.map((layer) => layer ?? []).filter((layer) => layer.length > 0),
      links,
    ),
    alone: tables.filter(({ name }) => !linked.has(name)),
  };
}

/** Orders each layer by where its targets stand, so that fewer lines cross. */
function sortLayers(
  layers: readonly (readonly DiagramTable[])[],
  links: readonly DiagramLink[],
): readonly (readonly DiagramTable[])[] {
  const places = new Map<string, number>();
  const targets = new Map<string, string[]>();
  for (const { from, to } of links) targets.set(from, [...(targets.get(from) ?? []), to]);
  return layers.map((layer) => {
    const middle = (name: string) => {
      const known = (targets.get(name) ?? []).flatMap((target) => places.get(target) ?? []);
      return known.length ? known.reduce((sum, place) => sum + place, 0) / known.length : 0;
    };
    const sorted = [...layer].sort((a, b) => middle(a.name) - middle(b.name) || (a.name < b.name ? -1 : 1));
    sorted.forEach(({ name }, index) => {
      places.set(name, index / Math.max(1, sorted.length - 1));
    });
    return sorted;
  });
}
