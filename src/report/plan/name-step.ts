import type { Step } from '../../plan/plan.ts';
import type { Inline } from '../block.ts';
import { code } from '../inline.ts';

const verbs: Readonly<Record<Step['action'], string>> = {
  create: 'create',
  alter: 'alter',
  drop: 'drop',
  rename: 'rename',
  rebuild: 'rebuild',
  suspend: 'let go of',
};

/** Statements that say more of themselves than what they are part of; the first that fits names the step. */
const statements: readonly (readonly [RegExp, string])[] = [
  [/^COMMENT ON /, 'comment on'],
  [/ OWNER TO \S+$/, 'set owner of'],
  [/^GRANT /, 'grant on'],
  [/^REVOKE /, 'revoke on'],
  [/ ENABLE ROW LEVEL SECURITY$/, 'enable row security of'],
  [/ VALIDATE CONSTRAINT \S+$/, 'validate'],
  [/ NOT VALID$/, 'add, not valid,'],
  [/ OWNED BY NONE$/, 'take the owning column from'],
  [/^ALTER SEQUENCE .* OWNED BY \S/, 'set the owning column of'],
  [alterColumn('SET DEFAULT'), 'set the default of'],
  [alterColumn('DROP DEFAULT'), 'drop the default of'],
  [alterColumn('SET NOT NULL'), 'set NOT NULL on'],
  [alterColumn('DROP NOT NULL'), 'drop NOT NULL from'],
  [alterColumn('(?:SET DATA )?TYPE'), 'change the type of'],
  [alterColumn('ADD GENERATED'), 'add identity to'],
  [alterColumn('DROP IDENTITY'), 'drop identity from'],
  [alterColumn('SET STATISTICS'), 'set the statistics target of'],
  [/^ALTER TABLE .* ATTACH PARTITION /, 'attach'],
  [/^ALTER TABLE .* DETACH PARTITION /, 'detach'],
  [/^ALTER TYPE .* ADD VALUE /, 'add a label to'],
  [/^CREATE OR REPLACE /, 'replace'],
];

/** The CHECK that a column has for as long as its NOT NULL is made ready. */
const checks: readonly (readonly [RegExp, string])[] = [
  [/ NOT VALID$/, 'add a CHECK, not valid, to'],
  [/ VALIDATE CONSTRAINT \S+$/, 'validate the CHECK of'],
  [/ DROP CONSTRAINT \S+$/, 'drop the CHECK of'],
];

/** `ALTER TABLE … ALTER COLUMN name` and what follows it, with a name that may be quoted. */
function alterColumn(change: string): RegExp {
  return new RegExp(`^ALTER .* ALTER COLUMN (?:"(?:[^"]|"")+"|\\S+) ${change}\\b`);
}

/** What a step does to what: "create index `public.i`". */
export function nameStep({ action, kind, name, sql }: Step): Inline {
  if (sql === '') return `decide on ${kind} ${code(name)}`;
  const verb =
    [...(kind === 'column' ? checks : []), ...statements].find(([pattern]) => pattern.test(sql))?.[1] ??
    renewalVerb(action, sql) ??
    verbs[action];
  return `${verb} ${kind} ${code(name)}`;
}

/** An object that is made anew has a statement for the new one and one for the former, in either order. */
function renewalVerb(action: Step['action'], sql: string): string | undefined {
  if (action !== 'rebuild' && action !== 'alter') return undefined;
  if (/^DROP /.test(sql)) return action === 'rebuild' ? 'drop, to rebuild,' : 'drop the former';
  if (/ RENAME TO \S+$/.test(sql)) return 'rename';
  return /^CREATE /.test(sql) ? 'create again' : undefined;
}
