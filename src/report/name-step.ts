import type { Step } from '../plan/plan.ts';
import type { Inline } from './block.ts';
import { code } from './inline.ts';

const verbs: Readonly<Record<Step['action'], string>> = {
  create: 'create',
  alter: 'alter',
  drop: 'drop',
  rename: 'rename',
  rebuild: 'rebuild',
  suspend: 'let go of',
};

/** Statements that say more of themselves than what they are part of. */
const statements: readonly (readonly [RegExp, string])[] = [
  [/^COMMENT ON /, 'comment on'],
  [/ OWNER TO \S+$/, 'set owner of'],
  [/^GRANT /, 'grant on'],
  [/^REVOKE /, 'revoke on'],
  [/ ENABLE ROW LEVEL SECURITY$/, 'enable row security of'],
  [/ VALIDATE CONSTRAINT \S+$/, 'validate'],
  [/ NOT VALID$/, 'add, not valid,'],
];

/** What a step does to what: "create index `public.i`". */
export function nameStep({ action, kind, name, sql }: Step): Inline {
  const verb =
    statements.find(([pattern]) => pattern.test(sql))?.[1] ?? rebuildVerb(action, sql) ?? verbs[action];
  return `${verb} ${kind} ${code(name)}`;
}

function rebuildVerb(action: Step['action'], sql: string): string | undefined {
  if (action !== 'rebuild') return undefined;
  if (/^DROP /.test(sql)) return 'drop, to rebuild,';
  return /^CREATE /.test(sql) ? 'create again' : undefined;
}
