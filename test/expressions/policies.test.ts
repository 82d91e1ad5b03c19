import { describe, expect, it } from 'vitest';
import { loadExpressions, type Policy } from '../../src/expressions/index.ts';

const expressions = await loadExpressions();

const own: Policy = {
  name: 'own',
  command: 'SELECT',
  permissive: true,
  roles: ['authenticated'],
  using: '(owner_id = auth.uid())',
};
const restrictive: Policy = { ...own, permissive: false };
const wide = 'access is wider than before';
const narrow = 'access is narrower than before';

describe('explainPolicy', () => {
  it.each<[string, Policy | undefined, Policy | undefined, string, string[]]>([
    [
      'added',
      undefined,
      own,
      'wider',
      ['role `authenticated` can now read rows where `owner_id = auth.uid()`'],
    ],
    [
      'removed',
      own,
      undefined,
      'narrower',
      [
        'role `authenticated` can no longer read rows where `owner_id = auth.uid()` through this policy',
        'with row-level security enabled and no other permissive policy for them, no rows are left',
      ],
    ],
    [
      'restrictive added',
      undefined,
      restrictive,
      'narrower',
      [
        'role `authenticated` can now read rows only where `owner_id = auth.uid()`, whatever permissive policies allow',
      ],
    ],
    [
      'restrictive removed',
      restrictive,
      undefined,
      'wider',
      [
        'role `authenticated` can read rows beyond those where `owner_id = auth.uid()` again, as far as permissive policies allow',
      ],
    ],
    [
      'insert',
      undefined,
      { ...own, command: 'INSERT', using: undefined, check: 'true' },
      'wider',
      ['role `authenticated` can now insert rows without a condition'],
    ],
    [
      'role added',
      own,
      { ...own, roles: ['anon', 'authenticated'] },
      'wider',
      ['role `anon` can now read rows where `owner_id = auth.uid()`', wide],
    ],
    [
      'role added to a restrictive policy',
      restrictive,
      { ...restrictive, roles: ['anon', 'authenticated'] },
      'narrower',
      ['role `anon` can now read rows only where `owner_id = auth.uid()`', narrow],
    ],
    [
      'opened to everyone',
      own,
      { ...own, roles: ['public'] },
      'wider',
      ['every role can now read rows where `owner_id = auth.uid()`', wide],
    ],
    [
      'closed to one role',
      { ...own, roles: [] },
      own,
      'narrower',
      ['roles other than `authenticated` can no longer read rows through it', narrow],
    ],
    [
      'turned restrictive',
      own,
      restrictive,
      'narrower',
      [
        'turns restrictive: it now only limits what permissive policies allow and grants nothing itself',
        narrow,
      ],
    ],
    [
      'disjunct added',
      own,
      { ...own, using: '((owner_id = auth.uid()) OR is_public)' },
      'wider',
      ['in USING: accepts also rows where `is_public`', wide],
    ],
    [
      'condition dropped',
      { ...own, using: '(org_id = 1)' },
      { ...own, using: 'true' },
      'wider',
      ['in USING: drops the condition `org_id = 1`', wide],
    ],
    ['command', own, { ...own, command: 'ALL' }, 'wider', ['applies to ALL instead of SELECT', wide]],
    [
      'check of its own',
      { ...own, command: 'UPDATE' },
      { ...own, command: 'UPDATE', check: '((owner_id = auth.uid()) AND (x > 0))' },
      'narrower',
      ['in WITH CHECK: adds the condition `x > 0`', narrow],
    ],
    [
      'role gained, condition narrower',
      own,
      { ...own, roles: ['anon', 'authenticated'], using: '((owner_id = auth.uid()) AND live)' },
      'other',
      [
        'role `anon` can now read rows where `owner_id = auth.uid() AND live`',
        'in USING: adds the condition `live`',
      ],
    ],
  ])('%s', (_, before, after, effect, sentences) => {
    const explained = expressions.explainPolicy(before, after);
    expect(explained?.sentences).toEqual(sentences);
    expect(explained?.effect).toBe(effect);
  });

  it('says nothing about two policies that differ in name only', () => {
    expect(expressions.explainPolicy(own, { ...own, name: 'mine' })).toBeUndefined();
  });
});
