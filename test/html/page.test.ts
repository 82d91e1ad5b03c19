import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildSampleView, buildView, renderText } from '../support/build-view.ts';
import { hostileDumps } from '../support/hostile-dumps.ts';
import { openBrowser, runsBrowserTests } from '../support/open-browser.ts';

describe.skipIf(!runsBrowserTests)('the HTML page in a browser', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let sample: string;
  let hostile: string;
  const requests: string[] = [];
  const problems: string[] = [];

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dumplens-page-'));
    const write = async (name: string, text: Promise<string>) => {
      writeFileSync(join(folder, name), await text);
      return pathToFileURL(join(folder, name)).href;
    };
    sample = await write(
      'sample.html',
      buildSampleView('shrink-chat', 'production', 'staging').then((view) => renderText(view, 'html')),
    );
    hostile = await write(
      'hostile.html',
      buildView(hostileDumps).then((view) => renderText(view, 'html')),
    );
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    await context?.close();
    // The page's policy would keep the test's own tools out.
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
    page = await context.newPage();
    requests.length = 0;
    problems.length = 0;
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  });

  const rows = () => page.locator('.row');
  const search = async (text: string) => {
    await page.locator('#search').fill(text);
    await expect.poll(() => new URLSearchParams(new URL(page.url()).hash.slice(2)).get('q') ?? '').toBe(text);
  };
  const status = () => page.locator('#status').textContent();

  it('loads nothing but itself and reports no error', async () => {
    await page.goto(sample);
    await page.locator('.row').first().click();
    await page.waitForTimeout(300);
    expect(requests).toEqual([sample]);
    expect(problems).toEqual([]);
  });

  it('runs under its own policy', async () => {
    const strict = await browser.newPage();
    const errors: string[] = [];
    strict.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await strict.goto(sample);
    await strict.locator('.row').first().click();
    expect(await strict.locator('.card').count()).toBe(1);
    expect(errors).toEqual([]);
    await strict.close();
  });

  it('answers on the first screen', async () => {
    await page.goto(sample);
    expect(await page.locator('.sentence').isVisible()).toBe(true);
    expect(await page.locator('.fact').count()).toBe(4);
    const box = await page.locator('.facts').boundingBox();
    expect(box!.y + box!.height).toBeLessThan(900);
  });

  it('leads from the list of sections to a section', async () => {
    await page.goto(sample);
    await page.locator('.contents a[href="#indexes"]').click();
    await page.waitForTimeout(600);
    expect(await page.locator('#indexes-title').isVisible()).toBe(true);
    const box = await page.locator('#indexes-title').boundingBox();
    expect(box!.y).toBeGreaterThan(0);
    expect(box!.y).toBeLessThan(500);
  });

  it('searches objects, columns and SQL, and the address keeps it', async () => {
    await page.goto(sample);
    const all = await rows().count();
    await search('expo_push_token');
    expect(await rows().count()).toBe(1);
    expect(await rows().first().textContent()).toContain('public.profiles.expo_push_token');
    expect(page.url()).toContain('#?q=expo_push_token');
    // Words of an index's definition, not of its name.
    await search('using hnsw');
    await expect.poll(() => rows().count()).toBe(1);
    await page.reload();
    await expect.poll(() => rows().count()).toBe(1);
    expect(await page.locator('#search').inputValue()).toBe('using hnsw');
    await page.locator('#search').press('Escape');
    await expect.poll(() => rows().count()).toBe(all);
  });

  it('filters by chips', async () => {
    await page.goto(sample);
    const chip = page.locator('[role="group"][aria-label="Kind"] button', { hasText: /^trigger/ });
    await chip.click();
    expect(await rows().count()).toBe(1);
    expect(await chip.getAttribute('aria-pressed')).toBe('true');
    expect(page.url()).toContain('kind=trigger');
    expect(await status()).toMatch(/^1 of \d+ differences$/);
    await chip.click();
    expect(page.url()).not.toContain('kind');
  });

  it('opens a row into a card, and its id is a link', async () => {
    await page.goto(sample);
    await search('decay_rate');
    const row = page.locator('.change .row').first();
    await row.click();
    const card = page.locator('.card');
    expect(await card.textContent()).toContain('double precision');
    expect(await row.getAttribute('aria-expanded')).toBe('true');
    const id = await card.locator('a.mono').first().textContent();
    await page.goto('about:blank');
    await page.goto(`${sample}#${id}`);
    await expect.poll(() => page.locator('.card').count()).toBe(1);
    expect(await page.locator('.card').textContent()).toContain(id);
  });

  it('shows texts side by side and unified, with words marked', async () => {
    await page.goto(sample);
    await search('notify_risk_alert');
    await page.locator('.row', { hasText: 'function' }).first().click();
    expect(await page.locator('.card .split').count()).toBe(1);
    await page.locator('.card button', { hasText: 'Unified' }).click();
    expect(await page.locator('.card .split').count()).toBe(0);
    expect(await page.locator('.card .line.removed').count()).toBeGreaterThan(0);
  });

  it('is worked with the keyboard', async () => {
    await page.goto(sample);
    await page.keyboard.press('/');
    expect(await page.evaluate('document.activeElement.id')).toBe('search');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const second = await rows().nth(1).getAttribute('data-id');
    expect(await page.evaluate('document.activeElement.dataset.id')).toBe(second);
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    expect(await page.locator('.card').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('.card').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.className')).toBe('row');
  });

  it('goes light and dark', async () => {
    await page.goto(sample);
    const paper = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await paper();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.locator('#theme').click();
    expect(await paper()).toBe(light);
    await page.locator('#theme').click();
    expect(await paper()).toBe(dark);
  });

  it('copies SQL', async () => {
    await page.goto(sample);
    await search('idx_memory_quality_compound');
    await page.locator('.row').first().click();
    const wanted = await page.locator('.card .code code').first().textContent();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => {});
    await page.locator('.card .copy').first().click();
    await expect.poll(() => page.locator('.card .copy').first().textContent()).toBe('Copied');
    await page.locator('#search').fill('');
    await page.locator('#search').press('Control+V');
    expect(await page.locator('#search').inputValue()).toBe(wanted!.replaceAll('\n', ' ').trim());
  });

  it('does not run what a dump says', async () => {
    await page.goto(hostile);
    for (const row of await rows().all()) await row.click();
    await search('onerror');
    await page.waitForTimeout(300);
    expect(await page.title()).not.toBe('broken');
    expect(await page.locator('img').count()).toBe(0);
    expect(requests).toEqual([hostile]);
  });

  it('needs no sideways scrolling on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(sample);
    await page.locator('.change .row').first().click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  it('prints, with what is folded unfolded, and folds it again', async () => {
    await page.goto(sample);
    // A phase as one script says again what its steps say, so that it stays folded.
    const unfolded = 'details:not([open]):not(.script details)';
    const folded = await page.locator(unfolded).count();
    expect(folded).toBeGreaterThan(0);
    const path = join(mkdtempSync(join(tmpdir(), 'dumplens-print-')), 'report.pdf');
    await page.evaluate(
      `addEventListener('beforeprint', () => { window.left = document.querySelectorAll('${unfolded}').length; })`,
    );
    await page.pdf({ path, format: 'A4' });
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await page.evaluate('window.left')).toBe(0);
    expect(await page.locator(unfolded).count()).toBe(folded);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(sample);
    await page.locator('.change .row').first().click();
    await page.evaluate(axe.source);
    // Sections that are not on the screen are not laid out, and axe would pass over them.
    await page.addStyleTag({
      content: 'main > section, .rows ul { content-visibility: visible !important }',
    });
    const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
      'axe.run(document)',
    );
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 2)
            .map(({ html }) => html.slice(0, 160))
            .join(' | ')}`,
      ),
    ).toEqual([]);
  });
});
