import type { FrameLocator, Page } from '@playwright/test';
import { ja } from '../../src/messages/ja.ts';
import { hold } from './atlas.ts';
import { expect, test } from './fixtures.ts';
import { brief } from './presenting.ts';

// A blank page that was used before counts as a public one, which may not frame what is on this machine.
test.use({ reuseContext: false });

/** The text as it was rendered ahead stands, with a line that leads on. */
async function expectText(page: Page | FrameLocator, href: string | RegExp): Promise<void> {
  await expect(page.locator('#p26')).toBeVisible();
  const line = page.getByRole('alert').filter({ hasText: ja.notStarted });
  await expect(line).toBeVisible();
  await expect(line.getByRole('link', { name: ja.openAnew })).toHaveAttribute('href', href);
}

const missing = (page: Page, path: RegExp) =>
  page.route(path, (route) => route.fulfill({ status: 404, body: 'Not found' }));

test('without the first script every shape of the page shows the text, and a way on', async ({
  page,
}) => {
  await missing(page, /assets\/main-.*\.js/);
  for (const query of ['', '?mode=brief', '?mode=speaker']) {
    await page.goto(`./${query}`);
    await expectText(page, '');
  }
  await page.goto('./?embed=1&p=p26');
  await expectText(page, '?p=p26');
});

test('without the script of its own shape the page shows the text, and a way on', async ({
  page,
}) => {
  await missing(page, /assets\/(Embedded|Speaker)-.*\.js/);
  await page.goto('./?mode=speaker');
  await expectText(page, '');
  await page.goto('./?embed=1&p=p26');
  await expectText(page, '?p=p26');
});

test('a style sheet that is not there leaves the text as it stands, and says so', async ({
  page,
}) => {
  await missing(page, /assets\/main-.*\.css/);
  await page.goto('./');
  await expectText(page, '');
  await expect(page.locator('mark[role="button"]')).toHaveCount(0);
});

test('a style sheet that comes late is waited for', async ({ page }) => {
  const release = await hold(page, /assets\/main-.*\.css/);
  await page.goto('./', { waitUntil: 'commit' });
  await page.waitForRequest(/pack-.*\.json/);
  await expect(page.locator('mark[role="button"]')).toHaveCount(0);
  release();
  await expect(page.locator('mark[role="button"]').first()).toBeAttached();
});

test('a script that never comes leaves the text to read', async ({ page }) => {
  await page.route(/assets\/Speaker-.*\.js/, () => undefined);
  await page.goto('./?mode=speaker');
  await expect(page.getByRole('status').filter({ hasText: ja.starting })).toBeVisible();
  await expect(page.locator('#p26')).toBeVisible();
});

test('a frame that may run scripts and nothing else shows the text', async ({ page, baseURL }) => {
  await page.setContent(
    `<iframe sandbox="allow-scripts" src="${baseURL}/?embed=1&amp;p=p26"></iframe>`,
  );
  await expectText(page.frameLocator('iframe'), '?p=p26');
});

test('a page that has started says nothing of it', async ({ page }) => {
  await brief(page);
  await expect(page.getByText(ja.notStarted)).toHaveCount(0);
  await expect(page.locator('#start-notice')).toHaveCount(0);
});
