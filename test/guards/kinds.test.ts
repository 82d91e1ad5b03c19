import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { registry } from '../../src/kinds/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('kinds', () => {
  it('have a folder each, which defines a kind and is named in the registry', () => {
    const index = readFileSync(`${root}src/kinds/index.ts`, 'utf8');
    const entries = readdirSync(`${root}src/kinds`).filter((name) => name !== 'index.ts');
    const definesKind = (name: string) =>
      files(`${root}src/kinds/${name}`).some((file) => /= defineKind[<(]/.test(readFileSync(file, 'utf8')));
    expect(entries.length).toBeGreaterThan(40);
    expect(entries.filter((name) => !definesKind(name) || !index.includes(`'./${name}/`))).toEqual([]);
  });

  /** Kinds without cases of their own, each with the place where they are tested. */
  const testedElsewhere: Readonly<Record<string, string>> = {
    statement: 'test/errors',
    'external object': 'test/dumps',
    'identity sequence': 'test/corpus/column',
    schema: 'test/equal',
  };

  // Every case is run in both directions: an added object is removed on the way back.
  it.each(registry.kinds.map(({ name }) => name).filter((name) => !(name in testedElsewhere)))(
    '%s has a case that adds, one that removes and one that changes',
    (name) => {
      const folder = `${root}test/corpus/${name.replaceAll(' ', '-')}`;
      expect(existsSync(folder), `${folder} is missing`).toBe(true);
      const expected = readdirSync(folder)
        .map((test) => readFileSync(`${folder}/${test}/expected.txt`, 'utf8'))
        .join('\n');
      const changeable = Object.keys(registry.kind(name).properties).length > 0;
      const signs = changeable ? ['+', '-', '~'] : ['+', '-'];
      expect(signs.filter((sign) => !expected.includes(`\n${sign} ${name} `))).toEqual([]);
    },
  );
});

/** Folders of generic code: what PostgreSQL knows of a kind is none of their business. */
const kindFree = [
  'model',
  'source',
  'diagnostics',
  'lexer',
  'parse',
  'canon',
  'assemble',
  'diff',
  'plan',
  'render',
  'kind-contract',
  'facets',
];

describe('generic layers', () => {
  const names = registry.kinds
    .map(({ name }) => name)
    .filter((name) => name !== 'statement' && name !== 'schema');
  const quoted = new RegExp(`'(?:${names.join('|')})'`);
  it.each(kindFree)('src/%s compares with no kind by name', (folder) => {
    const found = files(`${root}src/${folder}`).flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .map((line, index) => `${file.slice(root.length)}:${index + 1}: ${line.trim()}`)
        .filter(
          (line) =>
            /address\.kind\s*[!=]==?|(?<!readonly )kind:\s*'|\.kind\('/.test(line) && quoted.test(line),
        ),
    );
    expect(found).toEqual([]);
  });
});

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}
