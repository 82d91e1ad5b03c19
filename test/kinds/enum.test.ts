import { beforeAll, describe, expect, it } from 'vitest';
import type { DdlContext } from '../../src/kind-contract/ddl.ts';
import { propertiesOf } from '../../src/kind-contract/kind.ts';
import { registry } from '../../src/kinds/index.ts';
import { objectId } from '../../src/model/address.ts';
import { childrenOf } from '../../src/model/model.ts';
import { loadGrammar } from '../../src/parse/grammar.ts';
import { openEngine } from '../../src/verify/open-engine.ts';
import { readPair } from '../support/read-snapshot.ts';

const id = objectId({ kind: 'enum', path: ['public', 'status'] });
const table = `CREATE TABLE public.job (
    id integer,
    state public.status DEFAULT 'draft'::public.status NOT NULL,
    past public.status[] DEFAULT '{}'::public.status[]
);
`;

beforeAll(loadGrammar);

function type(...labels: readonly string[]): string {
  return `CREATE TYPE public.status AS ENUM (${labels.map((label) => `'${label}'`).join(', ')});\n`;
}

async function alter(before: string, after: string, version = 18) {
  const [from, to] = await readPair(before, after);
  const context: DdlContext = {
    model: to.model,
    other: from.model,
    version,
    style: 'online',
    isNew: () => false,
    object: (other) => to.model.objects.get(other)!,
    initialGrants: () => [[]],
    children: (parent, kind) => childrenOf(to.model, parent, kind),
    ddlName: (object) => registry.kind(object.address.kind).ddlName(object, context),
  };
  const change = propertiesOf(registry.kind('enum')).labels!.alter;
  if (typeof change !== 'function') throw new Error('labels are not altered by a function');
  const [a, b] = [from.model.objects.get(id)!, to.model.objects.get(id)!];
  return change({ before: a, after: b, from: a.props.labels, to: b.props.labels }, context);
}

describe('labels that are only added', () => {
  it('go where they belong, each in a transaction of its own', async () => {
    expect(await alter(type('b', 'd'), type('a', 'b', 'c', 'd', 'e'))).toEqual(
      [
        "ALTER TYPE public.status ADD VALUE 'a' BEFORE 'b'",
        "ALTER TYPE public.status ADD VALUE 'c' AFTER 'b'",
        "ALTER TYPE public.status ADD VALUE 'e' AFTER 'd'",
      ].map((sql) => ({ sql, transaction: 'own' })),
    );
  });

  it('need to be outside any transaction before version 12', async () => {
    expect(await alter(type('a'), type('a', 'b'), 11)).toEqual([
      { sql: "ALTER TYPE public.status ADD VALUE 'b' AFTER 'a'", transaction: 'none' },
    ]);
  });
});

describe('labels that go or change places', () => {
  it('rebuild a type that no column has', async () => {
    expect(await alter(type('a', 'b'), type('b', 'a'))).toBe('rebuild');
  });

  it('replace the type under its columns, with their defaults', async () => {
    const before = type('draft', 'sent', 'done') + table;
    const after = `${type('done', 'draft')}REVOKE ALL ON TYPE public.status FROM PUBLIC;\n${table}`;
    const steps = await alter(before, after);
    if (steps === 'rebuild') throw new Error('the columns were not seen');
    expect(steps.map(({ sql }) => sql)).toEqual([
      'ALTER TYPE public.status RENAME TO status_old',
      "CREATE TYPE public.status AS ENUM ('done', 'draft')",
      'REVOKE USAGE ON TYPE public.status FROM PUBLIC',
      "ALTER TABLE public.job ALTER COLUMN state DROP DEFAULT, ALTER COLUMN state TYPE public.status USING state::text::public.status, ALTER COLUMN state SET DEFAULT 'draft'::public.status, ALTER COLUMN past DROP DEFAULT, ALTER COLUMN past TYPE public.status[] USING past::text[]::public.status[], ALTER COLUMN past SET DEFAULT '{}'::public.status[]",
      'DROP TYPE public.status_old',
    ]);
    expect(steps.every(({ phase }) => phase === 'window')).toBe(true);
    expect(steps[3]?.decision).toContain("'sent'");
  });

  it('leave inherited columns to their parent', async () => {
    const child = `CREATE TABLE public.part (
    id integer,
    state public.status DEFAULT 'draft'::public.status NOT NULL
);
ALTER TABLE ONLY public.whole ATTACH PARTITION public.part FOR VALUES IN (1);
`;
    const tables = `CREATE TABLE public.whole (
    id integer,
    state public.status DEFAULT 'draft'::public.status NOT NULL
)
PARTITION BY LIST (id);
${child}`;
    const steps = await alter(type('draft', 'sent') + tables, type('draft') + tables);
    if (steps === 'rebuild') throw new Error('the columns were not seen');
    expect(
      steps.filter(({ sql }) => sql.startsWith('ALTER TABLE')).map(({ sql }) => sql.split(' ')[2]),
    ).toEqual(['public.whole']);
  });

  it('bring a database with rows to the new type', async () => {
    const before = type('draft', 'sent', 'done') + table;
    const after = type('done', 'draft') + table;
    const steps = await alter(before, after);
    if (steps === 'rebuild') throw new Error('the columns were not seen');
    const engine = await openEngine();
    try {
      expect(await engine.load(before)).toMatchObject({ ok: true });
      const rows = "INSERT INTO public.job VALUES (1, 'done', '{done,draft}');\n";
      const script = rows + steps.map(({ sql }) => `${sql};\n`).join('');
      expect(await engine.run(script)).toMatchObject({ ok: true });
      const [found, wanted] = await readPair(await engine.dump(), after);
      const props = ({ model }: typeof found) =>
        [...model.objects.values()].map(({ id, props }) => [id, props]).sort();
      expect(props(found)).toEqual(props(wanted));
    } finally {
      await engine.close();
    }
  }, 60_000);
});
