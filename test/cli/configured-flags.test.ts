import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configuredFlags } from '../../src/cli/configured-flags.ts';
import type { Config } from '../../src/config/config.ts';
import { configShape } from '../../src/config/config-shape.ts';
import { runProgram } from '../support/fake-terminal.ts';

/** Flags whose key has a name of its own. */
const keys: Readonly<Record<string, string>> = {
  'map-role': 'roles',
  'map-schema': 'schemas',
  rename: 'renames',
  preset: 'presets',
  template: 'templates',
};

/** `config` names the file itself; `rollback` asks for another direction, which is no setting of a project. */
const only = new Set(['config', 'rollback', 'help', 'version']);

async function flagsOf(command: string): Promise<readonly string[]> {
  const { stdout } = await runProgram([command, '--help']);
  return [...stdout.matchAll(/^ +(?:-\w, )?--([a-z-]+)/gm)].map(([, flag]) => flag!);
}

const camel = (flag: string) => flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('the flags', () => {
  it.each(['report', 'plan', 'verify', 'diff'])(
    'of %s have their keys in the configuration',
    async (command) => {
      const flags = await flagsOf(command);
      expect(flags.length).toBeGreaterThan(10);
      const missing = flags.filter(
        (flag) => !only.has(flag) && !Object.hasOwn(configShape.fields, keys[flag] ?? camel(flag)),
      );
      expect(missing).toEqual([]);
    },
  );

  it.each(['report', 'plan', 'verify', 'diff'])(
    'that %s gets from the configuration are its own',
    async (command) => {
      const everything = Object.fromEntries(
        Object.keys(configShape.fields).map((key) => [key, 'x']),
      ) as Config;
      const known = await flagsOf(command);
      const given = Object.keys(configuredFlags(command, everything));
      expect(given.filter((flag) => !known.includes(flag))).toEqual([]);
      // What decisions are made of is read from the configuration itself.
      const decided = /^(?:map-role|map-schema|rename|ignore|preset|statistics|focus)$/;
      // The format and the file that the configuration names are those of the report.
      const ofReport = command === 'report' ? /^$/ : /^(?:format|out)$/;
      expect(
        known.filter(
          (flag) => !given.includes(flag) && !only.has(flag) && !decided.test(flag) && !ofReport.test(flag),
        ),
      ).toEqual([]);
    },
  );
});

describe('what the configuration says', () => {
  const before = 'CREATE TABLE public.t (a integer);\n';
  const after = 'CREATE TABLE public.t (a bigint);\n';

  function folderWith(config: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'dumplens-flags-'));
    for (const [name, text] of Object.entries({
      'a.sql': before,
      'b.sql': after,
      'dumplens.config.yaml': config,
    }))
      writeFileSync(join(folder, name), text);
    return folder;
  }

  it('reaches plan and judgement of a report', async () => {
    const folder = folderWith('targetVersion: 12\nstyle: single-transaction\nonly: [plan]\n');
    const { stdout } = await runProgram(['report', 'a.sql', 'b.sql'], { cwd: folder });
    expect(stdout).toContain(
      '1 step in 1 phase turns a into b: 1 transaction. 1 step makes users wait as long as rows are handled; none destroys anything. Written for PostgreSQL 12.',
    );
    const flagged = await runProgram(['report', 'a.sql', 'b.sql', '--target-version', '16'], { cwd: folder });
    expect(flagged.stdout).toContain('Written for PostgreSQL 16');
  });

  it('gives levels to rules, which the exit code follows', async () => {
    const folder = folderWith('severities: { table-rewrite: low, type-changed: off }\nfailOn: high\n');
    const run = (...argv: string[]) =>
      runProgram(['report', 'a.sql', 'b.sql', ...argv, '--only', 'risk'], { cwd: folder });
    const { code, stdout } = await run();
    expect(code).toBe(0);
    expect(stdout).toContain(
      '| low | locks | `column public.t.a` | Writes `public.t` anew under ACCESS EXCLUSIVE',
    );
    const { stdout: json } = await run('--format', 'json');
    const { judgement } = JSON.parse(json) as { judgement: { findings: { rule: string; level: string }[] } };
    expect(judgement.findings.map(({ level, rule }) => `${level} ${rule}`)).toEqual([
      'low table-rewrite',
      'low statistics-missing-after-change',
    ]);
    expect((await run('--fail-on', 'low')).code).toBe(1);
    expect((await runProgram(['plan', 'a.sql', 'b.sql'], { cwd: folder })).code).toBe(0);
  });

  it('stops the run for a rule that there is not', async () => {
    const folder = folderWith('severities: { table-rewrit: low }\n');
    const { code, stderr } = await runProgram(['plan', 'a.sql', 'b.sql'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain("'severities' names a rule 'table-rewrit' that there is not");
    expect(stderr).toContain("did you mean 'table-rewrite'?");
  });

  it('is obeyed by plan: what is ignored is in no plan', async () => {
    const folder = folderWith('ignore: [{ name: public.t, reason: known }]\n');
    const { stdout } = await runProgram(['plan', 'a.sql', 'b.sql'], { cwd: folder });
    expect(stdout).not.toContain('ALTER TABLE');
  });
});
