import type { Page } from '@playwright/test';
import { expectQuery, listed, open } from './atlas.ts';
import { expect, test } from './fixtures.ts';

/** Puts what a browser's translation does in place of every text of the page. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walk.nextNode()) texts.push(walk.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('svg, style, script, font')) continue;
      const font = document.createElement('FONT');
      font.textContent = text.data;
      text.replaceWith(font);
    }
  });
}

test('a page that the browser translates goes on: another country, a briefing, another language', async ({
  page,
}) => {
  await open(page, '?mode=places');
  await expect(listed(page, 'CHN')).toBeVisible();
  await translate(page);
  await listed(page, 'CHN').click();
  await expect(page.locator('nav.bar')).toHaveText(/^\s*中国/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/中国/);
  await translate(page);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('nav.bar')).toHaveText(/^\s*China/);
  await page.getByRole('link', { name: 'Present', exact: true }).click();
  const title = page.getByRole('heading', { level: 1 });
  const first = await title.textContent();
  await translate(page);
  await page.keyboard.press('ArrowDown');
  await expectQuery(page, '?mode=brief&scene=2&lang=en');
  await expect(title).not.toHaveText(first ?? '');
  await expect(page.locator('font')).not.toHaveCount(0);
});

test('a page that was translated before its scripts came says everything once', async ({
  page,
}) => {
  const title = 'NATO ワシントンサミット宣言';
  let translated = 0;
  await page.route('./?lang=ja', async (route) => {
    const response = await route.fetch();
    const pieces = (await response.text()).split(`>${title}<`);
    translated = pieces.length - 1;
    const body = pieces.join('><font>Declaration of Washington</font><');
    await route.fulfill({ response, body });
  });
  await open(page, '?lang=ja');
  expect(translated).toBeGreaterThan(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    new RegExp(`^\\s*${title}\\s*$`),
  );
});
