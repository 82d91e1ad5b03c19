import {
  isHarmlessOption,
  strongWords,
  weakWords
} from "./chunk-NWFU5BJT.js";

// src/redact/placeholder.ts
var redacted = "\u2039redacted\u203A";
var placeholder = /^(?:\$\d+|\$?\{+[^}]*\}+|%[\dsLI$]+|<[^>]*>|\*+|x{3,}|\.{3}|:[a-z_]\w*|none|null|nil|n\/a|true|false|yes|no|on|off|unknown|default|required|optional|redacted)$/i;
function isPlaceholder(text) {
  const trimmed = text.trim();
  return trimmed === "" || placeholder.test(trimmed) || trimmed.includes(redacted);
}

// src/redact/rules-calls.ts
var secretArgument = {
  pgp_sym_encrypt: 1,
  pgp_sym_encrypt_bytea: 1,
  pgp_sym_decrypt: 1,
  pgp_sym_decrypt_bytea: 1,
  pgp_pub_decrypt: 2,
  pgp_pub_decrypt_bytea: 2,
  hmac: 1,
  encrypt: 1,
  decrypt: 1,
  encrypt_iv: 1,
  decrypt_iv: 1,
  crypt: 0,
  sign: 1,
  verify: 1,
  create_secret: 0,
  update_secret: 1
};
var call = new RegExp(`(?<![\\w$])(${Object.keys(secretArgument).join("|")})\\s*\\(`, "gi");
var wholeLiteral = /^\s*E?('+)([\s\S]+?)\1(?:::[\w ]+)*\s*$/;
function findSecretArguments(text) {
  const found = [];
  call.lastIndex = 0;
  for (let match = call.exec(text); match; match = call.exec(text)) {
    const argument = argumentAt(text, call.lastIndex, secretArgument[match[1].toLowerCase()]);
    const literal2 = argument && wholeLiteral.exec(text.slice(argument.start, argument.end));
    if (!literal2 || isPlaceholder(literal2[2])) continue;
    const start = argument.start + literal2[0].indexOf(literal2[1]) + literal2[1].length;
    found.push({ start, end: start + literal2[2].length, reason: "key passed to a function" });
  }
  return found;
}
function argumentAt(text, from, index) {
  let depth = 0;
  let start = from;
  let position = 0;
  let quoted = false;
  for (let at = from; at < Math.min(text.length, from + 4e3); at++) {
    const mark2 = text[at];
    if (mark2 === "'") quoted = !quoted;
    if (quoted) continue;
    if (depth === 0 && (mark2 === "," || mark2 === ")")) {
      if (position === index) return { start, end: at };
      if (mark2 === ")") return void 0;
      position++;
      start = at + 1;
    } else if (mark2 === "(" || mark2 === "[") depth++;
    else if (mark2 === ")" || mark2 === "]") depth--;
  }
  return void 0;
}

// src/redact/looks-random.ts
var ordinaryWord = /^(?:[A-Za-z]?[a-z]+\d{0,3}|[A-Z]+\d{0,3}|\d+)$/;
var uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
var enoughEntropy = 3;
function looksRandom(text, minimum = 16) {
  if (text.length < minimum || /\s/.test(text) || uuid.test(text)) return false;
  if (!/[A-Za-z]/.test(text) || !/\d/.test(text)) return false;
  if (!/^[\w+/=.:~$!@#%^&*-]+$/.test(text)) return false;
  if (text.split(/[_./:-]+/).every((part) => part === "" || ordinaryWord.test(part))) return false;
  return entropy(text) >= enoughEntropy;
}
function entropy(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
  return bits;
}

// src/redact/rules-names.ts
var literal = String.raw`(?:''(?!\s*[|,)])(?<nested>[^'\n]+)''|(?:E|U&)?'(?!\s*[|,)])(?<plain>(?:[^']|'')*)')`;
var types = String.raw`(?:\s+(?:constant|text|citext|bytea|jsonb?|(?:character varying|varchar|character|char)(?:\(\d+\))?|not\s+null|collate\s+\S+))*`;
var strong = String.raw`(?<![\w$])(?:\w*[_.-]|pg)?(?:${strongWords})s?\d?(?![\w$-])`;
var weak = String.raw`(?<![\w$])[\w.-]*(?:${strongWords}|${weakWords})[\w.-]*`;
var assigned = String.raw`["'\]\\]*${types}\s*(?::=|=>|(?<![<>!])=|->>?|\bDEFAULT\b|\bTO\b)\s*\(?\s*`;
var derived = /hash|digest|checksum|sha\d*|md5|fingerprint|etag|public|_id["']?\b|version|status|type|kind|name/i;
var nameRules = [
  {
    reason: "password of a role",
    pattern: /\bPASSWORD\s+E?'(?<secret>(?:[^']|'')+)'/gi,
    accept: (secret) => !isPlaceholder(secret)
  },
  {
    reason: "assigned secret",
    pattern: new RegExp(`${strong}${assigned}${literal}`, "gi"),
    accept: (secret) => !isPlaceholder(secret)
  },
  {
    reason: "assigned secret",
    pattern: new RegExp(`(?<name>${weak})${assigned}${literal}`, "gi"),
    accept: (secret, { groups }) => !derived.test(groups?.name ?? "") && looksRandom(secret)
  },
  {
    reason: "secret in JSON",
    pattern: new RegExp(
      String.raw`\\*"${strong.replace("(?![\\w$-])", "")}\\*"\s*:\s*\\*"(?<secret>(?:[^"\\]|\\[^"])+)\\*"`,
      "gi"
    ),
    accept: (secret) => !isPlaceholder(secret)
  },
  {
    reason: "secret in JSON",
    pattern: new RegExp(String.raw`\\*"(?<name>${weak})\\*"\s*:\s*\\*"(?<secret>[^"\\]+)\\*"`, "gi"),
    accept: (secret, { groups }) => !derived.test(groups?.name ?? "") && looksRandom(secret)
  },
  {
    reason: "secret header",
    pattern: /(?<=')(?:x-[\w-]*(?:key|token|secret|auth|password)|api-?key|(?:private|auth|access)-token)'\s*(?:,|=>)\s*'(?<secret>[^']+)'/gi,
    accept: (secret) => !isPlaceholder(secret) && secret.length >= 6
  },
  {
    reason: "secret beside its name",
    pattern: new RegExp(`(?<=')(?<name>${weak})'\\s*,\\s*'(?<secret>[^']{16,})'`, "gi"),
    accept: (secret, { groups }) => !derived.test(groups?.name ?? "") && looksRandom(secret)
  },
  {
    reason: "secret setting",
    pattern: new RegExp(
      `\\bset_config\\s*\\(\\s*'[\\w.]*(?:${strongWords}|token|jwt)s?'\\s*,\\s*'(?<secret>(?:[^']|'')+)'`,
      "gi"
    ),
    accept: (secret) => !isPlaceholder(secret)
  },
  {
    reason: "secret setting",
    pattern: new RegExp(
      `\\bSET\\s+(?:LOCAL\\s+|SESSION\\s+)?"?[a-z_]\\w*\\.[\\w.]*(?:${strongWords}|token|jwt)s?"?\\s*(?:=|\\bTO\\b)\\s*(?:'(?<quoted>(?:[^']|'')+)'|(?<secret>(?!DEFAULT\\b)[\\w-]+))`,
      "gi"
    ),
    accept: (secret) => !isPlaceholder(secret)
  },
  {
    reason: "secret in the environment",
    pattern: /(?<![\w$])(?:[A-Z0-9]+_)*(?:PASSWORD|PASSWD|SECRET|API_KEY|SECRET_KEY|ACCESS_KEY|TOKEN|aws_secret_access_key)=(?<secret>[^\s'";,|&]{6,})/g,
    accept: (secret) => !isPlaceholder(secret) && looksRandom(secret, 8)
  }
];

// src/redact/rules-network.ts
var networkRules = [
  {
    reason: "password in a URL",
    pattern: /\b[a-z][\w+.-]*:\/\/[^\s/:@'"?#<>]*:(?<secret>[^\s'"/<>]+)@/gi
  },
  {
    reason: "token in a URL",
    pattern: /\bhttps?:\/\/(?<secret>[\w-]{20,})@/gi,
    accept: (secret) => looksRandom(secret)
  },
  {
    reason: "token in a URL",
    pattern: /[?&](?:access_token|api_?key|auth|client_secret|key|password|pwd|sas|secret|sig|signature|token|x-amz-(?:credential|security-token|signature))=(?<secret>[^&\s'"<>]+)/gi,
    accept: (secret) => !isPlaceholder(secret) && secret.length >= 6
  },
  {
    reason: "Authorization header",
    pattern: /\bauthorization['"\\]*\s*(?::=|=>|[:=,])\s*['"\\]*(?:bearer|basic|token|digest|apikey)\s+(?<secret>[\w.~+/=-]{6,})/gi
  },
  {
    reason: "Authorization header",
    pattern: /\bBearer\s+(?<secret>[\w.~+/=-]{16,})/g,
    accept: (secret) => looksRandom(secret)
  },
  {
    reason: "Authorization header",
    pattern: /\bBasic\s+(?<secret>[A-Za-z0-9+/]{8,}={0,2})(?![\w+/=])/g,
    accept: (secret) => secret.endsWith("=") || looksRandom(secret, 12)
  },
  {
    reason: "cookie",
    pattern: /\b(?:set-)?cookie['"\\]*\s*(?::=|=>|[:=,])\s*['"\\]*[\w.-]+=(?<secret>[^;'"\s\\]{8,})/gi
  },
  {
    reason: "password in a connection string",
    pattern: /(?:^|['"\s])(?:ssl)?(?:password|oauth_client_secret)\s*=\s*(?<secret>''(?:[^']|'''')+''|'(?!\s*\|\||'|\s)[^']*'(?!')|[^\s'";,()]+)/gi,
    accept: (secret, match) => !isPlaceholder(unquote(secret)) && isConnection(match)
  }
];
var connectionWords = /(?:^|['"\s])(?:host|hostaddr|port|dbname|user|sslmode|service|application_name)\s*=\s*[^\s=]/i;
var reach = 300;
function isConnection({ input, index, 0: found }) {
  const line = input.slice(Math.max(0, index - reach), index + found.length + reach);
  const from = Math.min(index, reach);
  const start = line.lastIndexOf("\n", from - 1) + 1;
  const end = line.indexOf("\n", from + found.length);
  const around = line.slice(start, end < 0 ? void 0 : end);
  if (connectionWords.test(around)) return !/^\s*(?:update|set|where|and|or|if|elsif|select)\b/i.test(around);
  return /\bdblink(?:_connect)?\w*\s*\([^()]*$|\bCONNECTION\s*$/i.test(line.slice(0, from));
}
function unquote(text) {
  return text.replace(/^'+|'+$/g, "");
}

// src/redact/rules-options.ts
var clause = /\bOPTIONS\s*\(/gi;
var pair = /\s*(?:(?:ADD|SET)\s+)?(?:"((?:[^"]|"")+)"|([a-z_][\w$]*))\s+E?'((?:[^']|'')*)'\s*(,|\))|\s*DROP\s+(?:"(?:[^"]|"")+"|\w+)\s*(,|\))/iy;
function findSecretOptions(text) {
  const found = [];
  clause.lastIndex = 0;
  for (let open = clause.exec(text); open; open = clause.exec(text)) {
    pair.lastIndex = clause.lastIndex;
    for (let match = pair.exec(text); match; match = pair.exec(text)) {
      const [whole, quoted, plain, value, separator, afterDrop] = match;
      const name = quoted ?? plain;
      if (name !== void 0 && value !== void 0 && !isHarmlessOption(name) && !isPlaceholder(value)) {
        const end = match.index + whole.lastIndexOf("'");
        found.push({ start: end - value.length, end, reason: "option of a foreign object" });
      }
      if ((separator ?? afterDrop) === ")") break;
    }
  }
  return found;
}

// src/redact/rules-tokens.ts
var tokenRules = [
  rule("sealed value", /‹sealed:[^›]*›/g),
  rule(
    "private key",
    /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----|$)/g
  ),
  rule("private key", /\bAGE-SECRET-KEY-1[A-Z0-9]{20,}/g),
  rule("AWS access key id", /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g),
  rule("Google API key", /\bAIza[\w-]{35}(?![\w-])/g),
  rule("Google OAuth secret", /\b(?:GOCSPX-[\w-]{20,}|ya29\.[\w-]{20,})/g),
  rule("Slack token", /\bxox[abeoprs]-[\w-]{10,}|\bxapp-\d-[\w-]{10,}/g),
  rule("webhook URL", /(?<=hooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/]{10,}/g),
  rule("webhook URL", /(?<=discord(?:app)?\.com\/api\/webhooks\/)\d+\/[\w-]{20,}/g),
  rule("webhook URL", /(?<=\.webhook\.office\.com\/webhookb2\/)[\w@/-]{20,}/g),
  rule("GitHub token", /\bgh[oprsu]_[A-Za-z0-9]{20,}|\bgithub_pat_\w{20,}/g),
  rule("GitLab token", /\bgl(?:pat|dt|rt|cbt|ptt|ft|soat|agent)-[\w-]{20,}/g),
  rule("Stripe key", /\b[rs]k_(?:live|test)_[A-Za-z0-9]{10,}|\bwhsec_[A-Za-z0-9+/=]{16,}/g),
  rule("SendGrid key", /\bSG\.[\w-]{16,}\.[\w-]{16,}/g),
  rule("Twilio key", /\bSK[0-9a-f]{32}\b/g),
  rule("npm token", /\bnpm_[A-Za-z0-9]{36}\b/g),
  rule("PyPI token", /\bpypi-[\w-]{32,}/g),
  rule("Anthropic key", /\bsk-ant-[\w-]{16,}/g),
  rule("OpenAI key", /\bsk-(?:proj-|svcacct-|admin-)?(?=[\w-]*\d)(?=[\w-]*[A-Z])[\w-]{20,}/g),
  rule("Hugging Face token", /\bhf_[A-Za-z0-9]{30,}/g),
  rule("DigitalOcean token", /\bdo[opr]_v1_[0-9a-f]{64}/g),
  rule("Shopify token", /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}/g),
  rule("Supabase key", /\bsbp_[0-9a-f]{40}|\bsb_secret_[\w-]{20,}/g),
  rule("Vault token", /\bhv[sbr]\.[\w-]{20,}/g),
  rule("Databricks token", /\bdapi[0-9a-f]{32}\b/g),
  rule("Postman key", /\bPMAK-[0-9a-f]{24}-[0-9a-f]{34}/g),
  rule("New Relic key", /\bNRAK-[A-Z0-9]{27}/g),
  rule("Linear key", /\blin_api_[A-Za-z0-9]{30,}/g),
  rule("Mailgun key", /\bkey-[0-9a-f]{32}\b/g),
  rule("Mailchimp key", /\b[0-9a-f]{32}-us\d{1,2}\b/g),
  rule("Telegram bot token", /\b\d{8,10}:AA[\w-]{33}(?![\w-])/g),
  rule("JSON web token", /\beyJ[\w-]{8,}\.eyJ[\w-]{4,}(?:\.[\w-]*)?/g),
  rule("password hash", /\$2[abxy]?\$\d\d\$[./A-Za-z0-9]{53}/g),
  rule("password hash", /\$argon2(?:id|i|d)\$[\w$=,+./-]{20,}/g),
  rule("password hash", /\$[156]\$(?:rounds=\d+\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{22,}/g),
  rule("password hash", /\bpbkdf2_sha(?:1|256|512)\$\d+\$[^\s'"]{20,}/g),
  rule("password hash", /\bSCRAM-SHA-256\$\d+:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+/g),
  rule("password hash", /\bmd5[0-9a-f]{32}\b/g),
  rule("Azure storage key", /(?<=\b(?:AccountKey|SharedAccessKey|SharedAccessSignature)=)[^;'"\s]{16,}/g)
];
function rule(reason, pattern) {
  return { reason, pattern };
}

// src/redact/redactor.ts
var rules = [...networkRules, ...nameRules];
var mark = /‹sealed|PRIVATE KEY|SECRET-KEY|:\/\/|webhook|eyJ|\$2[abxy]?\$|\$argon2|\$[156]\$|pbkdf2_|SCRAM-|md5[0-9a-f]{32}|AKIA|ASIA|AIza|GOCSPX|ya29|xox|xapp-|gh[oprsu]_|github_pat|gl[a-z]{2,5}-|[rs]k_|whsec|SG\.|SK[0-9a-f]{32}|npm_|pypi-|sk-|hf_|do[opr]_v1|shp|sbp_|sb_|hv[sbr]\.|dapi|PMAK|NRAK|lin_api|key-|-us\d|:AA|AccountKey|SharedAccess/i;
var word = /pass|pwd|secret|token|key|salt|pepper|cookie|session|bearer|basic|auth|credential|signature|jwt|:\/\/|options\s*\(|crypt|hmac|sign|verify|sas=|sig=/i;
var introduction = /['"=]|:\/\/|\bset\b|bearer|basic|auth|cookie/i;
function createRedactor() {
  const byReason = {};
  let count = 0;
  function counted(reason) {
    count++;
    byReason[reason] = (byReason[reason] ?? 0) + 1;
    return redacted;
  }
  function hide(text, spans) {
    let result = "";
    let at = 0;
    for (const { start, end, reason } of spans) {
      if (start < at) continue;
      result += text.slice(at, start) + counted(reason);
      at = end;
    }
    return result + text.slice(at);
  }
  return {
    redact(text) {
      const tokens = mark.test(text);
      const named = word.test(text) && introduction.test(text);
      if (!tokens && !named) return text;
      let result = text;
      if (named) {
        result = hide(result, findSecretOptions(result));
        result = hide(result, findSecretArguments(result));
      }
      if (tokens) for (const rule2 of tokenRules) result = hide(result, findByRule(result, rule2));
      if (named) for (const rule2 of rules) result = hide(result, findByRule(result, rule2));
      return result;
    },
    redactOptions(options) {
      return Object.fromEntries(
        Object.entries(options).map(([name, value]) => {
          if (isHarmlessOption(name)) return [name, this.redact(value)];
          return [name, isPlaceholder(value) ? value : counted("option of a foreign object")];
        })
      );
    },
    get count() {
      return count;
    },
    get byReason() {
      return byReason;
    }
  };
}
function findByRule(text, { reason, pattern, accept = (found) => !isPlaceholder(found) }) {
  const spans = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { secret, nested, plain, quoted } = match.groups ?? {};
    const found = secret ?? nested ?? plain ?? quoted ?? (match.groups ? void 0 : match[0]);
    if (found === void 0 || !accept(found, match) || isPlaceholder(found)) continue;
    const start = match.index + match[0].lastIndexOf(found);
    spans.push({ start, end: start + found.length, reason });
  }
  return spans;
}

export {
  redacted,
  createRedactor
};
