import type { Registry } from '../kind-contract/registry.ts';
import { childrenOf, type Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import { compareObjects } from './compare-objects.ts';
import { compareParts, indexPlainParts, type PlainParts } from './compare-parts.ts';
import { type Delta, subjectOf } from './delta.ts';

/** An object that goes and one that comes, which look like one object under two names. */
export interface RenameCandidate {
  readonly before: SchemaObject;
  readonly after: SchemaObject;
  /** From 0 to 1; beyond `shownFrom` it is worth a question. */
  readonly score: number;
  readonly evidence: RenameEvidence;
}

/** What speaks for a rename; absent where it cannot be told. */
export interface RenameEvidence {
  /** Properties that both have alike, of those that either has. */
  readonly properties: { readonly equal: number; readonly of: number };
  /** Parts (columns, labels) that both have under one name, of all of them. */
  readonly parts?: { readonly equal: number; readonly of: number };
  /** The same place among its siblings, counted from 1. */
  readonly position?: number;
  readonly sameComment?: true;
  /** Objects that used the one and use the other. */
  readonly users: readonly string[];
  /** Words that both names share. */
  readonly words: readonly string[];
}

const shownFrom = 0.6;
const mostPairs = 20_000;
/** Words that names share because of what the objects are. */
const plainWords = new Set([
  'idx',
  'index',
  'key',
  'fkey',
  'pkey',
  'check',
  'seq',
  'table',
  'tbl',
  'view',
  'type',
  'get',
  'set',
]);

/** Finds what looks renamed among the objects that only one side has; a guess that is never applied by itself. */
export function findRenameCandidates(
  deltas: readonly Delta[],
  before: Model,
  after: Model,
  registry: Registry,
): readonly RenameCandidate[] {
  const groups = new Map<string, { gone: SchemaObject[]; come: SchemaObject[] }>();
  for (const delta of deltas) {
    if (delta.op !== 'add' && delta.op !== 'remove') continue;
    const { address, parent = '' } = subjectOf(delta);
    // Parts of something that goes or comes as a whole go with it: the other side has no such place.
    const key = `${address.kind}\u0000${parent}\u0000${address.path.slice(0, -1).join('\u0000')}`;
    const group = groups.get(key) ?? { gone: [], come: [] };
    group[delta.op === 'remove' ? 'gone' : 'come'].push(subjectOf(delta));
    groups.set(key, group);
  }
  const users = { before: indexUsers(before), after: indexUsers(after) };
  const plain = indexPlainParts([before, after], registry);
  const candidates = [...groups.values()].flatMap(({ gone, come }) =>
    gone.length * come.length > mostPairs
      ? []
      : gone.flatMap((object) =>
          come.map((other) => judgePair(object, other, { before, after, registry, users, plain })),
        ),
  );
  return bestPairs(candidates.filter(({ score }) => score >= shownFrom));
}

/** Each object is in one pair at most, in its best one. */
function bestPairs(candidates: readonly RenameCandidate[]): readonly RenameCandidate[] {
  const taken = new Set<string>();
  return [...candidates]
    .sort((a, b) => b.score - a.score || (a.after.id < b.after.id ? -1 : 1))
    .filter(({ before, after }) => {
      const keys = [`before ${before.id}`, `after ${after.id}`];
      if (keys.some((key) => taken.has(key))) return false;
      for (const key of keys) taken.add(key);
      return true;
    });
}

type Users = ReadonlyMap<string, ReadonlySet<string>>;

interface Surroundings {
  readonly before: Model;
  readonly after: Model;
  readonly registry: Registry;
  readonly users: { readonly before: Users; readonly after: Users };
  readonly plain: PlainParts;
}

function judgePair(
  before: SchemaObject,
  after: SchemaObject,
  { before: beforeModel, after: afterModel, registry, users, plain }: Surroundings,
): RenameCandidate {
  const pair = {
    before,
    after,
    beforeModel,
    afterModel,
    beforeVersion: undefined,
    afterVersion: undefined,
    strict: false,
  };
  const { changes } = compareObjects(registry.kind(after.address.kind), pair, new Set());
  const said = new Set([...saidBy(before), ...saidBy(after)]);
  const properties = { equal: Math.max(0, said.size - changes.length), of: said.size };
  const parts = compareParts(before, after, { before: beforeModel, after: afterModel }, registry, plain);
  const position = placeOf(before, beforeModel);
  const samePlace = position !== undefined && position === placeOf(after, afterModel);
  const sameComment = before.facets.comment !== undefined && before.facets.comment === after.facets.comment;
  const common = [...(users.before.get(before.id) ?? [])].filter((id) => users.after.get(after.id)?.has(id));
  const words = sharedWords(before.address.path.at(-1)!, after.address.path.at(-1)!);
  const alike = properties.of === 0 ? 0 : properties.equal / properties.of;
  // What it is made of weighs most; where it has no parts, its properties do.
  const substance = parts ? 0.7 * parts.share + 0.1 * alike : 0.5 * alike ** 2;
  const score =
    substance +
    (samePlace ? 0.2 : 0) +
    (sameComment ? 0.15 : 0) +
    (common.length ? 0.1 : 0) +
    (words.length ? 0.15 : 0);
  return {
    before,
    after,
    score: Math.min(1, Math.round(score * 100) / 100),
    evidence: {
      properties,
      ...(parts ? { parts: { equal: parts.equal, of: parts.of } } : {}),
      ...(samePlace ? { position } : {}),
      ...(sameComment ? { sameComment } : {}),
      users: common,
      words,
    },
  };
}

/** The properties that an object says anything of. */
function saidBy({ props }: SchemaObject): readonly string[] {
  return Object.keys(props).filter((name) => {
    const value = props[name];
    if (value === undefined || value === null || value === false || value === '') return false;
    return typeof value !== 'object' || Object.keys(value).length > 0;
  });
}

/** The place among the siblings of its kind, from 1; only parts of something have one. */
function placeOf({ id, parent, address }: SchemaObject, model: Model): number | undefined {
  if (parent === undefined) return undefined;
  return childrenOf(model, parent, address.kind).findIndex((sibling) => sibling.id === id) + 1;
}

function indexUsers(model: Model): Users {
  const users = new Map<string, Set<string>>();
  for (const { id, references, parent } of model.objects.values()) {
    for (const reference of references) {
      if (reference === parent) continue;
      users.set(reference, (users.get(reference) ?? new Set()).add(id));
    }
  }
  return users;
}

function sharedWords(a: string, b: string): readonly string[] {
  const split = (name: string) =>
    name.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).map((word) => word.toLowerCase());
  const other = new Set(split(b));
  return split(a).filter((word) => word.length > 2 && other.has(word) && !plainWords.has(word));
}
