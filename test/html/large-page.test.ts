import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportView } from '../../src/report/view.ts';
import { buildSampleView, renderText } from '../support/build-view.ts';
import { openBrowser, runsBrowserTests } from '../support/open-browser.ts';

const size = 10_000;
/** What a person still calls at once, also on a busy machine. */
const mostWaiting = 2000;

describe.skipIf(!runsBrowserTests)(`a page of ${size} differences`, () => {
  let browser: Browser;
  let html: string;
  let view: ReportView;
  const file = (name: string, text: string) => {
    const path = join(mkdtempSync(join(tmpdir(), 'dumplens-large-')), name);
    writeFileSync(path, text);
    return pathToFileURL(path).href;
  };

  beforeAll(async () => {
    view = await multiply(await buildSampleView('shrink-chat', 'production', 'staging'));
    html = await renderText(view, 'html');
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  /** Milliseconds until the page answers: its script has run, and a frame was drawn after it. */
  async function measure(url: string): Promise<number> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const start = performance.now();
    await page.goto(url);
    await drawn(page);
    const time = performance.now() - start;
    await page.close();
    return time;
  }

  it('is usable before a bare page of its size is', async () => {
    const bare = file(
      'bare.html',
      `<!DOCTYPE html><title>bare</title><pre>${'x'.repeat(99)}\n`.padEnd(200) +
        `${'y'.repeat(99)}\n`.repeat(html.length / 100),
    );
    const own = file('report.html', html);
    await measure(bare);
    const times: { own: number; bare: number }[] = [];
    for (let run = 0; run < 3; run++) times.push({ bare: await measure(bare), own: await measure(own) });
    const best = (name: 'own' | 'bare') => Math.min(...times.map((time) => time[name]));
    console.log(`${html.length} bytes: ${Math.round(best('own'))} ms, bare ${Math.round(best('bare'))} ms`);
    // The bare page is laid out whole; what is not on the screen must cost the report next to nothing.
    expect(best('own')).toBeLessThan(best('bare'));
  });

  it('searches, filters and opens at once', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(file('report.html', html));
    const start = performance.now();
    await page.locator('#search').fill('expo_push_token');
    await expect.poll(() => page.locator('#status').textContent(), { interval: 10 }).toMatch(/ of 10,000 /);
    await drawn(page);
    const time = performance.now() - start;
    console.log(`search: ${Math.round(time)} ms`);
    expect(time).toBeLessThan(mostWaiting);
    const last = view.differences.at(-1)!.id;
    await page.goto('about:blank');
    await page.goto(`${file('report.html', html)}#${last}`);
    await expect.poll(() => page.locator('.card').count()).toBe(1);
    await page.close();
  });
});

async function drawn(page: Page): Promise<void> {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
}

/** The differences of a view, and its blocks about them, over and over under other names. */
async function multiply(view: ReportView): Promise<ReportView> {
  const differences = Array.from({ length: size }, (_, index) => {
    const former = view.differences[index % view.differences.length]!;
    const id = `D-${index.toString(16).padStart(12, '0')}`;
    return { ...former, id, name: `${former.name}_${index}` };
  });
  const times = Math.floor(size / view.differences.length);
  const long = new Set(['tables', 'columns', 'indexes']);
  return {
    ...view,
    differences,
    sections: view.sections.map((section) =>
      long.has(section.id)
        ? { ...section, blocks: Array.from({ length: times }, () => section.blocks).flat() }
        : section,
    ),
  };
}
