import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../support/fake-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'dumplens-effect-'));
const table = 'CREATE TABLE app.orders (id integer);\nGRANT SELECT ON TABLE app.orders TO reader;\n';
writeFileSync(join(folder, 'a.sql'), table);
writeFileSync(join(folder, 'b.sql'), table);

async function diffWith(config: string, ...flags: string[]) {
  writeFileSync(join(folder, 'c.yaml'), config);
  return runProgram(['diff', 'a.sql', 'b.sql', '--config', 'c.yaml', ...flags], { cwd: folder });
}

describe('a decision without effect', () => {
  it.each([
    ['focus: ["app.nope"]', "focus: nothing is called 'table app.nope', on neither side"],
    ['goals: [{ id: g, text: t, evidence: ["table nope"] }]', "goal 'g': nothing is called 'table nope'"],
    ['features: { f: [nope] }', "feature 'f': nothing is called 'nope'"],
    ['purposes: { nope: x }', "purposes: nothing is called 'nope'"],
    ['impacts: { nope: x }', "impacts: nothing is called 'nope'"],
    ['ignore: [{ name: nope, reason: r }]', "ignore: nothing is called 'nope'"],
    ['ignore: [{ kind: tables, name: orders, reason: r }]', "did you mean 'table'?"],
    [
      'date: 2026-01-01\nignore: [{ name: orders, reason: r, until: 2020-01-01 }]',
      'expired on 2020-01-01 and is not used',
    ],
    ['roles: { nobody: reader }', "no statement of a.sql names the role 'nobody'"],
    ['schemas: { app: other }', "no statement of b.sql names the schema 'other'"],
  ])('is told: %s', async (config, message) => {
    const { stderr } = await diffWith(config, '--strict');
    expect(stderr).toContain('note[no-effect]');
    expect(stderr).toContain(message);
  });

  it('is not seen in one that has', async () => {
    const { code, stderr } = await diffWith(
      'focus: [orders]\nroles: { reader: reader }\nignore: [{ kind: table, name: "app.*", reason: r }]\n',
    );
    expect([code, stderr]).toEqual([0, '']);
  });
});

describe('a configuration that cannot be read', () => {
  it.each([
    ['focus: [a]\n---\nfocus: [b]\n', 'a second document begins here'],
    ['{ // why\n"focus": ["a"] }', 'JSON has no comments'],
    ['ignore: [{ name: a, reason: r, until: 2026-02-31 }]', 'must be a day of the calendar'],
    ['ignore: [{ name: a, reason: r, until: soon }]', 'must be a text like 2030-12-31'],
  ])('says what is wrong: %s', async (config, message) => {
    const { code, stderr } = await diffWith(config);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('may be UTF-16', async () => {
    writeFileSync(join(folder, 'wide.yaml'), Buffer.from('\ufefffocus: [orders]\n', 'utf16le'));
    const { code } = await runProgram(['diff', 'a.sql', 'b.sql', '--config', 'wide.yaml'], { cwd: folder });
    expect(code).toBe(0);
  });
});
