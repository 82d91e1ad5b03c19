import { describe, expect, it } from 'vitest';
import { drawDependencies } from '../../src/diagram/draw-dependencies.ts';
import { drawTables } from '../../src/diagram/draw-tables.ts';
import { placeTables } from '../../src/diagram/place-tables.ts';
import { printMermaid } from '../../src/diagram/print-mermaid.ts';
import { buildSampleView, buildView } from '../support/build-view.ts';

const before = `CREATE TABLE public.users (id integer NOT NULL, old text, name text);
ALTER TABLE ONLY public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
CREATE TABLE public.orders (id integer NOT NULL, user_id integer NOT NULL);
ALTER TABLE ONLY public.orders ADD CONSTRAINT orders_user_fk FOREIGN KEY (user_id) REFERENCES public.users(id);
CREATE TABLE public.far (id integer NOT NULL, order_id integer);
CREATE TABLE public.gone (id integer);
CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$;
CREATE TRIGGER watch BEFORE INSERT ON public.far FOR EACH ROW EXECUTE FUNCTION public.f();
`;
const after = before
  .replace('old text, ', '')
  .replace('name text', 'name text, mail text')
  .replace(
    'CREATE TABLE public.gone (id integer);\n',
    'CREATE TABLE public.fresh (id integer, user_id integer);\nALTER TABLE ONLY public.fresh ADD CONSTRAINT fresh_fk FOREIGN KEY (user_id) REFERENCES public.users(id);\n',
  )
  .replace('RETURN NEW', 'RETURN OLD');

const diagramOf = async (old = before, now = after) => (await buildView({ old, new: now })).diagram!;

describe('what is drawn', () => {
  it('is what changes, with direct neighbours and what of them matters', async () => {
    const { tables, links } = await diagramOf();
    expect(Object.fromEntries(tables.map(({ name, op }) => [name, op]))).toEqual({
      'public.users': 'change',
      'public.fresh': 'add',
      'public.gone': 'remove',
      'public.orders': 'same',
    });
    const users = tables.find(({ name }) => name === 'public.users')!;
    expect(users.columns.map(({ name, op, key }) => `${op} ${name}${key ? ` ${key}` : ''}`)).toEqual([
      'same id PK',
      'add mail',
      'remove old',
    ]);
    expect(users.more).toBe(1);
    expect(links).toEqual([
      { from: 'public.orders', to: 'public.users', name: 'orders_user_fk', op: 'same', optional: false },
      { from: 'public.fresh', to: 'public.users', name: 'fresh_fk', op: 'add', optional: true },
    ]);
  });

  it('is nothing where nothing differs', async () => {
    expect((await buildView({ old: before, new: before })).diagram).toBeUndefined();
  });

  it('says what hangs on an object that changes', async () => {
    const { dependencies } = await diagramOf();
    expect(dependencies).toContainEqual({
      kind: 'function',
      name: 'public.f()',
      op: 'change',
      dependants: [{ kind: 'trigger', name: 'public.far.watch' }],
    });
  });
});

describe('the drawing', () => {
  it('lays no table over another', async () => {
    const { tables, links } = (await buildSampleView('shrink-chat', 'production', 'staging')).diagram!;
    const { placed, width, height } = placeTables(tables, links);
    expect(placed).toHaveLength(tables.length);
    for (const [index, one] of placed.entries()) {
      expect(one.x + one.width).toBeLessThanOrEqual(width);
      expect(one.y + one.height).toBeLessThanOrEqual(height);
      for (const other of placed.slice(index + 1)) {
        const apart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(apart, `${one.table.name} and ${other.table.name}`).toBe(true);
      }
    }
  });

  it('tells added, removed and changed apart by sign and pattern', async () => {
    const { tables, links } = await diagramOf();
    const svg = drawTables(tables, links);
    for (const [op, sign] of [
      ['add', '+'],
      ['remove', '−'],
      ['change', '~'],
    ]) {
      expect(svg).toContain(`url(#tables-${op})`);
      expect(svg).toContain(`class="title ${op}">${sign}</text>`);
    }
  });

  it('ends with foreign keys in a circle and to the table itself', async () => {
    const circle = `CREATE TABLE public.a (id integer, b integer, me integer);
CREATE TABLE public.b (id integer, a integer);
ALTER TABLE ONLY public.a ADD CONSTRAINT ab FOREIGN KEY (b) REFERENCES public.b(id);
ALTER TABLE ONLY public.b ADD CONSTRAINT ba FOREIGN KEY (a) REFERENCES public.a(id);
ALTER TABLE ONLY public.a ADD CONSTRAINT aa FOREIGN KEY (me) REFERENCES public.a(id);
`;
    const { tables, links } = await diagramOf('', circle);
    expect(drawTables(tables, links).match(/class="link add"/g)).toHaveLength(3);
  });

  it('keeps every line of a circle within the drawing', () => {
    const table = (name: string) => ({ name, op: 'change' as const, columns: [], more: 0 });
    const names = ['public.a', 'public.b', 'public.c'];
    const links = names.flatMap((from) =>
      names
        .filter((to) => to !== from)
        .map((to) => ({ from, to, name: `${from}_${to}`, op: 'same' as const, optional: false })),
    );
    const places = [...drawTables(names.map(table), links).matchAll(/class="link [^"]*" d="([^"]*)"/g)];
    expect(places).toHaveLength(links.length);
    for (const [, path] of places) {
      const numbers = path!.match(/-?[\d.]+/g)!.map(Number);
      expect(Math.min(...numbers.filter((_, at) => at % 2 === 0))).toBeGreaterThanOrEqual(-2);
    }
  });

  it('escapes names', async () => {
    const { tables, links } = await diagramOf('', 'CREATE TABLE public."<b>&" ("<i>" integer);\n');
    const svg = drawTables(tables, links);
    expect(svg).not.toMatch(/<[bi]>/);
    expect(svg).toContain('&lt;i&gt;');
    expect(
      drawDependencies([
        { kind: 'view', name: '<b>', op: 'change', dependants: [{ kind: 'view', name: '<i>' }] },
      ]),
    ).not.toMatch(/<[bi]>/);
  });
});

describe('the Mermaid drawing', () => {
  it('names tables, keys and what changes in words', async () => {
    expect(printMermaid(await diagramOf())).toBe(
      [
        'erDiagram',
        '  t3 ||--o{ t4 : "orders_user_fk"',
        '  t3 |o--o{ t1 : "added: fresh_fk"',
        '  t1["public.fresh (added)"] {',
        '    integer id',
        '    integer user_id FK',
        '  }',
        '  t2["public.gone (removed)"] {',
        '    integer id',
        '  }',
        '  t3["public.users (changed)"] {',
        '    integer id PK',
        '    text mail "added"',
        '    text old "removed"',
        '  }',
        '  t4["public.orders"] {',
        '    integer user_id FK',
        '  }',
      ].join('\n'),
    );
  });
});
