import { type Delta, subjectOf } from '../../diff/delta.ts';
import type { ObjectId } from '../../model/address.ts';
import { groupBy } from '../../model/group-by.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import type { Draft } from './draft.ts';
import { holderOf, stemOf, subjectWords, tellingWords, wordsOf } from './words.ts';

/** The last name of the object that a delta is about. */
export function lastName(delta: Delta): string {
  return subjectOf(delta).address.path.at(-1)!;
}

/** Names a group of tables: the words that most begin with, else those of the table most `links` (from, to) lead to. */
export function nameTables(
  tables: readonly Delta[],
  links: readonly (readonly [ObjectId, ObjectId])[],
): string {
  const names = tables.map(lastName);
  if (names.length === 1) return wholeName(names[0]!);
  const held = new Set(names.map(holderOf));
  const subjects = names.map(subjectWords);
  const family = mostCommonStart(subjects);
  if (family.length > 1 && family.length * 2 >= names.length) return commonStart(family).join(' ');
  if (held.size === 1 && !held.has(undefined)) return tellingWords(names[0]!).at(-1)!;
  const pointing = groupBy(links, ([, target]) => target);
  const incoming = ({ id }: Delta) => pointing.get(id)?.length ?? 0;
  const central = [...tables].sort((a, b) => incoming(b) - incoming(a))[0]!;
  return wholeName(lastName(central));
}

/** `account link` for account_link_events, but `admin jobs` whole: one word says too little. */
function wholeName(name: string): string {
  const subject = subjectWords(name);
  return (subject.length > 1 ? subject : tellingWords(name)).join(' ') || name;
}

function mostCommonStart(names: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const families = new Map<string, (readonly string[])[]>();
  for (const words of names) {
    const start = stemOf(words[0] ?? '');
    families.set(start, [...(families.get(start) ?? []), words]);
  }
  return [...families.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Names columns of one table: by the words they begin with, by what a flag says, else by the table. */
export function nameColumns(columns: readonly Delta[], table: string): string {
  const names = columns.map(lastName);
  const subject = singular(table);
  if (names.length === 1) return nameColumn(names[0]!, subject, subjectWords(table));
  const common = commonStart(names.map((name) => tellingWords(name)));
  if (!common.length || verbs.has(common[0]!)) return subjectWords(table).join(' ') || table;
  return withSubject(common, subject);
}

/** Verbs that many unrelated settings begin with. */
const verbs: ReadonlySet<string> = new Set(
  'show hide allow enable enabled disable disabled use max min last first total num number count created updated'.split(
    ' ',
  ),
);

/** True for a word that makes unrelated names look alike. */
export function isLooseStart(word: string): boolean {
  return verbs.has(word);
}

function nameColumn(name: string, subject: readonly string[], plural: readonly string[]): string {
  const flag = /^(?:is|has)_/i.test(name);
  const words = tellingWords(name.replace(/_(?:at|on)$/i, ''));
  if (words.length === 0) return [...subject, ...wordsOf(name)].join(' ') || name;
  if (flag && words.length === 1) return [...words, ...plural].join(' ');
  if (flag && !/(?:ed|able|ing|y)$/.test(words.at(-1)!)) return `${words.join(' ')}s`.replace(/ss$/, 's');
  return withSubject(words, subject);
}

/** `value type change` says too little without its table. */
export function nameTypeChange(column: string, table: string): string {
  return `${nameColumn(column.replace(/^(?:is|has)_/i, ''), singular(table), [])} type change`;
}

/** What one row of a table is, in words: `gtfs stop time` for gtfs_stop_times. */
export function nameOfRow(table: string): string {
  return singular(table).join(' ') || table;
}

function singular(table: string): readonly string[] {
  return subjectWords(table).map((word, at, all) => (at === all.length - 1 ? stemOf(word) : word));
}

/** `embedding` of `graph nodes` → `graph node embedding`; a phrase of several words stands on its own. */
function withSubject(words: readonly string[], subject: readonly string[]): string {
  if (words.length > 1 && subject.length > 0 && !subject.includes(words[0]!)) return words.join(' ');
  const stems = new Set(subject.map(stemOf));
  return [...subject, ...words.filter((word) => !stems.has(stemOf(word)))].join(' ');
}

/** The words that all lists begin with. */
export function commonStart(names: readonly (readonly string[])[]): readonly string[] {
  const first = names[0] ?? [];
  let length = 0;
  while (
    length < first.length &&
    names.every((words) => words[length] !== undefined && stemOf(words[length]!) === stemOf(first[length]!))
  )
    length++;
  if (length === 0) return [];
  // The plural reads better: `point groups` rather than the `point group` of its items.
  const whole = names.filter((words) => words.length === length).map((words) => words.join(' '));
  const longest = whole.sort((a, b) => b.length - a.length)[0];
  return longest?.split(' ') ?? first.slice(0, length);
}

/** The name of a feature on one line without blanks at its ends, acronyms as such; one of nothing but blanks is quoted. */
export function tidyName(name: string): string {
  const words = name.trim().split(/\s+/);
  return (
    words.map((word) => (acronyms.has(word) ? word.toUpperCase() : word)).join(' ') || quoteIdentifier(name)
  );
}

/** Short forms that nobody writes in lower case. */
const acronyms: ReadonlySet<string> = new Set(
  'ai api csv dns faq gdpr gps gtfs html http https id ip ip4 ip6 json jwt kms llm mfa ocr otp pdf pii rbac rls rss sku sla sms smtp sql sso ssh ssl svg tls tld totp tsv ttl ui uri url utm uuid vat xml'.split(
    ' ',
  ),
);

/** Says what the objects themselves say of what is being done: linking for a link, deduplication for unique keys. */
export function refineName({ name, members }: Draft): string {
  const gerunds = new Map(
    [...members]
      .flatMap((delta) => tellingWords(lastName(delta)))
      .filter((word) => word.endsWith('ing'))
      .map((word) => [stemOf(word), word]),
  );
  const words = name.split(' ');
  const last = words.at(-1)!;
  return [...words.slice(0, -1), gerunds.get(stemOf(last)) ?? last].join(' ');
}

/** `commitments.commitment_key` with a unique index of its own → `commitment deduplication`. */
export function deduplicationName(
  column: Delta,
  table: string,
  members: Iterable<Delta>,
): string | undefined {
  const name = lastName(column);
  if (
    !/(?:^|_)(?:key|hash|fingerprint|digest|checksum)$/.test(name) ||
    /(?:password|token|email|code|secret)/.test(name)
  ) {
    return undefined;
  }
  const unique = [...members].some((delta) => {
    const { address, props } = subjectOf(delta);
    return (
      (address.kind === 'index' && props.unique === true) ||
      (address.kind === 'constraint' && props.type === 'unique')
    );
  });
  return unique ? [...singular(table), 'deduplication'].join(' ') : undefined;
}
