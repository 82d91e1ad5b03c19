import type { Delta } from '../diff/delta.ts';
import type { Model } from '../model/model.ts';
import { chooseTables } from './choose-tables.ts';
import type { Diagram } from './diagram.ts';
import { findDependencies } from './find-dependencies.ts';
import { findLinks } from './find-links.ts';
import { viewTable } from './view-table.ts';

/** What changed among tables, with direct neighbours, and what hangs on objects that change. */
export function buildDiagram(before: Model, after: Model, deltas: readonly Delta[]): Diagram {
  const byId = new Map(deltas.map((delta) => [delta.id, delta]));
  const links = findLinks(before, after, byId);
  const { chosen, leftOut } = chooseTables(before, after, deltas, links);
  // What stands between two neighbours is as it was, and only fills the page.
  const drawn = links.filter(
    ({ from, to, op }) =>
      chosen.has(from) &&
      chosen.has(to) &&
      (op !== 'same' || chosen.get(from)!.op !== 'same' || chosen.get(to)!.op !== 'same'),
  );
  return {
    tables: [...chosen].map(([name, { object, op }]) =>
      viewTable(object, op, { before, after, byId, linked: drawn.filter(({ from }) => from === name) }),
    ),
    links: drawn.map(({ from, to, name, op, optional }) => ({ from, to, name, op, optional })),
    tablesLeftOut: leftOut,
    ...findDependencies(before, after, byId),
  };
}
