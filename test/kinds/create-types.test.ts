import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Model } from '../../src/model/model.ts';
import type { SchemaObject } from '../../src/model/object.ts';
import { loadGrammar } from '../../src/parse/grammar.ts';
import { kindOf, planContext, readTypes, typeKinds } from './type-kinds.ts';

const corpus = fileURLToPath(new URL('../corpus/', import.meta.url));
const names = new Set(typeKinds.map(({ name }) => name));

beforeAll(loadGrammar);

/** What the dump itself says, without the objects that every database has. */
function ownObjects(model: Model): readonly SchemaObject[] {
  return [...model.objects.values()].filter(
    ({ address, origin }) => names.has(address.kind) && origin.length > 0,
  );
}

function props(model: Model): readonly unknown[] {
  return ownObjects(model).map(({ id, props }) => JSON.stringify([id, props]));
}

describe('what create writes is read as the same object', () => {
  for (const { name } of typeKinds) {
    const folder = `${corpus}${name.replaceAll(' ', '-')}/`;
    it(`${name}: there are cases`, () => expect(existsSync(folder)).toBe(true));
    it.each(
      existsSync(folder)
        ? readdirSync(folder).flatMap((entry) => [`${entry}/before.sql`, `${entry}/after.sql`])
        : [],
    )(`${name}: %s`, (file) => {
      const { model, diagnostics } = readTypes(readFileSync(folder + file, 'utf8'));
      expect(diagnostics).toEqual([]);
      const context = planContext(model, model);
      const sql = ownObjects(model)
        .filter(({ parent }) => parent === undefined)
        .flatMap((object) => kindOf(object.address.kind).create(object, context))
        .map((ddl) => `${ddl.sql};\n`)
        .join('');
      expect(props(readTypes(sql).model)).toEqual(props(model));
    });
  }
});
