import { isHarmlessOption } from './harmless-options.ts';
import { isPlaceholder, redacted } from './placeholder.ts';
import type { RedactionRule } from './rule.ts';
import { findSecretArguments, type SecretSpan } from './rules-calls.ts';
import { findSecretLists } from './rules-lists.ts';
import { looseRules } from './rules-loose.ts';
import { nameRules } from './rules-names.ts';
import { networkRules } from './rules-network.ts';
import { findSecretOptions } from './rules-options.ts';
import { tokenRules } from './rules-tokens.ts';
import { carriesSecrets, findLiterals } from './secret-statements.ts';

/** Hides secrets and counts what it hid. */
export interface Redactor {
  /** The text with every secret replaced by `‹redacted›`; text without secrets comes back as it is. */
  redact(text: string): string;
  /** The same, with the place that an offset into the text has in the result; inside a secret, the secret's start. */
  redactAround(text: string, offset: number): { readonly text: string; readonly offset: number };
  /** The options with every value replaced whose name is not known to be harmless. */
  redactOptions(options: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
  /** How many secrets were hidden so far. */
  readonly count: number;
  /** How many of each sort. */
  readonly byReason: Readonly<Record<string, number>>;
}

const rules: readonly RedactionRule[] = [...networkRules, ...nameRules, ...looseRules];

/** Quick looks that spare most texts the rules: each rule for tokens needs one of these marks to stand in the text. */
const mark =
  /‹sealed|PRIVATE KEY|SECRET-KEY|:\/\/|webhook|eyJ|\$2[abxy]?\$|\$argon2|\$[156]\$|pbkdf2_|SCRAM-|md5[0-9a-f]{32}|AKIA|ASIA|AIza|GOCSPX|ya29|xox|xapp-|gh[oprsu]_|github_pat|gl[a-z]{2,5}-|[rs]k_|whsec|SG\.|SK[0-9a-f]{32}|npm_|pypi-|sk-|hf_|do[opr]_v1|shp|sbp_|sb_|hv[sbr]\.|dapi|PMAK|NRAK|lin_api|key-|-us\d|:AA|AccountKey|SharedAccess|LTAI|AKID|1\/\/0|HRKU-|sl\.[\w.-]{60}|sq0|EAAA|access_token\$|sntry[su]_|ATATT|gl(?:sa|c)_|atlasv1|pul-|dp\.[a-z]{2,5}\.|pat\w{14}\.|secret_[A-Za-z0-9]{43}|ntn_|figd_|pscale_|fm[12][ar]?_|rubygems_|dckr_|gsk_|r8_|pplx-|\$scrypt/i;
/** Every other rule needs one of these words, and a quote, `=`, SET or a header's word to introduce the secret. */
const word =
  /pass|pwd|\bpin\b|_pin\b|cvv|secret|token|key|salt|pepper|cookie|session|bearer|basic|auth|credential|signature|jwt|:\/\/|options\s*\(|crypt|hmac|sign|verify|sas=|sig=/i;
const introduction = /['"=:]|\\setenv|:\/\/|\bset\b|bearer|basic|auth|cookie/i;

/** Makes a redactor with its own count. */
export function createRedactor(): Redactor {
  const byReason: Record<string, number> = {};
  let count = 0;
  /** Where the place that `redactAround` was asked for lies by now. */
  let place = 0;

  function counted(reason: string): string {
    count++;
    byReason[reason] = (byReason[reason] ?? 0) + 1;
    return redacted;
  }

  function hide(text: string, spans: readonly SecretSpan[]): string {
    let result = '';
    let at = 0;
    let moved = place;
    for (const { start, end, reason } of spans) {
      if (start < at) continue;
      result += text.slice(at, start);
      if (end <= place) moved += redacted.length - (end - start);
      else if (start < place) moved = result.length;
      result += counted(reason);
      at = end;
    }
    place = moved;
    return result + text.slice(at);
  }

  return {
    redactAround(text, offset) {
      place = offset;
      const hidden = carriesSecrets(text) ? hide(text, findLiterals(text)) : text;
      return { text: this.redact(hidden), offset: place };
    },
    redact(text) {
      const tokens = mark.test(text);
      const named = word.test(text) && introduction.test(text);
      if (!tokens && !named) return text;
      let result = text;
      if (named) {
        result = hide(result, findSecretOptions(result));
        result = hide(result, findSecretArguments(result));
        result = hide(result, findSecretLists(result));
      }
      if (tokens) for (const rule of tokenRules) result = hide(result, findByRule(result, rule));
      if (named) for (const rule of rules) result = hide(result, findByRule(result, rule));
      return result;
    },
    redactOptions(options) {
      return Object.fromEntries(
        Object.entries(options).map(([name, value]) => {
          if (isHarmlessOption(name)) return [name, this.redact(value)];
          return [name, isPlaceholder(value) ? value : counted('option of a foreign object')];
        }),
      );
    },
    get count() {
      return count;
    },
    get byReason() {
      return byReason;
    },
  };
}

/** Places of the named group `secret` (or of an SQL string's content, or of the whole match) that a rule accepts. */
function findByRule(
  text: string,
  { reason, pattern, accept = (found) => !isPlaceholder(found) }: RedactionRule,
): readonly SecretSpan[] {
  const spans: SecretSpan[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { secret, nested, plain, quoted } = match.groups ?? {};
    const found = secret ?? nested ?? plain ?? quoted ?? (match.groups ? undefined : match[0]);
    if (found === undefined || !accept(found, match) || isPlaceholder(found)) continue;
    const start = match.index + match[0].lastIndexOf(found);
    spans.push({ start, end: start + found.length, reason });
  }
  return spans;
}
