import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runProgram } from '../support/fake-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'dumplens-plan-'));
const secret = ['not', 'a', 'real', 'password'].join('-');
writeFileSync(
  join(folder, 'old.sql'),
  `-- Dumped from database version 15.4
CREATE TABLE public.orders (id integer NOT NULL, total integer, note text);
CREATE TABLE public.gone (id integer);
`,
);
writeFileSync(
  join(folder, 'new.sql'),
  `-- Dumped from database version 15.4
CREATE TABLE public.orders (id integer NOT NULL, total bigint, paid boolean DEFAULT false);
CREATE INDEX orders_paid ON public.orders USING btree (paid);
CREATE FUNCTION public.sync() RETURNS void LANGUAGE sql AS $$ SELECT dblink('password=${secret}') $$;
`,
);
const run = (...argv: string[]) => runProgram(['plan', 'old.sql', 'new.sql', ...argv], { cwd: folder });

/** The statements of a script that psql would run: without comments and empty lines. */
function liveLines(script: string): readonly string[] {
  return script.split('\n').filter((line) => line !== '' && !line.startsWith('--'));
}

it('keeps what destroys as comments until it is allowed', async () => {
  const { code, stdout } = await run();
  expect(code).toBe(0);
  expect(stdout.split('\n')[0]).toBe('-- Not verified: run dumplens verify.');
  expect(liveLines(stdout).filter((line) => line.startsWith('DROP'))).toEqual([]);
  expect(liveLines(stdout).join('\n')).not.toContain('DROP COLUMN');
  expect(stdout).toContain('-- DROP TABLE public.gone;');
  const allowed = liveLines((await run('--allow-destructive')).stdout).join('\n');
  expect(allowed).toContain('\nDROP TABLE public.gone;');
  expect(allowed).toContain('DROP COLUMN note');
});

it('builds indexes outside transactions, and rewrites in the window', async () => {
  const { stdout } = await run();
  const phases = stdout.split(/^-- Phase /m);
  const phase = (number: number) => phases.find((part) => part.startsWith(`${number}.`)) ?? '';
  expect(phase(1)).toContain('ALTER TABLE public.orders ADD COLUMN paid boolean DEFAULT false;');
  expect(phase(2)).toContain('CREATE INDEX CONCURRENTLY orders_paid');
  expect(phase(2)).not.toContain('BEGIN;');
  expect(phase(6)).toContain('ALTER COLUMN total TYPE bigint');
});

it('writes one transaction in the other style', async () => {
  const lines = liveLines((await run('--style', 'single-transaction', '--allow-destructive')).stdout);
  expect(lines.filter((line) => line === 'BEGIN;')).toHaveLength(1);
  expect(lines.join('\n')).not.toContain('CONCURRENTLY');
});

it('takes secrets out and stops before the first statement that needs one', async () => {
  for (const argv of [[], ['--format', 'json'], ['--out', 'secret-folder']]) {
    const { stdout, stderr } = await run(...argv);
    expect(stdout + stderr).not.toContain(secret);
  }
  const { stdout } = await run();
  const lines = liveLines(stdout);
  const stop = lines.findIndex((line) => line.includes('RAISE EXCEPTION'));
  expect(stop).toBeGreaterThan(0);
  expect(lines.indexOf('BEGIN;')).toBeGreaterThan(stop);
  for (const name of readdirSync(join(folder, 'secret-folder'))) {
    expect(readFileSync(join(folder, 'secret-folder', name), 'utf8')).not.toContain(secret);
  }
});

it('writes a folder: questions, a file per phase, the way back', async () => {
  await run('--out', 'files');
  expect(readdirSync(join(folder, 'files')).sort()).toEqual([
    '0-preflight.sql',
    '1-expand.sql',
    '2-concurrent.sql',
    '6-window.sql',
    '7-contract.sql',
    'rollback.sql',
  ]);
  const contract = readFileSync(join(folder, 'files/7-contract.sql'), 'utf8');
  expect(liveLines(contract).filter((line) => /DROP|ALTER/.test(line))).toEqual([]);
  expect(readFileSync(join(folder, 'files/rollback.sql'), 'utf8')).toContain('CREATE TABLE public.gone');
});

it('is data with --format json', async () => {
  const plan = JSON.parse((await run('--format', 'json')).stdout);
  expect(plan.version).toBe(15);
  expect(plan.steps.map(({ id }: { id: string }) => id)).toEqual(
    plan.steps.map((_: unknown, index: number) => `S${index + 1}`),
  );
  for (const step of plan.steps) {
    if (step.destructive) expect(step.phase).toBe('contract');
  }
  expect(plan.steps.filter(({ losesData }: { losesData: boolean }) => losesData).length).toBeGreaterThan(0);
});
