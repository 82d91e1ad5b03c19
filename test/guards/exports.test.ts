import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

const texts = new Map(
  ['src', 'test'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .map((path) => [path.slice(root.length), readFileSync(path, 'utf8')] as const),
  ),
);

/** The files in which a word stands. */
const filesOf = new Map<string, Set<string>>();
for (const [path, text] of texts) {
  for (const word of new Set(text.match(/\w+/g))) {
    filesOf.set(word, (filesOf.get(word) ?? new Set()).add(path));
  }
}

// Types are left out: an exported function whose types cannot be named is worse than one name too many.
it('exports no function or value that no other file uses', () => {
  const unused = [...texts].flatMap(([path, text]) =>
    path.startsWith('src/')
      ? [...text.matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm)]
          .map(([, name]) => name!)
          .filter((name) => filesOf.get(name)!.size === 1)
          .map((name) => `${path}: ${name}`)
      : [],
  );
  expect(unused).toEqual([]);
});
