import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ReportView } from '../../src/report/view.ts';
import { buildSampleView, buildView, renderText } from '../support/build-view.ts';
import { openBrowser, runsBrowserTests } from '../support/open-browser.ts';

describe.skipIf(!runsBrowserTests)('the HTML page as a person uses it', () => {
  let browser: Browser;
  let page: Page;
  let view: ReportView;
  let sample: string;
  const folder = mkdtempSync(join(tmpdir(), 'dumplens-use-'));
  const write = async (name: string, made: ReportView) => {
    writeFileSync(join(folder, name), await renderText(made, 'html'));
    return pathToFileURL(join(folder, name)).href;
  };

  beforeAll(async () => {
    view = await buildSampleView('shrink-chat', 'production', 'staging');
    sample = await write('sample.html', view);
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(() => page?.context().close());

  const open = async (address: string, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      bypassCSP: true,
      ...options,
    });
    page = await context.newPage();
    await page.goto(address);
  };
  const rows = () => page.locator('.row');
  const status = () => page.locator('#status').textContent();

  it('opens with an answer, four facts and the order of deployment on one screen', async () => {
    await open(sample);
    expect(await page.locator('.sentence').textContent()).toMatch(/^Not before 3 high risks are settled/);
    expect(await page.locator('.fact', { hasText: 'Longest blocking lock' }).textContent()).toContain(
      'public.memory8.9 MB; ACCESS EXCLUSIVE',
    );
    const box = await page.locator('.order').boundingBox();
    expect(box!.y + box!.height).toBeLessThan(900);
    await page.locator('.risks a').first().click();
    await expect.poll(() => page.locator('.card').count()).toBe(1);
  });

  it('sets the answer apart whatever the sides are called', async () => {
    const text = 'CREATE TABLE public.t (id integer, n integer);';
    const made = await buildView({ '2020-b': text, a: text.replace('n integer', 'n integer NOT NULL') });
    await open(await write('labels.html', made));
    expect(await page.locator('.sentence').textContent()).toMatch(/^Yes, once [^.]+\.$/);
    expect(await page.locator('.verdict .lead').textContent()).toMatch(
      /^a is ahead: it has 1 thing that 2020-b/,
    );
  });

  it('folds the parts of what comes or goes whole, and shows them when asked', async () => {
    await open(sample);
    const all = view.differences.length;
    const folded = await rows().count();
    expect(folded).toBeLessThan(all);
    expect(await status()).toBe(
      `${all} differences; ${all - folded} are parts of objects that come or go whole`,
    );
    const row = page.locator('.row', { hasText: 'public.account_link_events' });
    expect(await row.textContent()).toContain('with 7 columns, 1 constraint, 1 index');
    await page.locator('button', { hasText: 'Show each part' }).click();
    expect(await rows().count()).toBe(all);
    await page.reload();
    expect(await rows().count()).toBe(all);
    await page.locator('button', { hasText: 'Fold the parts' }).click();
    expect(await rows().count()).toBe(folded);
    // A search finds parts all the same, and a link opens them.
    const part = view.differences.find(({ name }) => name === 'public.account_link_events.provider')!;
    await page.goto(`${sample}#${part.id}`);
    await expect.poll(() => page.locator('.card').textContent()).toContain(part.id);
  });

  it('lists the gravest first, or by name', async () => {
    await open(sample);
    const first = () => rows().first().locator('.object').textContent();
    expect(await rows().first().locator('.tag').textContent()).toBe('high');
    expect(await page.locator('[aria-label="Risk"] button').first().textContent()).toMatch(/^high/);
    await page.locator('[aria-label="Order"] button', { hasText: 'by name' }).click();
    expect(await first()).toMatch(/^postgres on server warehouse/);
    expect(page.url()).toContain('order=name');
  });

  it('counts hits beside the search, and clears all that was chosen', async () => {
    await open(sample);
    await page.locator('#search').fill('expo_push_token');
    await expect.poll(() => page.locator('#hits').textContent()).toBe('1 hit');
    await page.locator('[aria-label="Kind"] button', { hasText: /^column/ }).click();
    await page.locator('button', { hasText: 'Clear search and filters' }).click();
    expect(await page.locator('#search').inputValue()).toBe('');
    expect(await page.locator('[aria-label="Kind"] [aria-pressed="true"]').count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('');
  });

  it('goes back step by step', async () => {
    await open(sample);
    const chip = page.locator('[aria-label="Kind"] button', { hasText: /^trigger/ });
    await chip.click();
    await rows().first().click();
    expect(await page.locator('.card').count()).toBe(1);
    await page.goBack();
    await expect.poll(() => page.locator('.card').count()).toBe(0);
    expect(await chip.getAttribute('aria-pressed')).toBe('true');
    await page.goBack();
    await expect.poll(() => chip.getAttribute('aria-pressed')).toBe('false');
    await page.goForward();
    await expect.poll(() => chip.getAttribute('aria-pressed')).toBe('true');
  });

  it('says in a card what the rules found and what the steps cost', async () => {
    await open(sample);
    await page.locator('#search').fill('decay_rate');
    await page.locator('.row', { hasText: 'memory.decay_rate' }).click();
    const card = page.locator('.card');
    expect(await card.locator('.risks').textContent()).toContain('cannot hold all of them exactly');
    const step = card.locator('li', { hasText: 'Step S' }).first();
    expect(await step.textContent()).toContain('public.memory: 8.9 MB');
    await step.locator('a').click();
    expect(await page.locator('.step:target .step-head').textContent()).toContain('public.memory.decay_rate');
  });

  it('copies a whole phase as psql gets it, what destroys as comments', async () => {
    await open(sample, { permissions: ['clipboard-read', 'clipboard-write'] });
    const copied = async (button: string) => {
      await page.locator('.copy', { hasText: button }).click();
      await expect.poll(() => page.locator('.copy', { hasText: button }).textContent()).toBe(button);
      return page.evaluate<string>('navigator.clipboard.readText()');
    };
    const first = await copied('Copy phase 1');
    expect(first).toMatch(/^-- Phase 1\./);
    expect(first.match(/^BEGIN;$/gm)?.length).toBe(first.match(/^COMMIT;$/gm)?.length);
    const last = await copied('Copy phase 7');
    expect(last.split('\n').every((line) => line === '' || line.startsWith('--'))).toBe(true);
  });

  it('compares sizes with bars in two patterns, and mixes no bytes with counts', async () => {
    await open(sample);
    const sizes = page.locator('#data table').first();
    expect(await sizes.locator('.key').allTextContents()).toEqual(['production', 'staging']);
    const bars = await sizes
      .locator('tbody tr')
      .first()
      .locator('rect')
      .evaluateAll((all) => all.map((bar) => Number(bar.getAttribute('width'))));
    expect(bars[0]! / bars[1]!).toBeCloseTo(8.9 / 2.1, 1);
    const total = page.locator('#inventory tr', { hasText: 'Size of tables' });
    expect(await total.locator('rect').count()).toBe(0);
    const columns = page.locator('#inventory tr', { hasText: 'Columns' }).first();
    expect(Number(await columns.locator('rect').last().getAttribute('width'))).toBeGreaterThan(100);
  });

  it('is readable without scripts', async () => {
    await open(sample, { javaScriptEnabled: false });
    expect(await page.locator('.sentence').isVisible()).toBe(true);
    expect(await page.locator('noscript').first().textContent()).toContain('needs scripts');
    expect(await page.locator('#plan .step').count()).toBeGreaterThan(50);
  });

  it.each([
    ['a phone', { viewport: { width: 390, height: 844 } }],
    ['a window at 200 %', { viewport: { width: 640, height: 450 } }],
    ['a tablet', { viewport: { width: 820, height: 1180 } }],
  ] as const)('needs no sideways scrolling in %s, wherever one reads', async (_, options) => {
    await open(sample, options);
    await page.addStyleTag({ content: 'main > section { content-visibility: visible !important }' });
    await page.locator('.row', { hasText: 'notify_risk_alert' }).click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(options.viewport.width);
  });

  it('folds long lists and tables', async () => {
    const names = Array.from({ length: 400 }, (_, index) => `t${index}`);
    const all = (type: string) => names.map((name) => `CREATE TABLE public.${name} (x ${type});`).join('\n');
    await open(await write('long.html', await buildView({ a: all('integer'), b: all('bigint') })));
    const rest = page.locator('#rollback details.rest').first();
    expect(await rest.locator('summary').textContent()).toMatch(/^\d+ more rows$/);
    expect(await rest.getAttribute('open')).toBe(null);
    // The browser's own search finds what is folded, as it is in the page.
    expect(await page.locator('#rollback').textContent()).toContain('public.t399.x');
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds wrong on a phone, %s',
    async (colorScheme) => {
      await open(sample, { viewport: { width: 390, height: 844 }, colorScheme });
      await page.locator('.row', { hasText: 'notify_risk_alert' }).click();
      await page.evaluate(axe.source);
      await page.addStyleTag({
        content: 'main > section, .rows > ul { content-visibility: visible !important }',
      });
      const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
        'axe.run(document)',
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`)).toEqual([]);
    },
  );
});
