import { type Delta, subjectOf } from '../diff/delta.ts';

/** Indexes that go while all their columns stay: queries can miss them. One over a column that goes is never missed. */
export function lostIndexes(among: readonly Delta[], deltas: readonly Delta[]): readonly Delta[] {
  const gone = new Set(
    deltas.flatMap(({ op, id }) => (op === 'remove' && id.startsWith('column ') ? [id] : [])),
  );
  return among.filter((delta) => {
    const { address, references } = subjectOf(delta);
    return delta.op === 'remove' && address.kind === 'index' && !references.some((id) => gone.has(id));
  });
}
