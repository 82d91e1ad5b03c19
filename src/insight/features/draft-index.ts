import { type Delta, subjectOf } from '../../diff/delta.ts';
import type { SchemaObject } from '../../model/object.ts';
import { isPlainName, mentions, wordsIn } from './affinity.ts';
import { type Draft, join, type Sides, startDraft } from './draft.ts';
import { isCommonColumn, tellingWords, topicOf } from './words.ts';

/** Finds the features that there can be any evidence for, so that not every difference is held against every feature. */
export interface DraftIndex {
  /** The features that share a name, a topic, an object or a table with the difference, in their order. */
  candidates(delta: Delta): readonly Draft[];
  /** Puts a difference into a feature. */
  join(draft: Draft, delta: Delta): void;
}

/** Makes the index of some features; those that join a feature later are to be joined through the index. */
export function createDraftIndex(drafts: readonly Draft[], sides: Sides): DraftIndex {
  const places = new Map(drafts.map((draft, place) => [draft, place]));
  const byClue = new Map<string, Set<Draft>>();
  const quoted = new Set<string>();

  /** `what` is the feature, or what has come into it. */
  function note(draft: Draft, what: Draft): void {
    for (const clue of cluesOf(what)) {
      const known = byClue.get(clue);
      if (known) known.add(draft);
      else byClue.set(clue, new Set([draft]));
    }
    for (const name of namesOf(what)) if (!isPlainName(name)) quoted.add(name);
  }

  for (const draft of drafts) note(draft, draft);
  return {
    candidates(delta) {
      const object = subjectOf(delta);
      const named = [...quoted].filter((name) => mentions(object, name));
      const found = new Set<Draft>();
      for (const clue of [...cluesFor(delta), ...named.map((name) => `name ${name}`)]) {
        for (const draft of byClue.get(clue) ?? []) found.add(draft);
      }
      return [...found].sort((a, b) => places.get(a)! - places.get(b)!);
    },
    join(draft, delta) {
      join(draft, delta, sides);
      const alone = startDraft('');
      join(alone, delta, sides);
      note(draft, alone);
    },
  };
}

function* cluesOf({ needs, ids, tables, columns, heads, leads }: Draft): Generator<string> {
  for (const id of needs) yield `needs ${id}`;
  for (const id of [...ids, ...tables.keys()]) yield `has ${id}`;
  for (const { parent } of columns.values()) yield `column of ${parent}`;
  for (const topic of [...heads, ...leads]) yield `topic ${topic}`;
  for (const name of namesOf({ tables, columns })) yield `name ${name}`;
}

/** The names by which other objects may speak of the feature. */
function namesOf({ tables, columns }: Pick<Draft, 'tables' | 'columns'>): readonly string[] {
  const own = ({ address }: SchemaObject) => address.path.at(-1)!;
  const telling = [...columns.values()]
    .map(own)
    .filter((name) => name.includes('_') && !isCommonColumn(name));
  return [...[...tables.values()].map(own), ...telling];
}

/** What a difference, other than one of a column, has in common with each feature that it may belong to. */
function* cluesFor(delta: Delta): Generator<string> {
  const object = subjectOf(delta);
  for (const word of tellingWords(object.address.path.at(-1)!)) yield `topic ${topicOf(word)}`;
  yield `needs ${delta.id}`;
  yield `column of ${object.parent}`;
  for (const id of object.references) yield `has ${id}`;
  for (const word of wordsIn(object)) yield `name ${word}`;
}
