// Builds dist/: one bundle per entry, the shipped templates compiled, and the types of the public API.
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import Handlebars from 'handlebars';

process.chdir(fileURLToPath(new URL('.', import.meta.url)));

/** Help holds no wide characters, and the tables by which yargs would measure them take 20 ms to load. */
const narrowWidth = {
  name: 'narrow-width',
  /** @param {import('esbuild').PluginBuild} plugin */
  setup(plugin) {
    plugin.onResolve({ filter: /^string-width$/ }, () => ({ path: 'narrow', namespace: 'width' }));
    plugin.onLoad({ filter: /.*/, namespace: 'width' }, () => ({
      contents: 'export default (text) => text.length;',
    }));
  },
};

/** What commands load when they run is one file: help does without it, and every further file costs a millisecond. */
const joinLazy = {
  name: 'join-lazy',
  /** @param {import('esbuild').PluginBuild} plugin */
  setup(plugin) {
    plugin.onResolve({ filter: /^\./ }, ({ kind, importer }) =>
      kind === 'dynamic-import' && /[\\/]src[\\/]cli[\\/]/.test(importer)
        ? { path: 'work', namespace: 'lazy' }
        : undefined,
    );
    plugin.onLoad({ filter: /.*/, namespace: 'lazy' }, () => {
      const files = readdirSync('src/cli', { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      );
      const loaded = files.flatMap(({ parentPath, name }) => {
        const imports = readFileSync(join(parentPath, name), 'utf8').matchAll(/\bimport\('(\..+?)'\)/g);
        return [...imports].map(([, path]) => join(parentPath, path).replaceAll('\\', '/'));
      });
      const contents = [...new Set(loaded)].sort().map((path) => `export * from './${path}';`);
      return { contents: contents.join('\n'), resolveDir: process.cwd() };
    });
  },
};

const [bundles] = await Promise.all([bundle(), types()]);
const templateSets = readdirSync('templates', { withFileTypes: true }).filter((entry) => entry.isDirectory());
const files = new Map([
  ...bundles.map(({ path, contents }) => [relative('dist', path), contents]),
  ...templateSets.map(({ name }) => [`templates/${name}.js`, compileTemplates(name)]),
]);
// Written at the end, and what is no longer built goes last: a build that fails leaves a program that runs.
for (const [path, contents] of files) write(join('dist', path), contents);
for (const entry of readdirSync('dist', { recursive: true, withFileTypes: true })) {
  const path = relative('dist', join(entry.parentPath, entry.name));
  if (entry.isFile() && !path.startsWith('types') && !files.has(path)) rmSync(join('dist', path));
}

/** The program in a few files, the public API in one. */
async function bundle() {
  const built = await Promise.all([
    bundleEntry({ main: 'src/cli/start.ts' }, [joinLazy]),
    bundleEntry({ index: 'src/index.ts' }, []),
  ]);
  return built.flat();
}

/** @param {Record<string, string>} entryPoints @param {import('esbuild').Plugin[]} plugins */
async function bundleEntry(entryPoints, plugins) {
  const { outputFiles } = await build({
    entryPoints,
    outdir: 'dist',
    splitting: plugins.length > 0,
    chunkNames: 'part-[hash]',
    // Two lazy modules that export one name would both lose it without a word.
    logOverride: { 'ambiguous-reexport': 'error' },
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // WASM, and parsers that most runs do not need, are loaded where they are used.
    external: ['libpg-query', 'pgsql-ast-parser', '@electric-sql/*', 'handlebars', 'fast-glob', 'yaml'],
    alias: {
      // The main file of Handlebars' package asks for its compiler, which compiled templates do not need.
      'handlebars/runtime.js': './node_modules/handlebars/dist/cjs/handlebars.runtime.js',
    },
    plugins: [narrowWidth, ...plugins],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outputFiles;
}

/** With the options of src/render/render.ts; a test renders both ways. @param {string} set */
function compileTemplates(set) {
  const options = { noEscape: set !== 'html', strict: true, preventIndent: true };
  const templates = readdirSync(join('templates', set))
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => {
      const compiled = Handlebars.precompile(readFileSync(join('templates', set, file), 'utf8'), options);
      return `${JSON.stringify(file.split('.', 1)[0])}: ${compiled}`;
    });
  return `export default {\n${templates.join(',\n')}\n};\n`;
}

/** Declarations of what src/index.ts reaches. Types are checked by `npm run typecheck`, not here. */
async function types() {
  const compiler = join(
    dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
    'bin/tsc',
  );
  rmSync('dist/types', { recursive: true, force: true });
  await promisify(execFile)(process.execPath, [compiler, '--project', 'tsconfig.build.json']);
}

/** @param {string} path @param {string | Uint8Array} contents */
function write(path, contents) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}
