import { type Delta, subjectOf } from '../../diff/delta.ts';
import { suspectBackup } from '../backup-table.ts';
import { findRivalIndexes } from '../rival-indexes.ts';
import { isMoreThanCosmetic, standaloneDeltas } from '../standalone-deltas.ts';
import { bestDraft, dependantEvidence, wordEvidence } from './affinity.ts';
import { draftColumns } from './columns.ts';
import { type Draft, join, type Sides, startDraft } from './draft.ts';
import { createDraftIndex } from './draft-index.ts';
import { draftLeftovers } from './leftovers.ts';
import { refineName, tidyName } from './names.ts';
import { draftTables } from './tables.ts';
import { stemOf, subjectWords } from './words.ts';

/** Differences that likely belong to one story. */
export interface Feature {
  /** In the words of the objects: `email verification`. */
  readonly name: string;
  /** `config`: a person said so; `objects`: a guess from keys, names and texts; `rest`: told by nothing. */
  readonly source: 'config' | 'objects' | 'rest';
  /** Without what comes or goes with a table or column, and without cosmetic ones. */
  readonly deltas: readonly Delta[];
}

/** A feature that a person has named, and what belongs to it. */
export interface NamedFeature {
  readonly name: string;
  readonly includes: (delta: Delta) => boolean;
}

/**
 * Groups differences into likely features, every one in exactly one group: first what a person has named, then tables
 * that come or go together, columns, and what depends on both; what nothing ties is in a last group `rest`.
 */
export function groupFeatures(
  deltas: readonly Delta[],
  sides: Sides,
  named: readonly NamedFeature[] = [],
): readonly Feature[] {
  const order = standaloneDeltas(deltas).filter(isMoreThanCosmetic);
  const pool = new Set(order);
  const drafts: Draft[] = [];
  const open = (made: readonly Draft[]) => {
    drafts.push(...made);
    for (const { members } of drafts) for (const delta of members) pool.delete(delta);
  };
  open(named.flatMap((feature) => draftNamed(feature, pool, sides)));
  open(draftCopies(pool, sides));
  open(draftRivals(pool, sides));
  const closed = drafts.length;
  open(draftTables(pool, sides));
  attach(pool, drafts.slice(closed), sides, byWords(sides));
  open(draftColumns(pool, drafts.slice(closed), sides));
  for (let round = 0; round < 3; round++) {
    attach(pool, drafts.slice(closed), sides, (delta, draft) => dependantEvidence(delta, draft, sides));
  }
  open(draftLeftovers(pool, drafts.slice(closed), sides));
  return finish(drafts, pool, order);
}

function attach(
  pool: Set<Delta>,
  drafts: readonly Draft[],
  sides: Sides,
  evidence: (delta: Delta, draft: Draft) => number,
): void {
  const index = createDraftIndex(drafts, sides);
  for (const delta of pool) {
    if (subjectOf(delta).address.kind === 'column') continue;
    const draft = bestDraft(delta, index.candidates(delta), evidence);
    if (!draft) continue;
    index.join(draft, delta);
    pool.delete(delta);
  }
}

/** Before columns are placed, indexes and constraints go by their names alone. */
function byWords(sides: Sides): (delta: Delta, draft: Draft) => number {
  return (delta, draft) => {
    const { kind, path } = subjectOf(delta).address;
    return kind === 'index' || kind === 'constraint' ? wordEvidence(path.at(-1)!, draft, sides) : 0;
  };
}

function draftNamed(
  { name, includes }: NamedFeature,
  pool: ReadonlySet<Delta>,
  sides: Sides,
): readonly Draft[] {
  const draft = startDraft(name, 'config');
  for (const delta of pool) if (includes(delta)) join(draft, delta, sides);
  return draft.members.size ? [draft] : [];
}

/** Copies that somebody made by hand: `backup clean-up` where they go. */
function draftCopies(pool: ReadonlySet<Delta>, sides: Sides): readonly Draft[] {
  return (['add', 'remove'] as const).flatMap((op) => {
    const model = op === 'add' ? sides.after : sides.before;
    const draft = startDraft(op === 'add' ? 'backup copies' : 'backup clean-up');
    for (const delta of pool) {
      const object = subjectOf(delta);
      if (delta.op === op && object.address.kind === 'table' && suspectBackup(object, model))
        join(draft, delta, sides);
    }
    return draft.members.size ? [draft] : [];
  });
}

const vectorMethods: readonly string[] = ['hnsw', 'ivfflat', 'diskann', 'vchordrq'];

/** Two indexes on the same keys by other access methods are one decision. */
function draftRivals(pool: ReadonlySet<Delta>, sides: Sides): readonly Draft[] {
  const drafts = new Map<string, Draft>();
  for (const { before, after } of findRivalIndexes(sides.before, sides.after)) {
    const methods = [before, after].map(({ definition }) => definition.method);
    const what = methods.every((method) => vectorMethods.includes(method)) ? 'vector index' : 'index method';
    const table = after.table.address.path.at(-1)!;
    const name = `${subjectWords(table).join(' ') || table} ${what} change`;
    const draft = drafts.get(name) ?? startDraft(name);
    for (const delta of pool)
      if ([before.object.id, after.object.id].includes(delta.id)) join(draft, delta, sides);
    if (draft.members.size) drafts.set(name, draft);
  }
  return [...drafts.values()];
}

function finish(
  drafts: readonly Draft[],
  rest: ReadonlySet<Delta>,
  order: readonly Delta[],
): readonly Feature[] {
  const place = new Map(order.map((delta, index) => [delta, index]));
  const sorted = (members: Iterable<Delta>) => [...members].sort((a, b) => place.get(a)! - place.get(b)!);
  const merged = new Map<string, { name: string; source: Feature['source']; members: Delta[] }>();
  for (const draft of drafts) {
    const name = tidyName(draft.source === 'config' ? draft.name : refineName(draft));
    // `sequence` and `sequences` are one story; what a person has named stays as it is.
    const key = draft.source === 'config' ? `config ${name}` : name.split(' ').map(stemOf).join(' ');
    const known = merged.get(key);
    if (known) known.members.push(...draft.members);
    else merged.set(key, { name, source: draft.source, members: [...draft.members] });
  }
  const features = [...merged.values()].map(({ name, source, members }) => ({
    name,
    source,
    deltas: sorted(members),
  }));
  const rank = ({ deltas }: Feature) =>
    deltas.some((delta) => subjectOf(delta).address.kind === 'table') ? 0 : 1;
  features.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      b.deltas.length - a.deltas.length ||
      place.get(a.deltas[0]!)! - place.get(b.deltas[0]!)!,
  );
  if (rest.size) features.push({ name: 'other changes', source: 'rest', deltas: sorted(rest) });
  return features;
}
