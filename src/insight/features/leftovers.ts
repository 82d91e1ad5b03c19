import { changesOf, type Delta, subjectOf } from '../../diff/delta.ts';
import type { ObjectId } from '../../model/address.ts';
import { groupBy } from '../../model/group-by.ts';
import type { SchemaObject } from '../../model/object.ts';
import { draftAcrossTables } from './across-tables.ts';
import { mentions } from './affinity.ts';
import { type Draft, join, modelOf, type Sides, startDraft } from './draft.ts';
import { commonStart, lastName } from './names.ts';
import { pluralOf } from './plural.ts';
import { components } from './tables.ts';
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
  if (access.length > 1) make('owners and privileges', access);
  for (const { name, deltas } of draftAcrossTables(pool)) make(name, deltas);
  for (const [, own] of groupBy(pool, (delta) => hostOf(delta))) {
    const host = hostOf(own[0]!);
    if (host === undefined) continue;
    const beside = drafts.find(
      ({ columns, name }) =>
        name === hostWords(own[0]!, sides) && [...columns.values()].some(({ parent }) => parent === host),
    );
    if (beside) {
      for (const delta of own) {
        join(beside, delta, sides);
        pool.delete(delta);
      }
    } else make(nameOfHost(own, sides), own);
  }
  for (const { name, deltas } of alikeChanges(pool)) make(name, deltas);
  const groups = components([...pool], related);
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

/** Objects of one kind that change in the same properties: `sequence data types`. */
function alikeChanges(pool: ReadonlySet<Delta>): readonly { name: string; deltas: readonly Delta[] }[] {
  const changed = [...pool].filter((delta) => changesOf(delta).length > 0 && hostOf(delta) === undefined);
  const keyOf = (delta: Delta) =>
    [subjectOf(delta).address.kind, ...changesOf(delta).map(({ property }) => property)].join('\u0000');
  return [...groupBy(changed, keyOf).values()]
    .filter((deltas) => deltas.length >= mostSingles)
    .map((deltas) => ({
      name: `${subjectOf(deltas[0]!).address.kind} ${changesOf(deltas[0]!)[0]!.label}s`,
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
  const what = kinds.size === 1 ? pluralOf(deltas) : undefined;
  return what ? [...words.slice(0, -1), stemOf(words.at(-1) ?? ''), what].join(' ') : words.join(' ');
}

function related(a: Delta, b: Delta): boolean {
  const [here, there] = [subjectOf(a), subjectOf(b)];
  if (isSchemaOf(a, there) || isSchemaOf(b, here)) return true;
  if (isWide(here.address.kind) || isWide(there.address.kind)) return false;
  if (here.references.includes(there.id) || there.references.includes(here.id)) return true;
  if (here.parent === there.id || there.parent === here.id) return true;
  const names = [here, there].map(({ address }) => address.path.at(-1)!);
  if (
    here.address.kind === there.address.kind ||
    isRoutine(here.address.kind) !== isRoutine(there.address.kind)
  ) {
    const starts = names.map((name) => topicStart(name));
    if (starts[0] !== '' && starts[0] === starts[1]) return true;
  }
  return mentionsName(here, names[1]!) || mentionsName(there, names[0]!);
}

/** True where a schema comes or goes, and the other object is in it. */
function isSchemaOf(delta: Delta, { address, props }: SchemaObject): boolean {
  const schema = subjectOf(delta);
  if (schema.address.kind !== 'schema' || (delta.op !== 'add' && delta.op !== 'remove')) return false;
  const home =
    address.kind === 'extension' ? props.schema : address.path.length > 1 ? address.path[0] : undefined;
  return home === schema.address.path[0];
}

/** What all sorts of things need ties nothing together. */
function isWide(kind: string): boolean {
  return kind === 'schema' || kind === 'extension' || kind === 'language';
}

function mentionsName(object: SchemaObject, name: string): boolean {
  return name.includes('_') && mentions(object, name);
}

function isRoutine(kind: string): boolean {
  return kind === 'function' || kind === 'procedure';
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
