import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { briefingWords } from '../../src/messages/briefing.ts';
import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { downloadWords } from '../../src/messages/download.ts';
import { shelfWords } from '../../src/messages/shelf.ts';
import { card, drawnBy, goTo, unit } from './atlas.ts';
import { expect, test } from './fixtures.ts';

// The second text: another language, other roles, another numbering, other frameworks and frames.
const home = './harbour-2024/';
const title = 'Harbour Statement (an invented example)';

async function open(page: Page, query = '?lang=en') {
  await page.goto(home + query);
  await expect(page.locator('mark[role="button"]').first()).toBeAttached();
}
const key = (page: Page) => page.getByRole('navigation', { name: en.key });

test('the page of a text can be read without scripts, in the language of the text', async ({
  request,
}) => {
  const html = await (await request.get(home)).text();
  expect(html).toMatch(/^<!doctype html>\s*<html lang="en" data-pack="harbour-2024"/);
  expect(html).toContain('Amalie Strand, who keeps the archive');
  expect(html).not.toContain('ワシントン');
  const first = await (await request.get('./washington-2024/')).text();
  expect(first).toContain('data-pack="washington-2024" data-root="../"');
});

test('a text has its own roles, numbering, frames and frameworks, on the map and in every list; it is searched by English words and by its own labels, presented in its own words, and saved as data', async ({
  page,
}) => {
  await open(page);
  await drawnBy(page, 'static');
  await expect(unit(page, 'title')).toHaveText(title);
  for (const role of ['Host', 'Contributor', 'Beneficiary', 'With a reservation']) {
    await expect(key(page).getByRole('button', { name: role })).toBeVisible();
  }
  await expect(page.getByText(/NATO|Ally|Allies/)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'East Africa', exact: true })).toBeVisible();
  await key(page).getByRole('button', { name: /^Host/ }).click();
  await expect(page).toHaveURL(/harbour-2024\/\?roles=host&lang=en$/);
  await expect(unit(page, 'art-4-a')).toBeHidden();
  await key(page).getByRole('button', { name: /^Host/ }).click();
  await expect(page).toHaveURL(/harbour-2024\/\?without=host&lang=en$/);
  await key(page).getByRole('button', { name: /^Host/ }).click();
  await page.locator('mark[data-place="EST"]').first().click();
  await expect(card(page, en)).toContainText('Said to contribute');
  await expect(card(page, en)).toContainText('European Union');
  await page.goBack();
  await page.getByRole('link', { name: en.mode.matrix }).click();
  await expect(page.getByRole('columnheader', { name: /Kenya.*Host/ })).toBeAttached();
  await page.getByRole('link', { name: en.mode.silence }).click();
  await expect(page.getByLabel(en.referenceList).locator('option').first()).toHaveText(
    'European Union (EU)',
  );

  await goTo(page, '?lang=en');
  const field = page.getByRole('searchbox', { name: en.search });
  await field.fill('lighthouse');
  await expect(page.getByRole('heading', { name: /1 passage/ })).toBeVisible();
  await field.fill('Art. 5');
  await expect(page.getByRole('link', { name: 'Art. 5' }).first()).toBeVisible();
  await goTo(page, '?mode=brief&scene=3&lang=en');
  await expect(page.getByRole('main', { name: briefingWords.en.briefing })).toContainText(
    'pay for the printing',
  );
  await goTo(page, '?lang=en');
  await page.getByRole('button', { name: en.download }).click();
  const saving = page.waitForEvent('download');
  await page
    .getByRole('button', { name: downloadWords.en.saveFile('readings.csv'), exact: true })
    .click();
  expect((await saving).suggestedFilename()).toBe('harbour-2024-readings.csv');
});

test('another edition takes its place in the same page, and Back leads to the first', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('link', { name: en.readIn('Japanese') }).click();
  await expect(unit(page, 'title')).toHaveText('港湾声明（架空の例）');
  await expect(page).toHaveURL(/harbour-2024\/\?edition=ja&lang=en$/);
  await expect(page.getByRole('link', { name: en.mode.matrix })).toBeVisible();
  await page.goBack();
  await expect(unit(page, 'title')).toHaveText(title);
  await page.goto(`${home}?edition=ja&p=art-5&lang=ja`);
  await expect(unit(page, 'art-5')).toHaveClass(/current/);
  await expect(page.locator('h1').first()).toHaveAttribute('lang', 'ja');
});

test('words of another edition than the one that is read are offered to be searched in both, and shown as they stand in theirs', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('searchbox', { name: en.search }).fill('まず港を開き');
  const results = page.getByRole('region', { name: en.search });
  await expect(results.getByText(en.tried('English', false))).toBeVisible();
  await results.getByRole('link', { name: en.searchBoth }).click();
  const found = results.getByRole('listitem').getByRole('link');
  await expect(found.locator('[lang="ja"] b')).toHaveText('まず港を開き');
  await found.click();
  await expect(page).toHaveURL(/edition=both/);
  await expect(unit(page, 'art-1').first()).toContainText('safe harbour');
  await expect(page.getByText('「安全な港」とは').first()).toBeVisible();
  await page.getByRole('searchbox', { name: en.search }).fill('存在しない語');
  await expect(results.getByText(en.tried('English and Japanese', false))).toBeVisible();
});

test('the shelf leads from one text to another, and an address of the old kind too', async ({
  page,
}) => {
  await page.goto('./?lang=ja');
  await expect(page.locator('mark[role="button"]').first()).toBeAttached();
  await page.getByRole('link', { name: ja.openPack }).click();
  const shelf = page.getByRole('dialog', { name: shelfWords.ja.title });
  const examples = shelf.getByRole('heading', { name: shelfWords.ja.examples, exact: true });
  await expect(examples).toBeVisible();
  await shelf.getByRole('link', { name: /港湾声明 2024/ }).click();
  await expect(page).toHaveURL(/harbour-2024\/\?lang=ja$/);
  await expect(unit(page, 'title')).toHaveText(title);
  await page.goto('./?pack=harbour-2024&p=art-5');
  await expect(page).toHaveURL(/harbour-2024\/\?p=art-5$/);
  await expect(unit(page, 'art-5')).toHaveClass(/current/);
});

test('its file needs no other', async ({ browser }) => {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(resolve('dist/declaration-atlas-harbour-2024.html')).href);
  await page.locator('mark[data-place="KEN"]').first().click();
  await expect(page.getByRole('heading', { level: 1, name: /ケニア|Kenya/ })).toBeVisible();
  await context.close();
});
