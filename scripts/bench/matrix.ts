import type { Browser } from '@playwright/test';
import { hooks, opened, rest } from './page.ts';
import type { Site } from './serve.ts';
import { longestTask } from './tasks.ts';

/** How a matrix comes on screen. */
export interface Opening {
  /** From navigation to the first painted frame with its cells, in ms. */
  readonly matrix: number;
  /** The longest task of the main thread until then and the page rests, in ms. */
  readonly laying: number;
}

/** What is waited for in place of a map. */
const painted = { ...hooks, svg: '[role="gridcell"], td' };

/** Opens a page that is, or begins with, a matrix. */
export async function matrixOf(browser: Browser, site: Site, path: string): Promise<Opening> {
  return opened(
    browser,
    async (page) => {
      let matrix = NaN;
      const laying = await longestTask(browser, page, async () => {
        await page.goto(site.origin + path, { waitUntil: 'commit' });
        matrix = await page.evaluate(() => window.observed.map);
        await page.waitForTimeout(rest);
      });
      return { matrix, laying };
    },
    painted,
  );
}
