/** Words that say what sort of thing a name names, and nothing about what it is for. */
const labels =
  /^(?:ids?|uu?ids?|idx|ix|index|fk|pk|uk|uq|uniq|unique|pkey|fkey|chk|check|key|rails|trg|trigger|fn|func|proc|vw|mv|tbl|seq|is|has|at|on|by|for|to|of|in|and|or|the|a|no|not|with|as|set|get|new)$/;

/** What tables hold, when the word before says what it is about: link EVENTS, verification CODES. */
const holders =
  /^(?:events?|logs?|histor(?:y|ies)|codes?|entr(?:y|ies)|records?|items?|data|queues?|jobs?|mappings?|maps?|lists?|tables?|infos?|details?|rows?|versions?|requests?)$/;

/** Last words that make several tables one family, though alone they say enough to be part of a name. */
const families = /^(?:configs?|configurations?|settings?|translations?|templates?)$/;

/** Pairs of words of one trade, where a name says one and means the other. */
const relations: Readonly<Record<string, string>> = {
  push: 'notification',
  fcm: 'notification',
  apns: 'notification',
  webpush: 'notification',
  notifier: 'notification',
  login: 'session',
  signin: 'session',
  checkout: 'payment',
  otp: 'verification',
  dedupe: 'deduplication',
  dedup: 'deduplication',
};

/** Hexadecimal, or digits among letters more than once: `5b2f8d9aa6`, `fk3xk8s9`; `orders2024v2` ends as names do. */
const hash = /^(?=.*\d)(?:[\da-f]{8,}|(?=[a-z]*\d+[a-z]+\d+[a-z])[\da-z]{8,})$/;

/** The words of a name in lower case: `idxUserEmails` and `idx_user_emails` have the same; a hash is no word. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !/^\d+$/.test(word) && !hash.test(word));
}

/** The words that tell what a name is about. */
export function tellingWords(name: string): readonly string[] {
  return wordsOf(name).filter((word) => !labels.test(word));
}

/** One form for singular, plural and gerund: `links`, `linking` → `link`. */
export function stemOf(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && /(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && /[^su]s$/.test(word)) return word.slice(0, -1);
  if (word.length > 6 && word.endsWith('ing')) return word.slice(0, -3).replace(/([^ls])\1$/, '$1');
  return word;
}

/** The stem, or the word of the same trade that names features. */
export function topicOf(word: string): string {
  const stem = stemOf(word);
  return relations[stem] ?? stem;
}

/** The words of a table's name without what it merely holds: `account link events` → `account link`. */
export function subjectWords(name: string): readonly string[] {
  const words = tellingWords(name);
  let end = words.length;
  while (end > 1 && holders.test(words[end - 1]!) && !holders.test(words[end - 2]!)) end--;
  return words.slice(0, end);
}

/** What a table merely holds, where its name says so: `version` of `tutorial_versions`. */
export function holderOf(name: string): string | undefined {
  const words = tellingWords(name);
  const last = words.at(-1);
  return words.length > 1 && (holders.test(last!) || families.test(last!)) ? stemOf(last!) : undefined;
}

/** True for a name that hundreds of schemas give to columns, so that sharing it says nothing. */
export function isCommonColumn(name: string): boolean {
  return /^(?:id|uuid|name|title|type|kind|status|state|data|details|metadata|payload|body|content|description|notes?|value|position|version|active|enabled|user_id|account_id|created(?:_at|_by|_on)?|updated(?:_at|_by|_on)?|inserted_at|deleted_at)$/i.test(
    name,
  );
}
