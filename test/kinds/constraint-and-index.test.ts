import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { diffModels } from '../../src/diff/diff.ts';
import { propertiesOf } from '../../src/kind-contract/kind.ts';
import type { ObjectId } from '../../src/model/address.ts';
import type { Model } from '../../src/model/model.ts';
import { loadGrammar } from '../../src/parse/grammar.ts';
import { ddlContext, kinds, readModel, tested } from './constraint-and-index-kinds.ts';

const corpus = fileURLToPath(new URL('../corpus/', import.meta.url));
const names = new Set(tested.map(({ name }) => name));
const empty: Model = { objects: new Map(), children: new Map() };

beforeAll(loadGrammar);

/** All dumps of the corpus of the kinds under test. */
function dumps(): string[] {
  const folders = [...names]
    .map((name) => `${corpus}${name.replace(' ', '-')}`)
    .filter((folder) => existsSync(folder));
  return folders.flatMap((folder) =>
    readdirSync(folder).flatMap((name) => [`${folder}/${name}/before.sql`, `${folder}/${name}/after.sql`]),
  );
}

/** The script that makes all objects of a model, in file order. */
function script(model: Model): string {
  const context = ddlContext(empty, model, 'single-transaction', 18);
  const inParent = new Set(
    [...model.objects.values()]
      .filter(({ parent, address }) => {
        const owner = parent && model.objects.get(parent);
        return owner && kinds.kind(owner.address.kind).createsChildren?.includes(address.kind);
      })
      .map(({ id }) => id),
  );
  return [...model.objects.values()]
    .filter(({ id, address }) => !inParent.has(id) && address.kind !== 'schema')
    .flatMap((object) => kinds.kind(object.address.kind).create(object, context))
    .map(({ sql }) => `${sql};`)
    .join('\n');
}

function propsOf(model: Model, id: string) {
  return model.objects.get(id as ObjectId)?.props;
}

/** The statements by which a property change of one object becomes SQL. */
function alter(before: string, after: string, id: string, version = 15) {
  const [from, to] = [readModel(before).model, readModel(after).model];
  const side = (model: Model) => ({ model, version });
  const delta = diffModels(side(from), side(to), kinds).deltas.find((found) => found.id === id);
  if (delta?.op !== 'change') throw new Error(`${id} does not change`);
  const context = ddlContext(from, to, 'online', version);
  const all = delta.changes.flatMap((change) => {
    const property = propertiesOf(kinds.kind(delta.after.address.kind))[change.property]!;
    if (typeof property.alter === 'string') return [property.alter];
    const result = property.alter({ ...delta, from: change.from, to: change.to }, context);
    return result === 'rebuild'
      ? [result]
      : result.map(({ sql, decision }) => sql || `decision: ${decision}`);
  });
  return [...new Set(all)];
}

describe('reading what create wrote gives the same object', () => {
  it.each(dumps())('%s', (path) => {
    const { model, ledger } = readModel(readFileSync(path, 'utf8'));
    expect(ledger.asText).toBe(0);
    const again = readModel(script(model)).model;
    const own = [...model.objects.values()].filter(({ address }) => names.has(address.kind));
    for (const { id, props } of own) {
      expect(propsOf(again, id), id).toEqual(props);
    }
    const isOwn = (id: ObjectId) => names.has(again.objects.get(id)!.address.kind);
    expect([...again.objects.keys()].filter((id) => isOwn(id) && !model.objects.has(id))).toEqual([]);
  });
});

describe('constraints', () => {
  it('get the names that PostgreSQL would give them', () => {
    const { model } = readModel(`
      CREATE TABLE t (id int PRIMARY KEY, a int UNIQUE CHECK (a > 0), b int REFERENCES t, CHECK (a > b), UNIQUE (a, b),
        CHECK (b > 1), CHECK (b > 2));
      CREATE TABLE a_table_with_a_name_that_is_rather_long_already (a_column_with_a_long_name int UNIQUE);`);
    expect(
      [...model.objects.values()]
        .filter(({ address }) => address.kind === 'constraint')
        .map((c) => c.address.path[2]),
    ).toEqual([
      't_pkey',
      't_a_key',
      't_a_check',
      't_b_fkey',
      't_check',
      't_a_b_key',
      't_b_check',
      't_b_check1',
      'a_table_with_a_name_that_is_rathe_a_column_with_a_long_name_key',
    ]);
  });

  it('refer to the key that a foreign key needs', () => {
    const { model } = readModel(
      'CREATE TABLE t (id int PRIMARY KEY); CREATE TABLE l (t_id int REFERENCES t);',
    );
    const found = model.objects.get('constraint public.l.l_t_id_fkey' as ObjectId)!;
    expect(found.references).toContain('constraint public.t.t_pkey');
    expect(found.props.referencedColumns).toEqual(['id']);
  });

  it('take over a unique index', () => {
    const { model } = readModel(`CREATE TABLE t (a int, b int); CREATE UNIQUE INDEX i ON t (a) INCLUDE (b);
      ALTER TABLE t ADD CONSTRAINT u UNIQUE USING INDEX i DEFERRABLE;`);
    expect(model.objects.has('index public.i' as ObjectId)).toBe(false);
    expect(propsOf(model, 'constraint public.t.u')).toMatchObject({
      columns: ['a'],
      include: ['b'],
      deferrable: true,
    });
  });

  it('are replaced without a moment in which a row can slip in', () => {
    const t = 'CREATE TABLE t (a int);';
    const check = (text: string) => `${t} ALTER TABLE t ADD CONSTRAINT c CHECK (${text});`;
    expect(alter(check('a > 0'), check('a > 1'), 'constraint public.t.c')).toEqual([
      'ALTER TABLE public.t DROP CONSTRAINT c, ADD CONSTRAINT c CHECK (a > 1) NOT VALID',
      'ALTER TABLE public.t VALIDATE CONSTRAINT c',
    ]);
  });

  it('say what an older server cannot do', () => {
    const { model } = readModel(
      'CREATE TABLE t (a int); ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT ENFORCED;',
    );
    const object = model.objects.get('constraint public.t.c' as ObjectId)!;
    const [ddl] = kinds.kind('constraint').create(object, ddlContext(empty, model, 'online', 17));
    expect(ddl).toMatchObject({ sql: '', decision: expect.stringContaining('came with 18') });
  });
});

describe('indexes', () => {
  it('are replaced while queries keep an index', () => {
    const index = (keys: string) => `CREATE TABLE t (a int, b int); CREATE INDEX i ON t (${keys});`;
    expect(alter(index('a'), index('a, b'), 'index public.i')).toEqual([
      'CREATE INDEX CONCURRENTLY i_new ON public.t USING btree (a, b)',
      'DROP INDEX CONCURRENTLY public.i',
      'ALTER INDEX public.i_new RENAME TO i',
    ]);
  });

  it('get the names that PostgreSQL would give them', () => {
    const { model } =
      readModel(`CREATE TABLE t (a int, b int); CREATE INDEX ON t ((a + b), lower(b::text), (b::text));
      CREATE INDEX ON t (a, coalesce(a, b)); CREATE INDEX ON t (a, coalesce(a, b));`);
    const found = [...model.objects.values()].filter(({ address }) => address.kind === 'index');
    expect(found.map(({ address }) => address.path[1])).toEqual([
      't_expr_lower_b_idx',
      't_a_coalesce_idx',
      't_a_coalesce_idx1',
    ]);
  });

  it.each([
    ['a', 'a ASC NULLS LAST'],
    ['a DESC', 'a DESC NULLS FIRST'],
    ['t', 't text_ops'],
    ['lower(t)', '(lower(t))'],
    ['(a + 1)', '(((a) + 1))'],
  ])('%s is %s', (one, other) => {
    const index = (key: string) =>
      readModel(`CREATE TABLE t (a int, t text); CREATE INDEX i ON t (${key});`).model;
    const side = (model: Model) => ({ model, version: 15 });
    expect(diffModels(side(index(one)), side(index(other)), kinds).deltas).toEqual([]);
  });
});
