import { type Delta, subjectOf } from '../../diff/delta.ts';
import { objectId } from '../../model/address.ts';
import { childrenOf, type Model } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { type Draft, modelOf, type Sides } from './draft.ts';
import { isCommonColumn, tellingWords, topicOf } from './words.ts';

/** With this much evidence a difference belongs to a feature. */
const enough = 3;

/** The feature that a difference belongs to best; undefined where the evidence does not do for any. */
export function bestDraft(
  delta: Delta,
  drafts: readonly Draft[],
  evidence: (delta: Delta, draft: Draft) => number,
): Draft | undefined {
  let best: { readonly draft: Draft; readonly score: number } | undefined;
  for (const draft of drafts) {
    const score = evidence(delta, draft);
    if (score >= enough && (!best || score > best.score)) best = { draft, score };
  }
  return best?.draft;
}

/**
 * How well the words of a name fit a feature: a topic that the schemas hardly knew before counts full, one that stands
 * in many names anyway counts little, one that is explained otherwise nothing.
 */
export function wordEvidence(
  name: string,
  draft: Draft,
  sides: Sides,
  isExplained: (topic: string) => boolean = () => false,
): number {
  const topics = tellingWords(name)
    .map(topicOf)
    .filter((topic) => !isExplained(topic));
  if (topics.some((topic) => draft.heads.has(topic) && !isFamiliar(topic, sides))) return 3;
  let score = topics[0] !== undefined && draft.leads.has(topics[0]) ? 2 : 0;
  if (topics.slice(1).some((topic) => draft.leads.has(topic))) score += 1;
  if (topics.length > 1 && topics.every((topic) => draft.topics.has(topic))) score += 2;
  return Math.min(score, 3);
}

/** What ties a column to the tables of a feature: a foreign key, the same name, like columns beside it. */
export function columnEvidence(delta: Delta, draft: Draft, sides: Sides): number {
  const column = subjectOf(delta);
  const name = column.address.path.at(-1)!;
  const model = modelOf(delta, sides);
  // `lock_requested_at` of registry_locks speaks of its own table rather than of a new table `lock`.
  const home = new Set(tellingWords(column.address.path.at(-2)!).map(topicOf));
  let score = wordEvidence(name, draft, sides, (topic) => home.has(topic));
  if (draft.tables.size === 0 || !column.parent) return score;
  const refers = childrenOf(model, column.parent, 'constraint').some(
    ({ props }) =>
      props.type === 'foreign key' &&
      (props.columns as readonly string[]).includes(name) &&
      draft.tables.has(objectId({ kind: 'table', path: props.referencedTable as readonly string[] })),
  );
  if (refers) score += 6;
  if (!isCommonColumn(name) && draft.tableColumns.has(name)) score += 1;
  const beside = childrenOf(model, column.parent, 'column')
    .map(({ address }) => address.path.at(-1)!)
    .filter((other) => other !== name && draft.tableColumns.has(other));
  return beside.length > 0 ? score + 1 : score;
}

/** What ties any other object to a feature: its columns, what it needs, what needs it, what its text names. */
export function dependantEvidence(delta: Delta, draft: Draft, sides: Sides): number {
  const object = subjectOf(delta);
  const { kind, path } = object.address;
  if (kind === 'schema' || kind === 'extension' || kind === 'language') return 0;
  if (draft.needs.has(delta.id)) return 6;
  if (object.references.some((id) => draft.tables.has(id) || draft.ids.has(id))) return 5;
  if ([...draft.tables.values()].some((table) => mentions(object, table.address.path.at(-1)!))) return 5;
  const own = [...draft.columns.values()].filter(({ parent }) => parent === object.parent);
  const touched = own.filter(({ address }) => mentions(object, address.path.at(-1)!)).length;
  if (touched > 0) return 4 + touched;
  if (kind === 'function' || kind === 'procedure') {
    const distinctive = [...draft.columns.values()].some(({ address }) => {
      const name = address.path.at(-1)!;
      return name.includes('_') && !isCommonColumn(name) && mentions(object, name);
    });
    if (distinctive) return 4;
  }
  return wordEvidence(path.at(-1)!, draft, sides);
}

/** The words of all that an object's properties say, and the whole as one text. */
interface Wording {
  readonly words: ReadonlySet<string>;
  readonly text: string;
}

const wordings = new WeakMap<SchemaObject, Wording>();
const plain = /^[\w$]+$/;

/** True where a property of the object has the name as a word of its own. */
export function mentions(object: SchemaObject, name: string): boolean {
  return hasName(wordingOf(object), name);
}

/** The words that an object's properties say. */
export function wordsIn(object: SchemaObject): ReadonlySet<string> {
  return wordingOf(object).words;
}

/** True for a name that is one word of a text; another one stands in quotes. */
export function isPlainName(name: string): boolean {
  return plain.test(name);
}

function wordingOf(object: SchemaObject): Wording {
  const wording = wordings.get(object) ?? readWording(object);
  wordings.set(object, wording);
  return wording;
}

/** Makes a finder of those names that an object mentions; it walks the object's words, for the names are many more. */
export function createMentionFinder(names: ReadonlySet<string>): (object: SchemaObject) => readonly string[] {
  const quoted = [...names].filter((name) => !plain.test(name));
  return (object) => {
    const wording = readWording(object);
    return [
      ...[...wording.words].filter((word) => names.has(word)),
      ...quoted.filter((name) => hasName(wording, name)),
    ];
  };
}

function readWording({ props }: SchemaObject): Wording {
  // Line breaks come out of JSON as `\\n`, whose n would stick to the next word.
  const text = JSON.stringify(Object.values(props)).replace(/\\[nrt]/g, ' ');
  return { words: new Set(text.match(/[\w$]+/g)), text };
}

function hasName({ words, text }: Wording, name: string): boolean {
  if (plain.test(name)) return words.has(name);
  return text.includes(quoteIdentifier(name).replaceAll('"', '\\"'));
}

/** Topics in more names than this of one side are nothing new. */
const familiarFrom = 4;
const frequencies = new WeakMap<Model, ReadonlyMap<string, number>>();

function isFamiliar(topic: string, { before, after }: Sides): boolean {
  return [before, after].every((model) => (frequencyOf(model).get(topic) ?? 0) >= familiarFrom);
}

/** In how many names of tables and columns a topic stands. */
function frequencyOf(model: Model): ReadonlyMap<string, number> {
  const known = frequencies.get(model);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { address } of model.objects.values()) {
    if (address.kind !== 'table' && address.kind !== 'column') continue;
    for (const topic of new Set(tellingWords(address.path.at(-1)!).map(topicOf)))
      counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  frequencies.set(model, counts);
  return counts;
}
