import type { Page } from '@playwright/test';
import { open } from './atlas.ts';
import { deploy, type Deployed } from './deployed.ts';
import { expect, test as base } from './fixtures.ts';

/** Tests with a site of their own, which can be taken down. */
export const test = base.extend<{ site: Deployed }>({
  site: async ({ browserName: _ }, use) => {
    const site = await deploy();
    await use(site);
    await site.takeDown();
  },
  baseURL: async ({ site }, use) => use(site.origin),
});

/** Waits until the version of the first visit has been put by. */
export async function visit(page: Page, query = ''): Promise<void> {
  await open(page, query);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated');
}
