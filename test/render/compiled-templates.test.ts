import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTemplateSet } from '../../src/io/load-template-set.ts';
import { escapesHtml } from '../../src/render/template-set.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sets = readdirSync(`${root}templates`, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('the templates that the build compiles', () => {
  beforeAll(() => {
    execFileSync(process.execPath, ['build.js'], { cwd: root, stdio: 'pipe' });
  });

  it.each(sets.map(({ name }) => name))('are those of templates/%s', async (name) => {
    const set = await loadTemplateSet(name);
    const options = { noEscape: !escapesHtml(set), strict: true, preventIndent: true };
    const built = readFileSync(`${root}dist/templates/${name}.js`, 'utf8');
    const names = [...built.matchAll(/^"([\w-]+)": \{/gm)].map(([, found]) => found);
    expect(names.sort()).toEqual(Object.keys(set.templates).sort());
    for (const [template, text] of Object.entries(set.templates)) {
      expect(built).toContain(`"${template}": ${Handlebars.precompile(text, options)}`);
    }
  });
});
