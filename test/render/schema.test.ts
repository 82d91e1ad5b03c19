import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markBaseline } from '../../src/report/mark-baseline.ts';
import { buildSampleView, buildView } from '../support/build-view.ts';
import { hostileDumps } from '../support/hostile-dumps.ts';
import { hasShared, sharedFolder } from '../support/shared.ts';
import { type Schema, validateSchema } from '../support/validate-schema.ts';

const schema: Schema = JSON.parse(
  readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'),
);
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));
const corpus = `${sharedFolder}corpus/TheExGenesis__community-archive/`;

describe('the published schema of reports', () => {
  it.each([
    ['shrink-chat', 'production', 'staging'],
    ['shrink-chat', 'staging', 'production'],
    ['liveguide', 'dev', 'production'],
  ])('holds for %s, %s to %s', async (story, before, after) => {
    const view = await buildSampleView(story, before, after);
    expect(view.judgement?.phases.length).toBeGreaterThan(0);
    expect(validateSchema(asJson(view), schema)).toEqual([]);
  });

  it('holds for equal dumps and for odd names', async () => {
    const text = 'CREATE TABLE public.t (id integer);\n';
    expect(validateSchema(asJson(await buildView({ a: text, b: text })), schema)).toEqual([]);
    expect(validateSchema(asJson(await buildView(hostileDumps)), schema)).toEqual([]);
  });

  it('holds with a baseline', async () => {
    const view = await buildSampleView('liveguide', 'dev', 'production');
    const marked = markBaseline(view, { path: 'old.json', differences: view.differences.slice(0, 3) });
    expect(validateSchema(asJson(marked), schema)).toEqual([]);
  });

  it.skipIf(!hasShared)('holds for a large pair of real dumps', async () => {
    const view = await buildView({
      old: readFileSync(`${corpus}2024-09-25-3cf20ea813-remote.sql`, 'utf8'),
      new: readFileSync(`${corpus}2025-11-25-af04a21a06-remote.sql`, 'utf8'),
    });
    expect(validateSchema(asJson(view), schema).slice(0, 5)).toEqual([]);
  });

  it('finds what is wrong', async () => {
    const view = asJson(await buildSampleView('liveguide', 'dev', 'production'));
    expect(validateSchema({ ...view, title: 1 }, schema)).toEqual(['$.title is no string']);
    expect(validateSchema({ ...view, extra: 1 }, schema)).toEqual(['$.extra is not in the schema']);
    delete view.differences[0].id;
    expect(validateSchema(view, schema)).toEqual(['$.differences[0].id is missing']);
  });
});
