import { describe, expect, it } from 'vitest';
import { markBaseline } from '../../src/report/mark-baseline.ts';
import { buildView, renderText } from '../support/build-view.ts';

const before = 'CREATE TABLE public.t (id integer, kept text);\n';

/** An old comparison with two differences, of which one is left, beside a new one. */
async function views() {
  const [old, now] = [
    await buildView({ a: before, b: 'CREATE TABLE public.t (id bigint, kept text, extra text);\n' }),
    await buildView({
      a: before,
      b: 'CREATE TABLE public.t (id bigint, kept text);\nCREATE TABLE public.late (id integer);\n',
    }),
  ];
  return markBaseline(now, { path: 'old.json', date: '2026-01-02', differences: old.differences });
}

describe('an older report as baseline', () => {
  it('tells new, open and fixed differences apart by their ids', async () => {
    const { differences, baseline } = await views();
    const status = Object.fromEntries(differences.map(({ name, status: found }) => [name, found]));
    expect(status).toMatchObject({ 'public.t.id': 'open', 'public.late': 'new' });
    expect(baseline?.fixed.map(({ name }) => name)).toEqual(['public.t.extra']);
    expect([baseline?.new, baseline?.open]).toEqual([differences.length - 1, 1]);
  });

  it('says so in Markdown and in HTML', async () => {
    const view = await views();
    const sentence = `${view.baseline!.new} new, 1 still open, 1 fixed`;
    expect(await renderText(view, 'markdown')).toContain(sentence);
    const html = await renderText(view, 'html');
    expect(html).toContain(sentence);
    expect(html).toContain('"status":"open"');
  });
});
