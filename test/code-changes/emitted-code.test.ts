import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { get_dmmf } from '@prisma/prisma-schema-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ecosystems } from '../../src/code-changes/ecosystems.ts';
import { codeLines, type Emitted, emit, listPairs, loadPair } from './emitted.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dumplens-code-'));
const python = process.env.SQLALCHEMY_PYTHON;
if (!python)
  console.warn('SKIPPED: SQLAlchemy code, because SQLALCHEMY_PYTHON names no Python with sqlalchemy');

/** Code by ORM and by name of the pair and direction. */
const emitted = new Map<string, Map<string, Emitted>>(ecosystems.map(({ id }) => [id, new Map()]));

beforeAll(async () => {
  for (const pair of listPairs()) {
    const [before, after] = await loadPair(pair);
    for (const ecosystem of ecosystems) {
      const results = emitted.get(ecosystem.id)!;
      results.set(`${pair.name}-forward`, emit(before, after, ecosystem));
      results.set(`${pair.name}-back`, emit(after, before, ecosystem));
    }
  }
  for (const id of ['drizzle', 'kysely', 'sqlalchemy']) mkdirSync(join(folder, id));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(id: string): readonly [name: string, emitted: Emitted][] {
  const results = [...emitted.get(id)!];
  const pieces = results.reduce((sum, [, { pieces }]) => sum + pieces.length, 0);
  console.info(`${id}: ${results.length} modules, ${pieces} pieces of change`);
  expect(pieces).toBeGreaterThan(50);
  return results;
}

describe('emitted code', () => {
  it.each(ecosystems.map((ecosystem) => [ecosystem.id, ecosystem] as const))(
    '%s: every line of a change stands in the whole module, which is checked below',
    (id, { comment }) => {
      for (const [name, { module, pieces, imports }] of report(id)) {
        const lines = new Set(module.split('\n'));
        const strays = [...pieces.map(({ code }) => code)].flatMap((code) =>
          codeLines(code, comment).filter((line) => !lines.has(line)),
        );
        expect(strays, name).toEqual([]);
        const imported = new Set(module.match(/[\w]+/g));
        expect(imports.join(' ').match(/\w+/g)?.filter((word) => !imported.has(word)) ?? [], name).toEqual([]);
      }
    },
  );

  it('type-checks against drizzle-orm and kysely', () => {
    for (const id of ['drizzle', 'kysely'])
      for (const [name, { module }] of emitted.get(id)!)
        writeFileSync(join(folder, id, `${name}.ts`), module || 'export {};\n');
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const compilerOptions = {
      target: 'es2022',
      module: 'nodenext',
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: ['node'],
      verbatimModuleSyntax: true,
    };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, include: ['drizzle', 'kysely'] }),
    );
    const { stdout, status } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder],
      { encoding: 'utf8', maxBuffer: 1e8 },
    );
    expect(stdout.slice(0, 5000)).toBe('');
    expect(status).toBe(0);
  });

  it('is a valid Prisma schema', () => {
    const problems = [...emitted.get('prisma')!].flatMap(([name, { module }]) => {
      const schemas = [...new Set([...module.matchAll(/@@schema\((".*?")\)/g)].map(([, schema]) => schema))];
      const listed = schemas.length ? `\n  schemas = [${schemas.join(', ')}]` : '';
      const text = `datasource db {\n  provider = "postgresql"${listed}\n}\n\n${module}`;
      try {
        get_dmmf(JSON.stringify({ prismaSchema: [[`${name}.prisma`, text]] }));
        return [];
      } catch (error) {
        return [`${name}: ${(error as Error).message}`];
      }
    });
    expect(problems.join('\n').slice(0, 6000)).toBe('');
  });

  it.skipIf(!python)('maps with SQLAlchemy and compiles for PostgreSQL', () => {
    const results = emitted.get('sqlalchemy')!;
    for (const [name, { module }] of results) writeFileSync(join(folder, 'sqlalchemy', `${name}.py`), module);
    const script = fileURLToPath(new URL('./check-sqlalchemy.py', import.meta.url));
    const output = execFileSync(python!, [script, join(folder, 'sqlalchemy')], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    expect(output.trim().split('\n').at(-1)).toBe(`${results.size} modules, 0 problems`);
  });
});
