import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Assembly, assemble } from '../../src/assemble/assemble.ts';
import { compareObjects } from '../../src/diff/compare-objects.ts';
import type { Ddl, DdlContext } from '../../src/kind-contract/ddl.ts';
import { propertiesOf } from '../../src/kind-contract/kind.ts';
import { createRegistry } from '../../src/kind-contract/registry.ts';
import { attribute } from '../../src/kinds/attribute/attribute.ts';
import { column } from '../../src/kinds/column/column.ts';
import { identitySequence } from '../../src/kinds/column/identity-sequence.ts';
import { compositeType } from '../../src/kinds/composite-type/composite-type.ts';
import { constraint } from '../../src/kinds/constraint/constraint.ts';
import { enumKind } from '../../src/kinds/enum/enum.ts';
import { foreignTable } from '../../src/kinds/foreign-table/foreign-table.ts';
import { indexKind } from '../../src/kinds/index/index-kind.ts';
import { schema } from '../../src/kinds/schema/schema.ts';
import { sequence } from '../../src/kinds/sequence/sequence.ts';
import { statement } from '../../src/kinds/statement/statement.ts';
import { table } from '../../src/kinds/table/table.ts';
import type { SchemaObject } from '../../src/model/object.ts';
import { parseStatements } from '../../src/parse/parse-statements.ts';
import { splitStatements } from '../../src/parse/split.ts';
import { createDdlContext, createDisplayContext } from '../../src/plan/ddl-context.ts';

/** Tables, their columns, and the kinds that the cases about them need. */
export const registry = createRegistry([
  schema,
  enumKind,
  compositeType,
  attribute,
  sequence,
  table,
  foreignTable,
  column,
  identitySequence,
  constraint,
  indexKind,
  statement,
]);

/** The kinds whose objects the tests compare. */
export const relationKinds: ReadonlySet<string> = new Set([
  'table',
  'foreign table',
  'column',
  'identity sequence',
]);

/** Reads dump text; `version` is that of the server and of pg_dump. */
export function readText(text: string, version?: number): Assembly {
  const header =
    version === undefined
      ? ''
      : `-- Dumped from database version ${version}.1\n-- Dumped by pg_dump version ${version}.1\n\n`;
  const split = splitStatements(header + text, { file: 'test.sql' });
  const file = { label: 'test', path: 'test.sql', sha256: '', bytes: 0, encoding: 'utf-8', ...split };
  return assemble(file, parseStatements(split.statements, new Map()), registry);
}

/** The property changes between two texts, as `object property`, and the objects that came or went. */
export function differences(before: Assembly, after: Assembly): readonly string[] {
  const gone = [...before.model.objects.values()].filter(({ id }) => !after.model.objects.has(id));
  const found = gone.filter(isRelation).map(({ id }) => `- ${id}`);
  for (const object of [...after.model.objects.values()].filter(isRelation)) {
    const former = before.model.objects.get(object.id);
    if (!former) found.push(`+ ${object.id}`);
    else
      found.push(...changes(before, after, former, object).map(({ property }) => `${object.id} ${property}`));
  }
  return found;
}

/** The SQL that the kinds write for the objects and properties that differ, identical statements once. */
export function migration(
  before: Assembly,
  after: Assembly,
  version: number,
  style: DdlContext['style'] = 'online',
): readonly Ddl[] {
  const isNew = (id: string) => !before.model.objects.has(id as never);
  const forward = { registry, model: after.model, other: before.model, version, style, isNew };
  const context = createDdlContext(forward);
  const back = createDdlContext({ ...forward, model: before.model, other: after.model, isNew: () => false });
  const written: Ddl[] = [];
  for (const object of [...after.model.objects.values()].filter(isRelation)) {
    const former = before.model.objects.get(object.id);
    const kind = registry.kind(object.address.kind);
    if (!former) written.push(...kind.create(object, context));
    else {
      for (const { property, from, to } of changes(before, after, former, object)) {
        const { alter } = propertiesOf(kind)[property]!;
        const ddl =
          typeof alter === 'function' ? alter({ before: former, after: object, from, to }, context) : alter;
        if (typeof ddl === 'string') written.push({ sql: ddl });
        else written.push(...ddl);
      }
    }
  }
  for (const object of [...before.model.objects.values()].filter(isRelation)) {
    const parentGone = object.parent !== undefined && !after.model.objects.has(object.parent);
    if (after.model.objects.has(object.id) || parentGone) continue;
    const kind = registry.kind(object.address.kind);
    written.push(...(kind.drop?.(object, back) ?? [{ sql: `DROP ${kind.ddlName(object, back)}` }]));
  }
  return written.filter(
    ({ sql }, index) => sql === '' || written.findIndex((other) => other.sql === sql) === index,
  );
}

/** A dump in the words of the kinds: what `create` writes for every object, in file order. */
export function rewrite({ model }: Assembly, version: number): string {
  const context = createDisplayContext(registry, model, version);
  const late = new Set(['column', 'constraint', 'index']);
  const objects = [...model.objects.values()].filter(({ id }) => id !== 'schema public');
  const ordered = [
    ...objects.filter(({ address }) => !late.has(address.kind)),
    ...objects.filter(({ address }) => late.has(address.kind)),
  ];
  const written = ordered.flatMap((object) => {
    const parent = object.parent && model.objects.get(object.parent);
    const byParent =
      parent && registry.kind(parent.address.kind).createsChildren?.includes(object.address.kind) === true;
    return byParent ? [] : registry.kind(object.address.kind).create(object, context);
  });
  const last = written.filter(({ sql }) => / CLUSTER ON | REPLICA IDENTITY | OWNED BY /.test(sql));
  return [...written.filter((ddl) => !last.includes(ddl)), ...last].map(({ sql }) => `${sql};\n`).join('');
}

/** The cases of the corpus for a kind: name, text before, text after. */
export function corpusCases(kind: string): readonly (readonly [string, string, string])[] {
  const folder = fileURLToPath(new URL(`../corpus/${kind}/`, import.meta.url));
  const read = (name: string, file: string) => readFileSync(`${folder}${name}/${file}.sql`, 'utf8');
  return readdirSync(folder).map((name) => [name, read(name, 'before'), read(name, 'after')]);
}

function changes(before: Assembly, after: Assembly, from: SchemaObject, to: SchemaObject) {
  const pair = {
    before: from,
    after: to,
    beforeModel: before.model,
    afterModel: after.model,
    beforeVersion: before.header.serverMajor,
    afterVersion: after.header.serverMajor,
    strict: false,
  };
  return compareObjects(registry.kind(to.address.kind), pair, new Set()).changes;
}

function isRelation({ address }: SchemaObject): boolean {
  return relationKinds.has(address.kind);
}
