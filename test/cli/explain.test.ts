import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dumplens-'));
  writeFileSync(join(folder, 'a.sql'), 'CREATE TABLE public.t (a integer);\n');
  writeFileSync(join(folder, 'b.sql'), 'CREATE SCHEMA app;\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

function collect() {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join('') };
}

async function call(...argv: readonly string[]) {
  const [out, err] = [collect(), collect()];
  const code = await run(argv, {
    stdin: new PassThrough(),
    stdout: out.stream,
    stderr: err.stream,
    env: {},
    cwd: folder,
    now: () => 0,
  });
  return { code, out: out.text(), err: err.text() };
}

describe('dumplens explain', () => {
  it('prints a rule', async () => {
    const { code, out } = await call('explain', 'table-dropped');
    expect(code).toBe(0);
    expect(out).toMatch(/^table-dropped \(critical, data\)\n/);
  });

  it('lists the rules', async () => {
    expect((await call('explain')).out).toMatch(/^critical table-dropped /);
  });

  it('suggests a rule', async () => {
    const { code, err } = await call('explain', 'table-droped');
    expect(code).toBe(2);
    expect(err).toContain("there is no rule 'table-droped'");
    expect(err).toContain("did you mean 'table-dropped'?");
  });
});

describe('--fail-on', () => {
  it.each(['report', 'plan'])('makes %s exit 1 where a finding is bad enough', async (command) => {
    const { code, err, out } = await call(command, 'a.sql', 'b.sql', '--fail-on', 'high');
    expect(code).toBe(1);
    expect(err).toContain('1 finding of level high or worse: table-dropped\n');
    expect(out).toContain('DROP TABLE public.t');
  });

  it('looks at the direction that is planned', async () => {
    expect((await call('plan', 'a.sql', 'b.sql', '--rollback', '--fail-on', 'high')).code).toBe(0);
  });

  it('passes where no finding reaches the level', async () => {
    expect((await call('report', 'b.sql', 'a.sql', '--fail-on', 'high')).code).toBe(0);
  });
});
