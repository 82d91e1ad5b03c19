import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every folder of src with the folders that it may import, as the table in src/README.md says. */
const allowed: Readonly<Record<string, readonly string[]>> = {};
for (const [, folder, may] of readFileSync(`${root}src/README.md`, 'utf8').matchAll(
  /^\| `([\w-]+)` \|[^|]*\|([^|]*)\|$/gm,
)) {
  allowed[folder!] = may!
    .split(',')
    .map((name) => name.trim().split(' ')[0]!)
    .filter(Boolean);
}

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

let modules: ICruiseResult['modules'];

beforeAll(async () => {
  const { output } = await cruise(['src'], {
    baseDir: root,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  });
  modules = (output as ICruiseResult).modules.filter(({ source }) => source.startsWith('src/'));
});

const folderOf = (path: string) => /^src\/([\w-]+)\//.exec(path)?.[1];

describe('layers', () => {
  it('has a row in the table for every folder', () => {
    const folders = readdirSync(`${root}src`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.filter((name) => !(name in allowed))).toEqual([]);
    expect(Object.keys(allowed).filter((name) => !folders.includes(name))).toEqual([]);
  });

  it('lets no file import what its folder may not', () => {
    const wrong = modules.flatMap(({ source, dependencies }) => {
      const from = folderOf(source);
      if (from === undefined) return [];
      return dependencies
        .map(({ resolved }) => ({ to: folderOf(resolved), resolved }))
        .filter(({ to }) => to !== undefined && to !== from && !mayImport(from, to))
        .map(({ resolved }) => `${source} -> ${resolved}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has no cycles at run time', () => {
    const cycles = modules.flatMap(({ source, dependencies }) =>
      dependencies
        .filter(
          ({ circular, cycle, typeOnly }) =>
            circular && !typeOnly && !cycle?.some((step) => step.dependencyTypes?.includes('type-only')),
        )
        .map(({ resolved }) => `${source} -> ${resolved}`),
    );
    expect(cycles).toEqual([]);
  });

  it('lets one kind import no other', () => {
    const wrong = modules.flatMap(({ source, dependencies }) => {
      const own = /^src\/kinds\/([\w-]+)\//.exec(source)?.[1];
      if (own === undefined) return [];
      return dependencies
        .map(({ resolved }) => ({ other: /^src\/kinds\/([\w-]+)\//.exec(resolved)?.[1], resolved }))
        .filter(({ other }) => other !== undefined && other !== own && other !== 'routine')
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

function mayImport(from: string, to: string): boolean {
  const may = allowed[from] ?? [];
  return may.includes('everything') || may.includes('pipeline') || may.includes(to);
}
