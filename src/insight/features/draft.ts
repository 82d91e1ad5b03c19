import { type Delta, subjectOf } from '../../diff/delta.ts';
import type { ObjectId } from '../../model/address.ts';
import { childrenOf, type Model } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import { isCommonColumn, subjectWords, tellingWords, topicOf } from './words.ts';

/** A feature while its differences are being collected. */
export interface Draft {
  name: string;
  readonly source: 'config' | 'objects';
  readonly members: Set<Delta>;
  /** The ids of its members. */
  readonly ids: Set<ObjectId>;
  /** Topics that the feature is called after: the last and the first words of its tables' or columns' names. */
  readonly heads: Set<string>;
  readonly leads: Set<string>;
  /** Topics of all its members' names. */
  readonly topics: Set<string>;
  /** Tables that come or go with it, by id, and the columns of these. */
  readonly tables: Map<ObjectId, SchemaObject>;
  readonly tableColumns: Set<string>;
  /** Columns that it adds, removes or changes on tables of both sides. */
  readonly columns: Map<ObjectId, SchemaObject>;
  /** Whatever its members, and what comes with them, need. */
  readonly needs: Set<ObjectId>;
}

/** The two models that the deltas lie between. */
export interface Sides {
  readonly before: Model;
  readonly after: Model;
}

/** An empty feature; the name is given as people write it. */
export function startDraft(name: string, source: Draft['source'] = 'objects'): Draft {
  return {
    name,
    source,
    members: new Set(),
    ids: new Set(),
    heads: new Set(),
    leads: new Set(),
    topics: new Set(),
    tables: new Map(),
    tableColumns: new Set(),
    columns: new Map(),
    needs: new Set(),
  };
}

/** The model in which the subject of a delta stands. */
export function modelOf(delta: Delta, sides: Sides): Model {
  return delta.op === 'remove' ? sides.before : sides.after;
}

/** Schemas and extensions are needed by all sorts of things. */
function isShared(id: ObjectId): boolean {
  return /^(?:schema|extension|language) /.test(id);
}

/** Puts a difference into a feature; `seed` lets the feature be recognised by the words of its name. */
export function join(draft: Draft, delta: Delta, sides: Sides, seed = false): void {
  const object = subjectOf(delta);
  const { kind, path } = object.address;
  const model = modelOf(delta, sides);
  const name = path.at(-1)!;
  draft.members.add(delta);
  draft.ids.add(delta.id);
  for (const word of tellingWords(name)) draft.topics.add(topicOf(word));
  if (seed) {
    const words = subjectWords(name);
    if (words.length) {
      draft.heads.add(topicOf(words.at(-1)!));
      draft.leads.add(topicOf(words[0]!));
    }
  }
  for (const id of object.references) if (!isShared(id)) draft.needs.add(id);
  if (kind === 'column') draft.columns.set(object.id, object);
  if (delta.op !== 'add' && delta.op !== 'remove') return;
  const children = childrenOf(model, object.id);
  for (const id of children.flatMap(({ references }) => references)) {
    if (!isShared(id)) draft.needs.add(id);
  }
  if (kind !== 'table' && kind !== 'foreign table') return;
  draft.tables.set(object.id, object);
  for (const { address } of children) {
    const column = address.path.at(-1)!;
    if (address.kind === 'column' && !isCommonColumn(column)) draft.tableColumns.add(column);
  }
}
