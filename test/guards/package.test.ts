import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
let packed: readonly string[] = [];

beforeAll(async () => {
  await run(process.execPath, ['build.js'], { cwd: root });
  const { stdout } = await run('npm', ['pack', '--json', '--dry-run', '--ignore-scripts'], { cwd: root });
  const [{ files }] = JSON.parse(stdout) as [{ files: readonly { path: string }[] }];
  packed = files.map(({ path }) => path);
});

describe('the package', () => {
  it('holds what is listed in package.json and nothing else', () => {
    const { files } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { files: string[] };
    const places = new Set(packed.map((path) => path.split('/')[0]));
    expect(places).toEqual(new Set([...files, 'package.json']));
  });

  it('holds the program, the library, its types and the templates, as texts and compiled', () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        'bin/dumplens.js',
        'dist/main.js',
        'dist/index.js',
        'dist/types/index.d.ts',
        'dist/templates/markdown.js',
        'templates/markdown/report.hbs',
      ]),
    );
  });

  it('holds no sources, source maps or files of other builds', () => {
    const known =
      /^(?:dist\/(?:(?:main|index|part-[A-Z0-9]{8}|templates\/[a-z-]+)\.js|types\/.*\.d\.ts)|(?!dist\/).*)$/;
    expect(packed.filter((path) => !known.test(path) || /(?<!\.d)\.ts$|\.map$/.test(path))).toEqual([]);
    // A part that no other file loads was left by a build before.
    const parts = packed.filter((path) => /^dist\/part-/.test(path));
    const programs = ['dist/main.js', ...parts].map((path) => ({
      path,
      text: readFileSync(root + path, 'utf8'),
    }));
    const isLoaded = (part: string) =>
      programs.some(({ path, text }) => path !== part && text.includes(part.replace('dist/', './')));
    expect(parts.filter((part) => !isLoaded(part))).toEqual([]);
  });
});

describe('a program that uses the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dumplens-consumer-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeAll(() => {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules/dumplens'), 'dir');
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  });

  it('is given the values that the types promise', async () => {
    const { stdout } = await run(
      process.execPath,
      ['--input-type=module', '-e', "import * as api from 'dumplens'; console.log(Object.keys(api).join())"],
      { cwd: folder },
    );
    const declared = readFileSync(`${root}dist/types/index.d.ts`, 'utf8');
    const names = stdout.trim().split(',');
    expect(names).toContain('compareSnapshots');
    for (const name of names) expect(declared).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it('compiles against its types, and a wrong use of them does not', async () => {
    const right = `import { compareSnapshots, type Delta, loadSnapshots, readSnapshotFile, version } from 'dumplens';
export async function count(path: string): Promise<number> {
  const file = await readSnapshotFile(
    { label: 'a', path },
    { cwd: '.', stdin: process.stdin, keepRows: () => false },
  );
  const [snapshot] = await loadSnapshots([file]);
  const deltas: readonly Delta[] = compareSnapshots(snapshot!, snapshot!).deltas;
  return deltas.length + version.length;
}
`;
    const wrong = `import { version } from 'dumplens';\nexport const number: number = version;\n`;
    expect(await compile(right)).toBe('');
    expect(await compile(wrong)).toContain("Type 'string' is not assignable to type 'number'");
  });

  async function compile(text: string): Promise<string> {
    writeFileSync(join(folder, 'main.ts'), text);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          target: 'es2023',
          module: 'nodenext',
          strict: true,
          noEmit: true,
          types: ['node'],
          typeRoots: [`${root}node_modules/@types`],
        },
        files: ['main.ts'],
      }),
    );
    const compiler = `${root}node_modules/typescript/bin/tsc`;
    return run(process.execPath, [compiler, '--project', folder], { cwd: folder }).then(
      ({ stdout }) => stdout,
      (error: { stdout: string }) => error.stdout,
    );
  }
});
