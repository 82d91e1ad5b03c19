import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { registry } from '../../src/kinds/index.ts';
import { compareSnapshots } from '../../src/pipeline/compare-snapshots.ts';
import { buildReport } from '../../src/report/build-report.ts';
import type { SectionView } from '../../src/report/section.ts';
import { readSnapshots } from '../support/read-snapshot.ts';

const sample = (name: string) => readFileSync(new URL(`../../samples/${name}.sql`, import.meta.url), 'utf8');

async function codeSection(
  texts: Readonly<Record<string, string>>,
  orm?: readonly string[],
): Promise<SectionView> {
  const [before, after] = await readSnapshots(texts);
  const compared = compareSnapshots(before!, after!);
  const view = buildReport(compared, registry, { only: ['code'], skip: [], ...(orm ? { orm } : {}) });
  return view.sections[0]!;
}

const codeOf = ({ blocks }: SectionView) =>
  blocks.flatMap((block) => (block.type === 'code' ? [block.code] : [])).join('\n');
const wordsOf = (section: SectionView) => [section.lead, JSON.stringify(section.blocks)].join('\n');

const shrinkChat = { production: sample('shrink-chat/production'), staging: sample('shrink-chat/staging') };

describe('the section on code', () => {
  it('says how to get it where no ORM is in sight', async () => {
    const section = await codeSection(shrinkChat);
    expect(section.lead).toContain('--orm all');
    expect(section.blocks).toEqual([]);
  });

  it('writes what Drizzle needs for the sample', async () => {
    const section = await codeSection(shrinkChat, ['drizzle']);
    const code = codeOf(section);
    for (const line of [
      "expoPushToken: text('expo_push_token'),",
      "isTestAccount: boolean('is_test_account').default(false),",
      "notificationPreferences: jsonb('notification_preferences').default({ enabled: true, quiet_hours_end: null, quiet_hours_start: null }),",
      "// was: decayRate: numeric('decay_rate')",
      "decayRate: doublePrecision('decay_rate')",
      "export const scheduledNotifications = pgTable('scheduled_notifications', {",
      "id: uuid('id').primaryKey().defaultRandom(),",
      "createdAt: timestamp('created_at', { withTimezone: true }).defaultNow(),",
      "index('idx_scheduled_notifications_pending').on(t.scheduledFor).where(sql`status = 'pending'::text`),",
      "uniqueIndex('idx_commitments_key_unique').on(t.commitmentKey).where(sql`commitment_key IS NOT NULL`),",
      '.references(() => threads.id',
    ])
      expect(code).toContain(line);
    expect(wordsOf(section)).toContain('Table `profiles_backup_before_user_id_fix`');
  });

  it('writes vectors and enums for each ORM', async () => {
    const section = await codeSection(
      { dev: sample('liveguide/dev'), production: sample('liveguide/production') },
      ['all'],
    );
    const code = codeOf(section);
    for (const line of [
      "export const nodeStatus = pgEnum('node_status', ['draft_verbal', 'curated']);",
      "vector('embedding', { dimensions: ",
      'enum NodeStatus {',
      'Unsupported("vector(',
      "export type NodeStatus = 'draft_verbal' | 'curated';",
      'node_status = Enum("draft_verbal", "curated", name="node_status")',
      'PgType("vector(',
    ])
      expect(code).toContain(line);
  });

  it('finds the ORM by its history, whose table itself is no part of the code', async () => {
    const before = 'CREATE TABLE public.t (id integer NOT NULL);\n';
    const history = 'CREATE TABLE public.alembic_version (version_num character varying(32) NOT NULL);\n';
    const section = await codeSection({
      before,
      after: `${before}ALTER TABLE public.t ADD COLUMN note text;\n${history}`,
    });
    expect(section.lead).toBe(
      '1 declaration to change in code for SQLAlchemy, found by the migration history, so that it fits after.',
    );
    expect(codeOf(section)).toContain('Column("note", Text),');
    expect(codeOf(section)).not.toContain('alembic_version');
  });

  it('has nothing to say of equal sides', async () => {
    const text = 'CREATE TABLE public.t (id integer NOT NULL);\n';
    expect(await codeSection({ a: text, b: text }, ['drizzle,prisma'])).toMatchObject({
      count: 0,
      blocks: [],
    });
  });

  it('refuses a name that it does not know', async () => {
    await expect(codeSection(shrinkChat, ['prism'])).rejects.toMatchObject({
      message: "no code can be written for 'prism'",
      hint: "did you mean 'prisma'?",
    });
  });
});
