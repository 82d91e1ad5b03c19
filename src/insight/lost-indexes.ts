import { type Delta, subjectOf } from '../diff/delta.ts';

/** Indexes that go while all their columns stay: queries can miss them. One over a column that goes is never missed. */
export function lostIndexes(among: readonly Delta[], deltas: readonly Delta[]): readonly Delta[] {
  const dropped = among.filter((delta) => delta.op === 'remove' && subjectOf(delta).address.kind === 'index');
  if (dropped.length === 0) return [];
  const gone = new Set(
    deltas.flatMap(({ op, id }) => (op === 'remove' && id.startsWith('column ') ? [id] : [])),
  );
  return dropped.filter((delta) => !subjectOf(delta).references.some((id) => gone.has(id)));
}
