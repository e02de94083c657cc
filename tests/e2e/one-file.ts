import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { card, clickMap, drawnBy, expectQuery } from './atlas.ts';
import { expect, test as base } from './fixtures.ts';

/** Where the build leaves the file that needs no other. */
export const path = resolve('dist/declaration-atlas.html');
/** Its address on the disk. */
export const address = pathToFileURL(path).href;
/** That of the file with the second text. */
export const harbourAddress = pathToFileURL(
  resolve('dist/declaration-atlas-harbour-2024.html'),
).href;

/**
 * The test of such a file: there is no network, and a request for anything but the file itself fails
 * it. Its `baseURL` is the file's address.
 */
export const test = base.extend({
  context: async ({ context, baseURL }, use) => {
    const asked: string[] = [];
    context.on('request', (request) => {
      const url = request.url();
      if (url.split(/[?#]/)[0] !== baseURL && !/^(blob|data):/.test(url)) asked.push(url);
    });
    await context.setOffline(true);
    await use(context);
    expect(asked, 'what the file should have brought along').toEqual([]);
  },
});

export { expect };

/** Opens the file at a query, and waits until it answers. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(address + query);
  await expect(page.locator('mark[role="button"]').first()).toBeAttached();
}

/** What the map of the file must do, whether the browser has WebGL or says only when asked that it has none. */
export function testMap(renderer: 'gl' | 'static'): void {
  test('from the disk a click on a country opens its card, and Back closes it @webgl', async ({
    page,
  }) => {
    await open(page);
    await drawnBy(page, renderer);
    await clickMap(page, [90, 62]);
    await expectQuery(page, '?place=RUS');
    await expect(card(page)).toContainText('ロシア');
    await page.goBack();
    await expectQuery(page, '');
    await expect(card(page)).toHaveCount(0);
  });
}
