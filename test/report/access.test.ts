import { describe, expect, it } from 'vitest';
import { itemsOf, reportOf, rowsOf, sectionOf } from './report-of.ts';

const table = `
CREATE TABLE public.orders (id integer, org_id integer);
ALTER TABLE public.orders OWNER TO app;
`;

describe('access', () => {
  it('is one line where nothing differs', async () => {
    const section = sectionOf(await reportOf({ a: table, b: table }), 'access');
    expect(section.lead).toBe(
      'No differences in access (row security on 0 of 1 table, 0 policies on each side).',
    );
    expect(section.blocks).toEqual([]);
  });

  it('says first who gains: row security, then everybody, then policies', async () => {
    const policy = (using: string) =>
      `CREATE POLICY own ON public.orders FOR SELECT TO app_user USING (${using});`;
    const report = await reportOf({
      a: `${table} ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY;
${policy('org_id = 1 AND id > 0')} GRANT SELECT ON TABLE public.orders TO app_user;`,
      b: `${table} ${policy('org_id = 1')} GRANT SELECT ON TABLE public.orders TO PUBLIC;
GRANT INSERT ON TABLE public.orders TO app_user;`,
    });
    const section = sectionOf(report, 'access');
    expect(itemsOf(section)).toEqual([
      'Row security of table `orders` is off in b: every role with privileges on it sees all rows',
      'Every role (PUBLIC) gains SELECT on `orders`',
      'Role `app_user` gains INSERT on `orders`',
      'Policy `own` of `orders` (changed): in USING: drops the condition `id > 0`; access is wider than before',
      'Role `app_user` loses SELECT on `orders`',
      expect.stringMatching(/^In USING: drops/),
      expect.stringMatching(/^Access is wider/),
    ]);
    expect(rowsOf(section)).toEqual([
      ['`orders`', 'on', 'off'],
      expect.arrayContaining(['USING expression']),
      ['Every role (PUBLIC)', 'table `orders`', 'SELECT', '–'],
      ['Role `app_user`', 'table `orders`', 'INSERT', 'SELECT'],
    ]);
  });

  it('counts a restrictive policy as a loss and a permissive one as a gain', async () => {
    const policy = (mode: string) => `CREATE POLICY p ON public.orders AS ${mode} TO app USING (true);`;
    const lead = async (mode: string) =>
      sectionOf(await reportOf({ a: table, b: table + policy(mode) }), 'access').lead;
    expect(await lead('PERMISSIVE')).toContain('1 difference in who may do what: 1 gives access.');
    expect(await lead('RESTRICTIVE')).toContain('1 difference in who may do what: 1 takes access away.');
  });

  it('names routines that got the rights of their owner without a fixed search_path', async () => {
    const routine = (clause: string) =>
      `CREATE FUNCTION public.f() RETURNS integer LANGUAGE sql ${clause} AS $$ SELECT 1 $$;`;
    const section = sectionOf(await reportOf({ a: routine(''), b: routine('SECURITY DEFINER') }), 'access');
    expect(itemsOf(section)).toEqual([
      'Function `f()` runs with the rights of its owner, search_path not fixed: whoever calls it can put own objects before those it means',
    ]);
    expect(rowsOf(section)).toEqual([
      ['`f()`', 'rights of the caller', 'rights of the owner, search_path not fixed'],
    ]);
  });

  it('groups owners that differ', async () => {
    const owned = (owner: string) =>
      `CREATE TABLE public.a (id integer); ALTER TABLE public.a OWNER TO ${owner};
CREATE TABLE public.b (id integer); ALTER TABLE public.b OWNER TO ${owner};`;
    const section = sectionOf(await reportOf({ x: owned('dev'), y: owned('prod') }), 'access');
    expect(itemsOf(section)).toEqual(['`dev` in x, `prod` in y: 2 objects (table `a` and table `b`)']);
  });

  it('knows a policy under another name, which gives and takes nothing', async () => {
    const policy = (name: string) => `CREATE POLICY "${name}" ON public.orders TO app USING (org_id = 1);`;
    const section = sectionOf(
      await reportOf({ a: table + policy('old'), b: table + policy('new') }),
      'access',
    );
    expect(itemsOf(section)).toEqual([
      'Policy `old` of `orders` is called `new` and says the same: nobody gains or loses by it',
    ]);
  });
});
