import type { Browser, Page } from '@playwright/test';
import { opened, rest } from './page.ts';
import { ours, slides } from './presenting.ts';
import type { Site } from './serve.ts';

/** Longer than anything takes here, in ms. */
const patience = 180_000;

/** Where a page has a briefing to take along, and how one comes to its buttons. */
interface Taken {
  readonly path: string;
  /** What is there once it can be taken along. */
  readonly ready: string;
  readonly buttons?: (page: Page) => Promise<void>;
}

/** Among the atlas's buttons, the one for the handout comes last. */
export const atlas: Taken = {
  ...ours,
  async buttons(page) {
    await page.keyboard.press('o');
    await page.waitForSelector('[role="dialog"] .button:nth-of-type(2):enabled');
  },
};
export const bare: Taken = { path: '/pptx/', ready: 'section' };
export const printView: Taken = { path: `${slides.path}?view=print`, ready: '.pdf-page' };

/** @returns from a click on the button for PowerPoint until the file is there, in ms */
export async function pptxOf(browser: Browser, site: Site, taken: Taken): Promise<number> {
  return taking(browser, site, taken, async (page) => {
    const download = page.waitForEvent('download', { timeout: patience });
    await page.getByRole('button', { name: /PowerPoint/ }).click();
    await (await download).path();
  });
}

/** @returns from the command to print until the browser has made a PDF, in ms */
export async function handoutOf(browser: Browser, site: Site, taken: Taken): Promise<number> {
  return taking(browser, site, taken, (page) => page.pdf({ format: 'A4' }));
}

async function taking(
  browser: Browser,
  site: Site,
  { path, ready, buttons }: Taken,
  take: (page: Page) => Promise<unknown>,
): Promise<number> {
  return opened(browser, async (page) => {
    await page.goto(site.origin + path);
    await page.waitForSelector(ready, { state: 'attached' });
    await buttons?.(page);
    await page.waitForTimeout(2 * rest);
    const from = performance.now();
    await take(page);
    return performance.now() - from;
  });
}
