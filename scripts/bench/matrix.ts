import type { Browser } from '@playwright/test';
import { hooks, opened } from './page.ts';
import type { Site } from './serve.ts';

/** What is waited for in place of a map. */
const painted = { ...hooks, svg: '[role="gridcell"], td' };

/** @returns from navigation to the first painted frame with the matrix, in ms */
export async function matrixOf(browser: Browser, site: Site, path: string): Promise<number> {
  return opened(
    browser,
    async (page) => {
      await page.goto(site.origin + path, { waitUntil: 'commit' });
      return page.evaluate(() => window.observed.map);
    },
    painted,
  );
}
