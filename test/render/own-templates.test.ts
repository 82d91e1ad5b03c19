import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../support/fake-terminal.ts';

const sample = (side: string) =>
  fileURLToPath(new URL(`../../samples/liveguide/${side}.sql`, import.meta.url));
const sides = [`dev=${sample('dev')}`, `production=${sample('production')}`];

describe('templates of the user', () => {
  let folder: string;
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const report = (...options: readonly string[]) =>
    runProgram(['report', ...sides, '--quiet', '--template', folder, ...options]);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dumplens-templates-'));
  });

  it('take the place of single partials of a shipped set', async () => {
    write('markdown/heading.hbs', '### >> {{inline text}}\n');
    const { stdout, code } = await report('-f', 'markdown');
    expect(code).toBe(0);
    expect(stdout).toContain('### >> ');
    expect(stdout).not.toMatch(/^### (?!>>)/m);
    expect(stdout).toContain('\n| ');
  });

  it('are a format by their own name, with the ending that their entry has', async () => {
    write('tickets/report.csv.hbs', 'id,what\n{{#each differences}}\n{{> row}}\n{{/each}}\n');
    write('tickets/row.hbs', '{{id}},{{sign op}} {{kind}} {{name}}\n');
    const { stdout, code, stderr } = await report('-f', 'tickets', '--out', `${folder}/out/`);
    expect([stdout, stderr, code]).toEqual(['', '', 0]);
    const lines = readFileSync(join(folder, 'out/tickets.csv'), 'utf8').trim().split('\n');
    expect(lines[0]).toBe('id,what');
    expect(lines).toContainEqual(expect.stringMatching(/^D-[0-9a-f]{12},\+ enum public\.node_status$/));
  });

  it('escape where they make HTML', async () => {
    write('page/report.html.hbs', '<p>{{title}}</p>');
    const { stdout } = await report('-f', 'page', '--title', '<b>&');
    expect(stdout).toBe('<p>&lt;b&gt;&amp;</p>\n');
  });

  it('bring style sheets and scripts of their own', async () => {
    write('html/extra.css', 'body { --own: 1 }');
    write('html/card.js', 'function cardElement() { return el("p", {}, "own card"); }');
    const { stdout } = await report('-f', 'html');
    expect(stdout).toContain('body { --own: 1 }');
    expect(stdout).toContain('own card');
    expect(stdout).not.toContain('function propertyTable');
  });

  it('say what is wrong with them', async () => {
    write('markdown/text.hbs', '{{nonsense}}');
    const misspelt = await report('-f', 'markdown');
    expect(misspelt.code).not.toBe(0);
    expect(misspelt.stderr).toContain('nonsense');
    write('half/row.hbs', 'x');
    const half = await report('-f', 'half');
    expect(half.code).toBe(2);
    expect(half.stderr).toContain("the template set 'half' has no report.hbs");
    const none = await report('-f', 'halff');
    expect(none.stderr).toContain("did you mean 'half'?");
    const missing = await runProgram(['report', ...sides, '--template', join(folder, 'nowhere')]);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('cannot be read');
  });
});
