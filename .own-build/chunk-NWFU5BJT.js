import {
  quoteName
} from "./chunk-S4GEGEGP.js";

// src/model/address.ts
function objectId({ kind, path, signature = "" }) {
  return `${kind} ${quoteName(path)}${signature}`;
}
function displayName({ path, signature = "" }) {
  return `${quoteName(path)}${signature}`;
}

// src/redact/harmless-options.ts
var harmless = new Set(
  `
    host hostaddr port dbname database user username servername server service
    application_name fallback_application_name client_encoding connect_timeout keepalives keepalives_idle
    keepalives_interval keepalives_count tcp_user_timeout target_session_attrs load_balance_hosts
    sslmode sslcompression sslrootcert sslcert sslcrl sslcrldir sslsni sslnegotiation
    ssl_min_protocol_version ssl_max_protocol_version gssencmode gssdelegation krbsrvname gsslib
    channel_binding require_auth requirepeer requiressl
    password_required use_scram_passthrough
    use_remote_estimate fdw_startup_cost fdw_tuple_cost extensions fetch_size batch_size async_capable
    analyze_sampling parallel_commit parallel_abort updatable truncatable keep_connections import_default
    import_generated import_collate import_not_null restore_stats
    schema schema_name table table_name column_name row_estimate
    filename program format header delimiter quote escape null encoding force_not_null force_null
    debug readonly read_only mode version driver region bucket project_id dataset_id collection location
    timeout startup_cost rowid_column object prefix max_scan_value
  `.trim().split(/\s+/)
);
function isHarmlessOption(name) {
  return harmless.has(name.toLowerCase());
}
function secretOptionNames(options) {
  return Object.keys(options).filter((name) => !isHarmlessOption(name));
}

// src/redact/seal.ts
function seal(secret) {
  return `\u2039sealed:${encodeURIComponent(secret).replaceAll("'", "%27")}\u203A`;
}
function unseal(value) {
  const inner = /^‹sealed:([^›]*)›$/.exec(value)?.[1];
  return inner === void 0 ? value : decodeURIComponent(inner);
}
function sealOptions(options) {
  return mapValues(options, (value, name) => isHarmlessOption(name) ? value : seal(value));
}
function unsealOptions(options) {
  return mapValues(options, unseal);
}
function mapValues(options, change) {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, change(value, name)]));
}

// src/redact/secret-name.ts
var strongWords = "pass(?:word|wd|phrase|code)|pwd|secret(?:[_-]?(?:access[_-]?)?key)?|(?:api|access|private|encryption|signing|service|service[_-]role|account|shared|master|license|crypt(?:o)?|cipher|hmac|jwt|aes)[_-]?(?:api[_-]?)?key|(?:access|auth|authentication|refresh|bearer|api|bot|session|id|personal[_-]access)[_-]?token|client[_-]?secret|credentials?";
var weakWords = "token|key|salt|pepper|cookie|session|bearer|signature|auth|authorization";
var secretName = new RegExp(`(?:^|[\\s._"-])(?:\\w*[_.-]|pg)?(?:${strongWords}|token|jwt)s?\\d?$`, "i");
function isSecretName(name) {
  return secretName.test(name.replace(/([a-z0-9])([A-Z])/g, "$1_$2"));
}

// src/redact/connection-secrets.ts
function connectionSecrets(connection) {
  const named = [...connection.matchAll(/(?:^|[\s?&])(password|sslpassword|oauth_client_secret)\s*=/gi)];
  const inUrl = /^[a-z][\w+.-]*:\/\/[^\s/:@]*:[^\s/]+@/i.test(connection) ? ["password"] : [];
  return [.../* @__PURE__ */ new Set([...inUrl, ...named.map((match) => match[1].toLowerCase())])];
}

export {
  objectId,
  displayName,
  isHarmlessOption,
  secretOptionNames,
  seal,
  unseal,
  sealOptions,
  unsealOptions,
  strongWords,
  weakWords,
  isSecretName,
  connectionSecrets
};
