import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folders of src from the ground up, as the table in src/README.md has them. */
const order = [
  ...readFileSync(`${root}src/README.md`, 'utf8').matchAll(/^\| `([\w-]+)` \|[^|]+\|[^|]*\|$/gm),
].map(([, folder]) => folder!);

/** Packages that only one folder may use. */
const owners: Readonly<Record<string, readonly string[]>> = {
  'libpg-query': ['parse'],
  'pgsql-ast-parser': ['expressions'],
  handlebars: ['render'],
  diff: ['report'],
  yargs: ['cli'],
  'fast-glob': ['cli', 'io'],
  yaml: ['io', 'config'],
  '@electric-sql/pglite': ['verify'],
  '@electric-sql/pglite-tools': ['verify'],
};

/** An import of a source file: what the text after `from` names, resolved where it is a file of the project. */
interface Import {
  readonly module: string;
  readonly resolved: string;
  readonly typeOnly: boolean;
}

interface SourceModule {
  readonly source: string;
  readonly dependencies: readonly Import[];
}

const statement = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/gm;

/** Reads the imports of every file of src; the code is formatted by one tool, so that a pattern finds them all. */
function readModules(): readonly SourceModule[] {
  return readdirSync(`${root}src`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) => ({
      source: path.slice(root.length),
      dependencies: [...readFileSync(path, 'utf8').matchAll(statement)].map(([, type, named, loaded]) => {
        const module = (named ?? loaded)!;
        const resolved = module.startsWith('.') ? resolve(dirname(path), module).slice(root.length) : module;
        return { module, resolved, typeOnly: type !== undefined };
      }),
    }));
}

const modules = readModules();

const folderOf = (path: string) => /^src\/([\w-]+)\//.exec(path)?.[1];

describe('layers', () => {
  it('has a row in the table for every folder', () => {
    const folders = readdirSync(`${root}src`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.filter((name) => !order.includes(name))).toEqual([]);
    expect(order.filter((name) => !folders.includes(name))).toEqual([]);
  });

  it('lets no file import what its folder may not', () => {
    const wrong = modules.flatMap(({ source, dependencies }) => {
      const from = folderOf(source);
      if (from === undefined) return [];
      return dependencies
        .map(({ resolved }) => ({ to: folderOf(resolved), resolved }))
        .filter(({ to }) => to !== undefined && order.indexOf(to) > order.indexOf(from))
        .map(({ resolved }) => `${source} -> ${resolved}`);
    });
    expect(wrong).toEqual([]);
  });

  it('reads the imports of every file', () => {
    expect(modules.length).toBeGreaterThan(500);
    const resolved = new Set(modules.map(({ source }) => source));
    const dangling = modules.flatMap(({ source, dependencies }) =>
      dependencies
        .filter(({ module, resolved: path }) => module.startsWith('.') && !resolved.has(path))
        .map(({ module }) => `${source} -> ${module}`),
    );
    expect(dangling).toEqual([]);
  });

  it('has no cycles at run time', () => {
    const bySource = new Map(modules.map((module) => [module.source, module]));
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (source: string, path: readonly string[]): void => {
      if (state.get(source) === 'done') return;
      if (state.get(source) === 'open') {
        cycles.push([...path.slice(path.indexOf(source)), source].join(' -> '));
        return;
      }
      state.set(source, 'open');
      for (const { resolved, typeOnly } of bySource.get(source)?.dependencies ?? []) {
        if (!typeOnly && bySource.has(resolved)) visit(resolved, [...path, source]);
      }
      state.set(source, 'done');
    };
    for (const { source } of modules) visit(source, []);
    expect(cycles).toEqual([]);
  });

  it('lets one kind import no other', () => {
    const wrong = modules.flatMap(({ source, dependencies }) => {
      const own = /^src\/kinds\/([\w-]+)\//.exec(source)?.[1];
      if (own === undefined) return [];
      return dependencies
        .map(({ resolved }) => ({ other: /^src\/kinds\/([\w-]+)\//.exec(resolved)?.[1], resolved }))
        .filter(({ other }) => other !== undefined && other !== own)
        .map(({ resolved }) => `${source} -> ${resolved}`);
    });
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(owners))('lets only %s be used in %j', (name, folders) => {
    const users = modules
      .filter(({ dependencies }) =>
        dependencies.some(({ module }) => module === name || module.startsWith(`${name}/`)),
      )
      .map(({ source }) => folderOf(source)!);
    expect(users.filter((folder) => !folders.includes(folder))).toEqual([]);
  });

  it('keeps files and the process at the edge', () => {
    const edge = new Set(['io', 'cli', 'verify', undefined]);
    const users = modules
      .filter(
        ({ source, dependencies }) =>
          !edge.has(folderOf(source)) &&
          dependencies.some(({ module }) => /^(?:node:)?(?:fs|process|child_process|os)\b/.test(module)),
      )
      .map(({ source }) => source);
    const processUsers = modules
      .map(({ source }) => source)
      .filter(
        (source) => !edge.has(folderOf(source)) && /\bprocess\.\w/.test(readFileSync(root + source, 'utf8')),
      );
    expect([...users, ...processUsers]).toEqual([]);
  });

  it('has no file that nobody imports', () => {
    const entries = new Set(['src/index.ts', 'src/cli/start.ts']);
    const imported = new Set(
      modules.flatMap(({ dependencies }) => dependencies.map(({ resolved }) => resolved)),
    );
    expect(
      modules.map(({ source }) => source).filter((source) => !imported.has(source) && !entries.has(source)),
    ).toEqual([]);
  });
});
