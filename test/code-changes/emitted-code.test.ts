import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { get_dmmf } from '@prisma/prisma-schema-wasm';
import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { transformSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ecosystems } from '../../src/code-changes/ecosystems.ts';
import { compareSnapshots } from '../../src/pipeline/compare-snapshots.ts';
import { codeLines, type Emitted, emit, listPairs, loadDump } from './emitted.ts';
import { printModule } from './print-module.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dumplens-code-'));
const python = process.env.SQLALCHEMY_PYTHON;
if (!python)
  console.warn('SKIPPED: SQLAlchemy code, because SQLALCHEMY_PYTHON names no Python with sqlalchemy');

interface Direction extends Emitted {
  readonly name: string;
  /** The name of the module that the pieces are taken from. */
  readonly module: string;
}

/** Whole modules by ORM and name of the dump, and the pieces of change of both directions of each pair. */
const modules = new Map<string, Map<string, string>>(ecosystems.map(({ id }) => [id, new Map()]));
const directions = new Map<string, Direction[]>(ecosystems.map(({ id }) => [id, []]));

beforeAll(async () => {
  const names = new Map<string, string>();
  for (const pair of listPairs()) {
    for (const [from, to] of [
      [pair.before, pair.after],
      [pair.after, pair.before],
    ] as const) {
      const [before, after] = [await loadDump(from), await loadDump(to)];
      const { deltas } = compareSnapshots(before, after);
      const module = names.get(to) ?? `dump${names.size + 1}`;
      names.set(to, module);
      for (const ecosystem of ecosystems) {
        const own = modules.get(ecosystem.id)!;
        if (!own.has(module)) own.set(module, printModule(after.model, ecosystem));
        const emitted = emit(before, after, deltas, ecosystem);
        directions.get(ecosystem.id)!.push({ name: `${from} to ${to}`, module, ...emitted });
      }
    }
  }
  for (const id of ['drizzle', 'kysely', 'sqlalchemy']) mkdirSync(join(folder, id));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('emitted code', () => {
  it.each(ecosystems.map((ecosystem) => [ecosystem.id, ecosystem] as const))(
    '%s: every line of a change stands in the whole module, which is checked below',
    (id, { comment }) => {
      const own = directions.get(id)!;
      const total = own.reduce((sum, { pieces }) => sum + pieces.length, 0);
      console.info(
        `${id}: ${modules.get(id)!.size} modules, ${own.length} directions, ${total} pieces of change`,
      );
      expect(total).toBeGreaterThan(20);
      for (const { name, module, pieces, imports } of own) {
        const text = modules.get(id)!.get(module)!;
        const lines = new Set(text.split('\n'));
        const strays = pieces.flatMap(({ code }) =>
          codeLines(code, comment).filter((line) => !lines.has(line)),
        );
        expect(strays, name).toEqual([]);
        const words = new Set(text.match(/\w+/g));
        expect(
          imports
            .join(' ')
            .match(/\w+/g)
            ?.filter((word) => !words.has(word)) ?? [],
          name,
        ).toEqual([]);
      }
    },
  );

  it('type-checks against drizzle-orm and kysely, and what is broken does not', () => {
    for (const id of ['drizzle', 'kysely'])
      for (const [name, module] of modules.get(id)!)
        writeFileSync(join(folder, id, `${name}.ts`), module || 'export {};\n');
    writeFileSync(
      join(folder, 'drizzle', 'broken.ts'),
      "import { pgTable, varchar } from 'drizzle-orm/pg-core';\nexport const t = pgTable('t', { a: varchar('a', { length: 'x' }) });\n",
    );
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
    const errors = stdout.split('\n').filter((line) => /\berror TS/.test(line));
    expect(errors.filter((line) => !line.includes('drizzle/broken.ts')).slice(0, 20)).toEqual([]);
    expect(errors.some((line) => line.includes('drizzle/broken.ts'))).toBe(true);
    expect(status).not.toBe(0);
  });

  it('runs with drizzle-orm: every table with its keys, references and indexes', async () => {
    let tables = 0;
    let parts = 0;
    for (const [name, module] of modules.get('drizzle')!) {
      const path = join(folder, 'drizzle', `${name}.mjs`);
      writeFileSync(path, transformSync(module, { loader: 'ts', format: 'esm' }).code);
      const exported: Record<string, unknown> = await import(/* @vite-ignore */ path);
      for (const table of Object.values(exported).filter((value) => is(value, PgTable))) {
        const config = getTableConfig(table as PgTable);
        tables++;
        parts += config.indexes.length + config.checks.length + config.uniqueConstraints.length;
        for (const key of config.foreignKeys) parts += key.reference().foreignColumns.length;
      }
    }
    console.info(`drizzle: ${tables} tables, ${parts} keys, checks and indexes at run time`);
    expect(tables).toBeGreaterThan(20);
    expect(parts).toBeGreaterThan(20);
  });

  it('is a valid Prisma schema', () => {
    const problems = [...modules.get('prisma')!].flatMap(([name, module]) =>
      prismaProblem(module).map((problem) => `${name}: ${problem}`),
    );
    expect(problems.join('\n').slice(0, 6000)).toBe('');
    expect(prismaProblem('model A {\n  id Int @id\n  b B\n}\n')).toHaveLength(1);
  });

  it.skipIf(!python)('maps with SQLAlchemy and compiles for PostgreSQL', () => {
    const own = modules.get('sqlalchemy')!;
    for (const [name, module] of own) writeFileSync(join(folder, 'sqlalchemy', `${name}.py`), module);
    writeFileSync(join(folder, 'sqlalchemy', 'broken.py'), 'from sqlalchemy import NoSuchType\n');
    const script = fileURLToPath(new URL('./check-sqlalchemy.py', import.meta.url));
    const output = execFileSync(python!, [script, join(folder, 'sqlalchemy')], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const lines = output.trim().split('\n');
    expect(lines.slice(0, -1).filter((line) => !line.startsWith('broken.py'))).toEqual([]);
    expect(lines.at(-1)).toBe(`${own.size + 1} modules, 1 problems`);
  });
});

/** What Prisma's validator says against a schema; empty where it is valid. */
function prismaProblem(module: string): readonly string[] {
  const schemas = [...new Set([...module.matchAll(/@@schema\((".*?")\)/g)].map(([, schema]) => schema))];
  const listed = schemas.length ? `\n  schemas = [${schemas.join(', ')}]` : '';
  const text = `datasource db {\n  provider = "postgresql"${listed}\n}\n\n${module}`;
  try {
    get_dmmf(JSON.stringify({ prismaSchema: [['schema.prisma', text]] }));
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}
