/**
 * What pg_dump 13 writes otherwise for a PostgreSQL 13 server, rule by rule; each was read off dumps of one schema that
 * real servers 13 and 18 wrote. A rule that finds nothing is an error, so that none outlives its example.
 *
 * @type {readonly (readonly [why: string, pattern: RegExp, replacement: string])[]}
 */
const rules = [
  ['the versions in the head', /^(-- Dumped (?:from database|by pg_dump) version) 18\.3$/gm, '$1 13.11'],
  ['lines for psql, written since August 2025', /^\\(?:un)?restrict \w+\n\n?/gm, ''],
  ['a setting that came with 17', /^SET transaction_timeout = 0;\n/m, ''],
  ['constraints of NOT NULL have names since 18', / CONSTRAINT \w+ NOT NULL/g, ' NOT NULL'],
  [
    'owners of relations were all set by ALTER TABLE',
    /^ALTER (?:VIEW|MATERIALIZED VIEW|SEQUENCE) (.*) OWNER TO/gm,
    'ALTER TABLE $1 OWNER TO',
  ],
  ['two blanks in default privileges', / ON TABLES TO /g, ' ON TABLES  TO '],
  [
    'AT TIME ZONE was printed as a call',
    /\((\w+(?:\(\))?) AT TIME ZONE ('\w+'::text)\)/g,
    'timezone($2, $1)',
  ],
  // Calls print the implicit cast of a varchar column, the SQL form does not.
  [
    'SUBSTRING was printed as a call',
    /SUBSTRING\((\w+) FROM (\d+) FOR (\d+)\)/g,
    '"substring"(($1)::text, $2, $3)',
  ],
  ['TRIM was printed as a call', /TRIM\(BOTH FROM (\w+)\)/g, 'btrim($1)'],
  [
    'the dump was made under a time zone one hour east',
    /'(\d{4}-\d\d-\d\d) 00:00:00\+00'/g,
    "'$1 01:00:00+01'",
  ],
];

/** A view of one relation named each column with it before 16. */
const viewPattern = /^(CREATE (?:MATERIALIZED )?VIEW .* AS\n)([^;]*? FROM lab\.(\w+)\n[^;]*;)/gm;
const columns =
  /\b(?:specimen_id|test_id|value|measured_at|critical|id|patient_id|ward_id|status|priority|ordered_at)\b(?!\.)/g;

/**
 * Returns a dump of PostgreSQL 18 in the spelling of pg_dump 13 on PostgreSQL 13, where no server of that age is at hand.
 *
 * @param {string} dump
 * @returns {string}
 * @throws where a rule finds nothing to do
 */
export function spellAsPostgres13(dump) {
  let text = dump;
  for (const [why, pattern, replacement] of rules) text = rewrite(text, why, pattern, replacement);
  return rewrite(text, 'columns of views', viewPattern, (_all, head, query, relation) => {
    return head + query.replace(columns, (column) => `${relation}.${column}`);
  });
}

/**
 * @param {string} text
 * @param {string} why
 * @param {RegExp} pattern
 * @param {any} replacement
 * @returns {string}
 */
function rewrite(text, why, pattern, replacement) {
  const result = text.replace(pattern, replacement);
  if (result === text) throw new Error(`Nothing to spell as in PostgreSQL 13: ${why}`);
  return result;
}
