import { describe, expect, it } from 'vitest';
import type { Step } from '../../src/plan/plan.ts';
import { nameStep } from '../../src/report/plan/name-step.ts';

const named = (action: Step['action'], kind: string, sql: string) =>
  nameStep({
    id: 'S1',
    phase: 'expand',
    action,
    object: 'x' as Step['object'],
    kind,
    name: 'n',
    sql,
    transaction: 1,
    destructive: false,
    losesData: false,
  });

describe('the name of a step', () => {
  it.each([
    [
      'create',
      'column',
      'ALTER TABLE t ALTER COLUMN "a b" SET DEFAULT nextval(1)',
      'set the default of column `n`',
    ],
    ['create', 'sequence', 'CREATE SEQUENCE s', 'create sequence `n`'],
    ['create', 'sequence', 'ALTER SEQUENCE s OWNED BY t.a', 'set the owning column of sequence `n`'],
    ['alter', 'sequence', 'ALTER SEQUENCE s OWNED BY NONE', 'take the owning column from sequence `n`'],
    ['alter', 'column', 'ALTER TABLE t ALTER COLUMN a TYPE bigint', 'change the type of column `n`'],
    ['alter', 'column', 'ALTER TABLE t ALTER COLUMN a SET NOT NULL', 'set NOT NULL on column `n`'],
    ['alter', 'column', 'ALTER TABLE t VALIDATE CONSTRAINT c', 'validate the CHECK of column `n`'],
    ['alter', 'constraint', 'ALTER TABLE t VALIDATE CONSTRAINT c', 'validate constraint `n`'],
    ['alter', 'index', 'CREATE INDEX CONCURRENTLY i_new ON t (a)', 'create again index `n`'],
    ['alter', 'index', 'DROP INDEX CONCURRENTLY i', 'drop the former index `n`'],
    ['alter', 'index', 'ALTER INDEX i_new RENAME TO i', 'rename index `n`'],
    ['alter', 'function', 'CREATE OR REPLACE FUNCTION f() RETURNS void', 'replace function `n`'],
    ['create', 'column', '', 'decide on column `n`'],
    ['alter', 'enum', "ALTER TYPE e ADD VALUE 'x' AFTER 'y'", 'add a label to enum `n`'],
  ] as const)('says what %s %s does', (action, kind, sql, name) => {
    expect(named(action, kind, sql)).toBe(name);
  });
});
