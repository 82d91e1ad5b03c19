import { changesOf, type Delta, subjectOf } from '../../diff/delta.ts';
import type { ObjectId } from '../../model/address.ts';
import { groupBy } from '../../model/group-by.ts';
import { draftAcrossTables } from './across-tables.ts';
import { createMentionFinder } from './affinity.ts';
import { componentsByKey } from './components-by-key.ts';
import { type Draft, join, modelOf, type Sides, startDraft } from './draft.ts';
import { commonStart, lastName } from './names.ts';
import { pluralOf } from './plural.ts';
import { stemOf, subjectWords, tellingWords, wordsOf } from './words.ts';

/** More features than this of one sort, each of one object, are better told as one. */
const mostSingles = 3;

/** Makes features of what belongs to no table or column that comes or goes; what remains in `pool` is one of a kind. */
export function draftLeftovers(pool: Set<Delta>, drafts: readonly Draft[], sides: Sides): readonly Draft[] {
  const made: Draft[] = [];
  const make = (name: string, deltas: readonly Delta[]) => {
    const draft = startDraft(name);
    for (const delta of deltas) {
      join(draft, delta, sides);
      pool.delete(delta);
    }
    made.push(draft);
  };
  const access = [...pool].filter(
    (delta) =>
      changesOf(delta).length > 0 &&
      changesOf(delta).every(({ property }) => /^(?:owner|grants)$/.test(property)),
  );
  if (access.length > 1) make(nameOfAccess(access), access);
  for (const { name, deltas } of draftAcrossTables(pool)) make(name, deltas);
  const named = groupBy(drafts, ({ name }) => name);
  for (const [host, own] of groupBy(pool, (delta) => hostOf(delta))) {
    if (host === undefined) continue;
    const beside = named
      .get(hostWords(own[0]!, sides))
      ?.find(({ columns }) => [...columns.values()].some(({ parent }) => parent === host));
    if (beside) {
      for (const delta of own) {
        join(beside, delta, sides);
        pool.delete(delta);
      }
    } else make(nameOfHost(own, sides), own);
  }
  for (const { name, deltas } of alikeChanges(pool)) make(name, deltas);
  const groups = relatedGroups([...pool]);
  const large = new Set(
    groups.filter((group) => group.length >= mostSingles).map((group) => nameOfGroup(group)),
  );
  for (const group of groups) {
    const name = nameOfGroup(group, large);
    const adds = group.some(({ op }) => op === 'add' || op === 'remove');
    if (group.length > 1 || adds) make(name, group);
  }
  return mergeSingles(made, sides);
}

function nameOfAccess(deltas: readonly Delta[]): string {
  if (deltas.every((delta) => subjectOf(delta).address.kind === 'default privileges'))
    return 'default privileges';
  const properties = new Set(deltas.flatMap((delta) => changesOf(delta).map(({ property }) => property)));
  if (properties.size > 1) return 'owners and privileges';
  return properties.has('owner') ? 'owners' : 'privileges';
}

/** Objects of one kind that change in the same properties: `sequence data types`. */
function alikeChanges(pool: ReadonlySet<Delta>): readonly { name: string; deltas: readonly Delta[] }[] {
  const changed = [...pool].filter((delta) => changesOf(delta).length > 0 && hostOf(delta) === undefined);
  const keyOf = (delta: Delta) =>
    [subjectOf(delta).address.kind, ...changesOf(delta).map(({ property }) => property)].join('\u0000');
  return [...groupBy(changed, keyOf).values()]
    .filter((deltas) => deltas.length >= mostSingles)
    .map((deltas) => ({
      name: `${subjectOf(deltas[0]!).address.kind} ${changesOf(deltas[0]!)[0]!.label.replace(/s?$/, 's')}`,
      deltas,
    }));
}

/** The table that an object other than a table or a column belongs to. */
function hostOf(delta: Delta): string | undefined {
  const { address, parent } = subjectOf(delta);
  if (address.kind === 'table') return delta.id;
  return parent?.startsWith('table ') ? parent : undefined;
}

/** The words of the table that an object is, or belongs to. */
function hostWords(delta: Delta, sides: Sides): string {
  const host = modelOf(delta, sides).objects.get(hostOf(delta) as ObjectId)!;
  return subjectWords(host.address.path.at(-1)!).join(' ') || host.address.path.at(-1)!;
}

/** `memory indexes`, `audit log indexes`; for several kinds the table's own words. */
function nameOfHost(deltas: readonly Delta[], sides: Sides): string {
  const kinds = new Set(deltas.map((delta) => subjectOf(delta).address.kind));
  const host = modelOf(deltas[0]!, sides).objects.get(hostOf(deltas[0]!) as ObjectId)!;
  const table = host.address.path.at(-1)!;
  const telling = tellingWords(table);
  const words = telling.length ? telling : [table];
  const isRowSecurity = deltas.every((delta) => {
    const changes = changesOf(delta);
    return changes.length > 0 && changes.every(({ property }) => property.startsWith('rowSecurity'));
  });
  const what = isRowSecurity ? 'row security' : kinds.size === 1 ? pluralOf(deltas) : undefined;
  return what ? [...words.slice(0, -1), stemOf(words.at(-1) ?? ''), what].join(' ') : words.join(' ');
}

/** Joins what needs another, is part of it, begins with the same topic, or names it in its text. */
function relatedGroups(deltas: readonly Delta[]): readonly (readonly Delta[])[] {
  const tied = deltas.filter((delta) => !isWide(subjectOf(delta).address.kind));
  const ids = new Set<ObjectId>(tied.map(({ id }) => id));
  const schemas = new Set(deltas.filter(isWholeSchema).map(homeOf));
  const names = new Set(tied.map(lastName).filter((name) => name.includes('_')));
  const mentionedIn = createMentionFinder(names);
  const mentioned = new Map(tied.map((delta) => [delta, mentionedIn(subjectOf(delta))]));
  const allMentioned = new Set([...mentioned.values()].flat());
  const topics = new Map(tied.map((delta) => [delta, topicStart(lastName(delta))]));
  // Routines go with whatever else is called like them; of the rest, and of routines, only one kind with itself.
  const [ofRoutines, ofOthers] = [true, false].map(
    (routines) =>
      new Set(tied.filter((delta) => isRoutine(delta) === routines).map((delta) => topics.get(delta))),
  );
  return componentsByKey(deltas, (delta) => {
    const home = homeOf(delta);
    const together = home !== undefined && schemas.has(home) ? [`schema ${home}`] : [];
    if (!topics.has(delta)) return together;
    const { id, address, references, parent } = subjectOf(delta);
    const topic = topics.get(delta)!;
    const shared = ofRoutines!.has(topic) && ofOthers!.has(topic);
    const needed = [id, ...references, ...(parent ? [parent] : [])].filter((other) => ids.has(other));
    const said = [lastName(delta)].filter((name) => allMentioned.has(name));
    return [
      ...together,
      ...needed,
      ...(topic === '' ? [] : [`topic ${shared ? '' : address.kind} ${topic}`]),
      ...[...said, ...mentioned.get(delta)!].map((name) => `name ${name}`),
    ];
  });
}

function isWholeSchema(delta: Delta): boolean {
  return subjectOf(delta).address.kind === 'schema' && (delta.op === 'add' || delta.op === 'remove');
}

/** The schema that comes or goes, or the one that another object is in. */
function homeOf(delta: Delta): string | undefined {
  const { address, props } = subjectOf(delta);
  if (address.kind === 'schema') return isWholeSchema(delta) ? address.path[0] : undefined;
  if (address.kind === 'extension') return props.schema as string | undefined;
  return address.path.length > 1 ? address.path[0] : undefined;
}

/** What all sorts of things need ties nothing together. */
function isWide(kind: string): boolean {
  return kind === 'schema' || kind === 'extension' || kind === 'language';
}

function isRoutine(delta: Delta): boolean {
  return /^(?:function|procedure)$/.test(subjectOf(delta).address.kind);
}

/** Names that begin with the same two telling words are about one thing; verbs of routines tell nothing. */
function topicStart(name: string): string {
  const words = tellingWords(name).filter((word) => !verb.test(word));
  return words.length > 1 ? words.slice(0, 2).map(stemOf).join(' ') : '';
}

const verb =
  /^(?:create|update|delete|insert|upsert|drop|add|remove|handle|process|check|validate|ensure|fetch|find|compute|calculate|refresh|sync|run|do|log|before|after|all|v\d+)$/;

/** The words that its names have in common; a single one that begins like a `large` group is called like that. */
function nameOfGroup(group: readonly Delta[], large: ReadonlySet<string> = new Set()): string {
  if (group.length === 1) {
    const name = lastName(group[0]!);
    const first = tellingWords(name)[0] ?? '';
    if (large.has(first)) return first;
    return wordsOf(name.replace(/_seq$/, '')).join(' ') || name;
  }
  const schema = group.find((delta) => subjectOf(delta).address.kind === 'schema');
  if (schema) return wordsOf(lastName(schema)).join(' ') || lastName(schema);
  const names = group.map((delta) => tellingWords(lastName(delta)).filter((word) => !verb.test(word)));
  const run = commonStart(names).length ? commonStart(names) : commonRun(names);
  return run.join(' ') || names[0]?.join(' ') || lastName(group[0]!);
}

/** The longest run of words that more than half of the names have; empty for a single word. */
function commonRun(names: readonly (readonly string[])[]): readonly string[] {
  const runs = names.flatMap((words) =>
    words.flatMap((_, from) =>
      words.slice(from + 1).map((_word, more) => words.slice(from, from + more + 2)),
    ),
  );
  const has = (words: readonly string[], run: readonly string[]) =>
    ` ${words.join(' ')} `.includes(` ${run.join(' ')} `);
  const common = runs.filter((run) => names.filter((words) => has(words, run)).length * 2 > names.length);
  return common.sort((a, b) => b.length - a.length)[0] ?? [];
}

function mergeSingles(drafts: readonly Draft[], sides: Sides): readonly Draft[] {
  const kindOf = (draft: Draft) =>
    draft.members.size === 1 ? subjectOf([...draft.members][0]!).address.kind : undefined;
  const result: Draft[] = [];
  for (const [kind, group] of groupBy(drafts, kindOf)) {
    const name =
      kind === undefined
        ? undefined
        : (pluralOf(group.flatMap(({ members }) => [...members])) ?? `${kind} changes`);
    if (name === undefined || group.length <= mostSingles) {
      result.push(...group);
      continue;
    }
    const merged = startDraft(name);
    for (const { members } of group) for (const delta of members) join(merged, delta, sides);
    result.push(merged);
  }
  return result;
}
