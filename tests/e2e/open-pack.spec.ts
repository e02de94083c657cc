import type { Page } from '@playwright/test';
import { packIds } from '../../scripts/site/read-library.ts';
import { addTextWords } from '../../src/messages/add-text.ts';
import { briefingWords } from '../../src/messages/briefing.ts';
import { matrixWords } from '../../src/messages/matrix.ts';
import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { shelfWords } from '../../src/messages/shelf.ts';
import { card, drawnBy, expectQuery, goTo, open, unit } from './atlas.ts';
import { expect, test } from './fixtures.ts';
import { harmless, hostilePacks, packOfMarkup, tinyPack } from '../pack/hostile-packs.ts';

const say = shelfWords.en;
const home = 'harbour-2024/?lang=en';
const title = 'Harbour Statement (an invented example)';

async function openShelf(page: Page) {
  await page.getByRole('link', { name: en.openPack }).click();
  const shelf = page.getByRole('dialog', { name: say.title });
  await expect(shelf).toBeVisible();
  return shelf;
}

/** Chooses a file in the shelf. */
async function choose(page: Page, name: string, content: string): Promise<void> {
  const buffer = Buffer.from(content);
  await page.getByLabel(say.openFile).setInputFiles({ name, mimeType: 'application/json', buffer });
}

const bring = async (page: Page, content: string) => {
  await openShelf(page);
  await choose(page, 'pack.json', content);
  await expect(page.getByRole('dialog', { name: say.title })).toHaveCount(0);
};

/** Refused one by one without a browser; here it is seen that each sort of reason reaches the reader. */
const sorts = ['prose', 'newer', 'script as address', 'place of every object'];

test('a pack that would do harm, or is broken, is refused with what is wrong, and nothing changes', async ({
  page,
}) => {
  await open(page, home);
  const shelf = await openShelf(page);
  for (const { name, content, said } of hostilePacks.filter((it) => sorts.includes(it.name))) {
    await choose(page, `${name}.json`, content);
    const alert = shelf.getByRole('alert').filter({ hasText: say.refused(`${name}.json`) });
    await expect(alert, name).toHaveText(said);
  }
  await shelf.getByRole('button', { name: en.close }).click();
  await expect(page).toHaveURL(/\?lang=en$/);
  await expect(page.locator('h1').first()).toHaveText(title);

  await test.step('in the reader’s language, with where in the file it is', async () => {
    await goTo(page, '?lang=ja');
    await page.getByRole('link', { name: ja.openPack }).click();
    const { date: _, ...undated } = tinyPack().manifest;
    const content = JSON.stringify({ ...tinyPack(), manifest: undated });
    const buffer = Buffer.from(content);
    await page
      .getByLabel(shelfWords.ja.openFile)
      .setInputFiles({ name: 'pack.json', mimeType: 'application/json', buffer });
    await expect(page.getByRole('alert').getByRole('listitem')).toHaveText([
      'manifest.date: 必要な値ですが、ありません。',
    ]);
  });
});

test('signs of markup and names of every object are words like others, wherever they stand', async ({
  page,
}) => {
  await open(page, home);
  await bring(page, packOfMarkup());
  await expect(page.locator('h1').first()).toHaveText(harmless);
  await expect(unit(page, 'constructor')).toContainText(harmless);
  await unit(page, 'u1').locator('mark[data-place="FRA"]').click();
  await expect(card(page, en)).toContainText('France');
  await page.goBack();
  await page.getByRole('link', { name: en.mode.matrix }).click();
  await expect(page.getByRole('heading', { name: matrixWords.en.title })).toBeVisible();
  const made = await page.evaluate(() => ({
    images: document.querySelectorAll('img:not(.first), main script').length,
    polluted: 'polluted' in {},
  }));
  expect(made).toEqual({ images: 0, polluted: false });
});

test('a pack from a file is read, mapped, searched and presented like the site’s own, and Back leads to that', async ({
  page,
}) => {
  await open(page, home);
  await bring(page, JSON.stringify(tinyPack()));
  await expect(page).toHaveURL(/\?pack=tiny&lang=en$/);
  await expect(page).toHaveTitle('Tiny Statement — Declaration Atlas');
  await drawnBy(page, 'static');
  await unit(page, 'u1').locator('mark[data-place="JPN"]').click();
  await expect(card(page, en)).toContainText('Japan');
  await expect(page).toHaveURL(/\?pack=tiny&place=JPN&lang=en$/);
  await page.getByRole('searchbox').fill('met');
  await expect(page.getByRole('heading', { name: /1 passage/ })).toBeVisible();
  await page.getByRole('link', { name: en.present }).first().click();
  await expect(page.getByText('France met Japan.').first()).toBeVisible();
  await expect(page).toHaveURL(/\?pack=tiny&mode=brief/);
  await page.goto(home);
  await expect(page.locator('h1').first()).toHaveText(title);
});

test('a pack that is dropped on the page is opened, and once kept is there after the page was closed, until it is removed', async ({
  page,
}) => {
  await open(page, home);
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'pack.json', { type: 'application/json' }));
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }));
  }, JSON.stringify(tinyPack()));
  await expect(page).toHaveTitle('Tiny Statement — Declaration Atlas');
  await page.getByRole('button', { name: say.keep }).click();
  await expect(page.getByText(say.isKept)).toBeVisible();
  await page.goto('./?pack=tiny&p=u2&lang=en');
  await expect(page).toHaveTitle('Tiny Statement — Declaration Atlas');
  await expect(unit(page, 'u2')).toHaveClass(/current/);
  const shelf = await openShelf(page);
  await shelf.getByRole('button', { name: say.remove('Tiny Statement') }).click();
  await expect(shelf.getByRole('button', { name: say.undo })).toBeFocused();
  // Nor is another text presented in its place.
  await page.goto('./?pack=tiny&mode=brief&scene=2&lang=en');
  await expect(page.getByRole('alert')).toHaveText(say.missing('tiny'));
  await expect(page.getByRole('main', { name: briefingWords.en.briefing })).toHaveCount(0);
  expect(new URL(page.url()).searchParams.has('mode')).toBe(false);
});

test('the shelf is opened, walked through and left by keyboard, and the focus comes back', async ({
  page,
}) => {
  await open(page, home);
  const button = page.getByRole('link', { name: en.openPack });
  await button.press('Enter');
  const shelf = page.getByRole('dialog', { name: say.title });
  await expect(shelf.getByRole('button', { name: en.close })).toBeFocused();
  await expectQuery(page, '?mode=shelf&lang=en');
  await expect(shelf.getByRole('heading', { level: 4 })).toHaveCount(packIds().length);
  const ways = shelf.locator('a, select, input, button').and(page.locator(':not(header *)'));
  await expect(shelf.getByLabel(addTextWords.en.choose)).toBeAttached();
  for (const way of await ways.all()) {
    await page.keyboard.press('Tab');
    await expect(way).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(shelf).toHaveCount(0);
  await expectQuery(page, '?lang=en');
  await expect(button).toBeFocused();
});
