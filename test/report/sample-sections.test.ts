import { beforeAll, describe, expect, it } from 'vitest';
import { blockLines, buildSections, readSample } from './build-section.ts';

let sections: Awaited<ReturnType<typeof buildSections>>;
const lines = (id: string) => blockLines(sections[id]!.blocks);

describe('shrink-chat, production to staging', () => {
  beforeAll(async () => {
    sections = await buildSections({
      production: readSample('shrink-chat/production'),
      staging: readSample('shrink-chat/staging'),
    });
  });
  it('counts the tables', () =>
    expect(sections.tables!.lead).toBe(
      '3 only in staging and 1 only in production; 19 on both sides (20 in production, 22 in staging). 2 tables have their columns in another order (see columns).',
    ));
  it('tells the purpose of a new table from its comment and of another from its columns', () => {
    expect(lines('tables')).toContain('Who linked or unlinked which sign-in, and when. 7 columns.');
    expect(lines('tables')).toContain(
      'Codes or tokens that expire (inferred from the columns `code_hash` and `expires_at`). 7 columns.',
    );
  });
  it('suspects the backup table with its evidence', () =>
    expect(lines('tables')).toContain(
      'A copy of `public.profiles`, made by hand during a change as it seems: its name says "backup before user id fix", 15 of its 15 columns are those of `public.profiles` and it has no primary key, no foreign key and no default. Likely safe to remove after a check that nothing reads `public.profiles_backup_before_user_id_fix` and that its rows are kept elsewhere.',
    ));
  it('lists columns, keys and indexes of a new table', () =>
    expect(lines('tables')).toEqual(
      expect.arrayContaining([
        "`status` | `text` | no | `'pending'::text` | one of `pending`, `sent`, `failed` and `canceled`",
        "Index `idx_scheduled_notifications_pending`: lookups and ranges by `scheduled_for`; only rows where `status = 'pending'::text`",
        'Foreign key `scheduled_notifications_thread_id_fkey`: `FOREIGN KEY (thread_id) REFERENCES public.threads(id) ON DELETE CASCADE`',
        'CREATE TABLE public.scheduled_notifications (',
      ]),
    ));
  it('counts the columns', () =>
    expect(sections.columns!.lead).toBe(
      'Columns of common tables: 5 only in staging and 1 changed; another order of columns in 2 tables.',
    ));
  it('judges the type change', () =>
    expect(lines('columns')).toContain(
      '`decay_rate` from `numeric` to `double precision` rewrites the table and all its indexes under ACCESS EXCLUSIVE, loses exactness and stops at a value that does not fit.',
    ));
  it('does not claim that constant defaults rewrite', () =>
    expect(lines('columns')).toContain(
      'Impact: 3 columns to add, no rewrite of the table; 1 index to build.',
    ));
  it('names the columns that changed places', () =>
    expect(lines('columns').find((line) => line.includes('`metadata` is column'))).toMatch(
      /^Order of columns: `metadata` is column 14 in production and 13 in staging, /,
    ));
  it('shows the indexes that come with a column', () =>
    expect(lines('columns')).toEqual(
      expect.arrayContaining([
        'Index `idx_commitments_key_unique`: at most one row per `commitment_key`; only rows where `commitment_key IS NOT NULL`',
        'Index `idx_sso_identities_email_hash`: lookups by `email_hash`',
      ]),
    ));
  it('counts the indexes', () =>
    expect(sections['index-analysis']!.lead).toBe(
      'production: 62 = 36 indexes + 26 constraint-backed; staging: 75 = 46 indexes + 29 constraint-backed.',
    ));
  it('lists all six indexes of production', () => {
    const own = lines('index-analysis');
    expect(own).toContain('Indexes only in production: 6');
    const names = [
      'idx_audit_logs_thread_time',
      'idx_audit_logs_user_time',
      'idx_memory_embedding_hnsw',
      'idx_memory_quality_compound',
      'idx_memory_thread_created',
      'idx_memory_thread_quality_validation',
    ];
    for (const name of names) expect(own.filter((line) => line.includes(`| \`${name}\` |`))).toHaveLength(1);
  });
  it('sets HNSW against IVFFlat', () =>
    expect(lines('index-analysis').find((line) => line.startsWith('`public.memory (embedding)`'))).toMatch(
      /^`public.memory \(embedding\)`: HNSW in production \(`idx_memory_embedding_hnsw`\), IVFFlat in staging \(`idx_memory_embedding_ivfflat`\)\. Recall: .*Build: .*maintenance_work_mem.*Inserts: /,
    ));
  it('finds the second GIN index on metadata', () =>
    expect(lines('index-analysis')).toContain(
      '`public.memory`: `idx_memory_metadata (metadata)` repeats `idx_memory_metadata_gin (metadata)` (staging)',
    ));
  it('finds no migration history', () =>
    expect(sections.migrations!.lead).toBe(
      'No migration-history table in the public schema of either side, nor in any other schema of the dumps.',
    ));
});

describe('liveguide, dev to production', () => {
  beforeAll(async () => {
    sections = await buildSections({
      dev: readSample('liveguide/dev'),
      production: readSample('liveguide/production'),
    });
  });
  it('has 27 equal tables', () =>
    expect(sections.tables).toMatchObject({
      lead: 'The same 27 tables on each side, with equal properties.',
      blocks: [],
    }));
  it('has four columns in production only', () => {
    expect(sections.columns!.lead).toBe('Columns of common tables: 4 only in production.');
    expect(lines('columns')).toContain(
      "`status` | `public.node_status` | no | `'draft_verbal'::public.node_status` | one of `draft_verbal` and `curated`",
    );
  });
  it('counts indexes with and without constraints', () =>
    expect(sections['index-analysis']!.lead).toBe(
      'dev: 70 = 29 indexes + 41 constraint-backed; production: 89 = 47 indexes + 42 constraint-backed.',
    ));
  it('shows the unique constraint against duplicate goals', () =>
    expect(lines('constraints')).toContain(
      '`public.graph_nodes` | `graph_nodes_no_duplicate_goals` | `UNIQUE (user_id, node_type, label)`',
    ));
});
