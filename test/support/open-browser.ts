import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];

/** The Chromium on the PATH; undefined where there is none. */
export const browserPath = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => names.map((name) => join(folder, name)))
  .find((path) => existsSync(path));

/** False where there is no Chromium and nobody insists on one: then tests in the browser are skipped and say so. */
export const runsBrowserTests = browserPath !== undefined || process.env.REQUIRE_BROWSER === '1';

if (!runsBrowserTests) console.warn('SKIPPED: tests in a browser, because there is no chromium on the PATH');

/** Starts Chromium without a window and without anything that it would do over the network by itself. */
export async function openBrowser(): Promise<Browser> {
  if (browserPath === undefined) throw new Error('REQUIRE_BROWSER=1, but there is no chromium on the PATH');
  return chromium.launch({
    executablePath: browserPath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
