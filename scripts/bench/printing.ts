import type { Browser, Page } from '@playwright/test';
import { opened, rest } from './page.ts';
import { ours, slides } from './presenting.ts';
import type { Site } from './serve.ts';

/** Where a page has a briefing that can be printed, and how it is made ready for that. */
interface Printed {
  readonly path: string;
  /** A selector of what is there once it can be presented. */
  readonly ready: string;
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Among the atlas's buttons, the one for the handout comes last. */
export const atlas: Printed = {
  ...ours,
  async prepare(page) {
    await page.keyboard.press('o');
    await page.waitForSelector('[role="dialog"] .button:nth-of-type(2):enabled');
  },
};
export const printView: Printed = { path: `${slides.path}?view=print`, ready: '.pdf-page' };

/** @returns from the command to print until the browser has made a PDF, in ms */
export async function handoutOf(
  browser: Browser,
  site: Site,
  { path, ready, prepare }: Printed,
): Promise<number> {
  return opened(browser, async (page) => {
    await page.goto(site.origin + path);
    await page.waitForSelector(ready, { state: 'attached' });
    await prepare?.(page);
    await page.waitForTimeout(2 * rest);
    const from = performance.now();
    await page.pdf({ format: 'A4' });
    return performance.now() - from;
  });
}
