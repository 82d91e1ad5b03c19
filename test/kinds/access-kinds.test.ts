import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DdlContext } from '../../src/kind-contract/ddl.ts';
import type { AnyKind } from '../../src/kind-contract/kind.ts';
import { propertiesOf } from '../../src/kind-contract/kind.ts';
import { objectsOfKind } from '../../src/model/model.ts';
import type { Json } from '../../src/model/object.ts';
import { loadGrammar, parseSql } from '../../src/parse/grammar.ts';
import { parseStatements } from '../../src/parse/parse-statements.ts';
import { splitStatements } from '../../src/parse/split.ts';
import { createRedactor } from '../../src/redact/index.ts';
import { accessKinds, accessRegistry, readCase, readText } from './access-registry.ts';

beforeAll(loadGrammar);

const corpus = new URL('../corpus/', import.meta.url);
const folder = (kind: AnyKind) => kind.name.replaceAll(' ', '-');

function contextFor(model: DdlContext['model'], version = 18): DdlContext {
  return {
    model,
    other: model,
    version,
    style: 'online',
    isNew: () => false,
    object: (id) => model.objects.get(id)!,
    initialGrants: () => [[]],
    children: () => [],
    ddlName: (object) => accessRegistry.kind(object.address.kind).ddlName(object, contextFor(model, version)),
  };
}

/** Of a role's password SQL carries nothing: a plan asks a person for it. */
const withoutPassword = ({ passwordSet: _, ...props }: Readonly<Record<string, Json>>) => props;

describe.each(accessKinds.map((kind) => [kind.name, kind] as const))('%s', (_name, kind) => {
  const cases = readdirSync(new URL(`${folder(kind)}/`, corpus));

  it.each(cases)('reads what it creates: %s', (name) => {
    for (const side of ['before', 'after']) {
      const { model } = readCase(`${folder(kind)}/${name}/${side}.sql`);
      for (const object of objectsOfKind(model, kind.name)) {
        const ddl = kind.create(object, contextFor(model));
        const schemas = objectsOfKind(model, 'schema').map(
          ({ address }) => `CREATE SCHEMA ${address.path[0]};`,
        );
        const header = '-- Dumped from database version 18.0\n-- Dumped by pg_dump version 18.0\n';
        const roles = objectsOfKind(model, 'role').flatMap((role) =>
          kind.name === 'role' ? [] : accessRegistry.kind('role').create(role, contextFor(model)),
        );
        const text = [...roles, ...ddl].map(({ sql }) => `${sql};\n`).join('');
        const again = readText(header + schemas.join('\n') + text).model.objects.get(object.id);
        expect(again && withoutPassword(again.props), text).toEqual(withoutPassword(object.props));
      }
    }
  });

  it.each(cases)('leaves no statement of its own as text: %s', (name) => {
    for (const side of ['before', 'after']) {
      const { model } = readCase(`${folder(kind)}/${name}/${side}.sql`);
      const own = objectsOfKind(model, 'statement').filter(({ id }) =>
        id.toUpperCase().includes(kind.name.toUpperCase()),
      );
      expect(own.map(({ props }) => props.text)).toEqual([]);
    }
  });

  it.each(cases)('writes SQL that PostgreSQL reads: %s', (name) => {
    const { model: before } = readCase(`${folder(kind)}/${name}/before.sql`);
    const { model: after } = readCase(`${folder(kind)}/${name}/after.sql`);
    for (const [from, to] of [[before, after] as const, [after, before] as const]) {
      for (const object of objectsOfKind(to, kind.name)) {
        const old = from.objects.get(object.id);
        for (const [property, { alter }] of old ? Object.entries(propertiesOf(kind)) : []) {
          if (typeof alter !== 'function') continue;
          if (JSON.stringify(object.props[property]) === JSON.stringify(old!.props[property])) continue;
          const change = {
            before: old!,
            after: object,
            from: old!.props[property],
            to: object.props[property],
          };
          const ddl = alter(change, contextFor(to));
          for (const { sql, decision } of ddl === 'rebuild' ? [] : ddl) {
            if (sql === '') expect(decision).toBeTruthy();
            else expect(parseSql(sql), sql).toHaveLength(1);
          }
        }
      }
    }
  });
});

describe('secrets', () => {
  it.each([
    'user-mapping/change-password/after.sql',
    'user-mapping/add/after.sql',
    'server/change-options/after.sql',
    'role-setting/secret/after.sql',
    'database-setting/secret/after.sql',
  ])('are hidden in properties and in SQL, which asks for them: %s', (path) => {
    const { model } = readCase(path);
    const objects = [...model.objects.values()].filter(({ props }) =>
      JSON.stringify(props).includes('hidden'),
    );
    expect(objects).toHaveLength(1);
    const [object] = objects;
    const ddl = accessRegistry.kind(object!.address.kind).create(object!, contextFor(model));
    const output = createRedactor().redact(JSON.stringify([object!.props, ddl]));
    expect(output).not.toContain('hidden');
    expect(ddl.some(({ sql }) => sql.includes('hidden'))).toBe(true);
    expect(ddl.map(({ decision }) => decision).join()).toMatch(/Fill in/);
  });

  it('of roles never enter the model', () => {
    const { model } = readCase('role/add/after.sql');
    expect(JSON.stringify([...model.objects.values()])).not.toMatch(/SCRAM/);
    expect([...model.objects.values()].some(({ props }) => props.passwordSet === true)).toBe(true);
  });
});

it('keeps the content of large objects out of the model and out of other statements', () => {
  const { model, ledger } = readCase('large-object/owner-comment-grant/after.sql');
  expect(objectsOfKind(model, 'large object').map(({ address }) => address.path)).toEqual([['4242']]);
  expect(objectsOfKind(model, 'large object')[0]!.facets).toMatchObject({
    owner: 'app_global',
    comment: 'x',
  });
  expect(ledger.asText).toBe(0);
});

describe('publications of version 19', () => {
  const text =
    'CREATE PUBLICATION p FOR ALL TABLES EXCEPT (TABLE ONLY public.a, app."B c"), ALL SEQUENCES WITH (publish = \'insert\');';

  it('are read once the parser blanks what its grammar does not know', () => {
    const { statements } = splitStatements(text, { file: 'test.sql' });
    const known = text.replace(/EXCEPT.*SEQUENCES/, (part) => ' '.repeat(part.length));
    const [parsed] = parseStatements(splitStatements(known, { file: 'test.sql' }).statements, new Map());
    const raw = statements[0]!;
    const fields = parsed!.statement!;
    const props: Record<string, Json>[] = [];
    const context = {
      text: raw.text,
      define: (_address: unknown, defined: Record<string, Json>) => props.push(defined),
    };
    accessRegistry
      .reader('CreatePublicationStmt', undefined, undefined)!
      .read(fields.fields, context as never);
    expect(props[0]).toMatchObject({
      allTables: true,
      allSequences: true,
      except: ['public.a', 'app."B c"'],
    });
  });

  // The grammar of libpg-query 18 knows neither EXCEPT nor ALL SEQUENCES; such a statement is compared as text.
  it.fails('are read whole', () => {
    expect(objectsOfKind(readText(text).model, 'publication')).toHaveLength(1);
  });
});
