/** @typedef {{ name: string, type: string, fallback?: string, notNull?: boolean, comment?: string }} Column */

/** Columns that a table may have, as pg_dump prints them; no table has all of them.
 * @type {readonly Column[]} */
export const optionalColumns = [
  { name: 'slug', type: 'character varying(255)', notNull: true },
  { name: 'description', type: 'text' },
  { name: 'status', type: 'text', fallback: "'open'::text", notNull: true },
  { name: 'quantity', type: 'integer', fallback: '0', notNull: true },
  { name: 'rank', type: 'integer' },
  { name: 'amount', type: 'numeric(12,2)', fallback: '0.00' },
  { name: 'currency', type: 'character(3)', fallback: "'EUR'::bpchar" },
  { name: 'ratio', type: 'double precision' },
  { name: 'is_active', type: 'boolean', fallback: 'true', notNull: true },
  { name: 'is_hidden', type: 'boolean', fallback: 'false', notNull: true },
  { name: 'settings', type: 'jsonb', fallback: "'{}'::jsonb", notNull: true },
  { name: 'payload', type: 'jsonb' },
  { name: 'tags', type: 'text[]', fallback: "'{}'::text[]" },
  { name: 'public_id', type: 'uuid', fallback: 'gen_random_uuid()', notNull: true },
  { name: 'externalRef', type: 'character varying(64)' },
  { name: 'checksum', type: 'bytea' },
  { name: 'ip_address', type: 'inet' },
  { name: 'starts_on', type: 'date', fallback: 'CURRENT_DATE' },
  { name: 'ends_on', type: 'date' },
  { name: 'archived_at', type: 'timestamp with time zone' },
  { name: 'retry_after', type: 'interval', fallback: "'01:00:00'::interval" },
  { name: 'locale', type: 'character varying(12)', fallback: "'en'::character varying" },
  { name: 'search_text', type: 'tsvector' },
  { name: 'version', type: 'smallint', fallback: '1', notNull: true },
];

/** Conditions over the optional columns, as PostgreSQL prints them.
 * @type {Readonly<Record<string, string>>} */
export const checksByColumn = {
  quantity: '(quantity >= 0)',
  amount: '(amount >= (0)::numeric)',
  status: "(status = ANY (ARRAY['open'::text, 'held'::text, 'done'::text]))",
  slug: "((slug)::text ~ '^[a-z0-9-]+$'::text)",
  rank: '((rank > 0) AND (rank <= 100))',
  locale: "((locale)::text <> ''::text)",
};

/** Conditions of partial indexes over the optional columns, as PostgreSQL prints them.
 * @type {Readonly<Record<string, string>>} */
export const predicatesByColumn = {
  is_active: 'is_active',
  archived_at: '(archived_at IS NULL)',
  status: "(status = 'open'::text)",
  quantity: '(quantity > 0)',
};
