import type { Locator } from '@playwright/test';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { localize } from '../../src/text/localized.ts';
import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { card, expectQuery, goTo, key, listed, open, titleIn, unit } from './atlas.ts';
import { expect, test } from './fixtures.ts';

test('a reader whose browser speaks Japanese meets a Japanese interface; switching to English changes the interface and the address, never the text', async ({
  page,
}) => {
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.getByText(ja.begin)).toBeVisible();
  await expect(listed(page, 'RUS')).toHaveAccessibleName('ロシア 16か所');
  await expect(page.getByRole('link', { name: '日本語' })).toHaveAttribute('aria-current', 'true');
  const steps = await page.evaluate(() => history.length);
  const text = await unit(page, 'p3').locator('.said').textContent();
  await page.getByRole('link', { name: 'English' }).click();
  await expectQuery(page, '?lang=en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByText(en.begin)).toBeVisible();
  await expect(key(page, en)).toBeVisible();
  await expect(listed(page, 'UKR')).toHaveAccessibleName(/^Ukraine /);
  await expect(unit(page, 'p3').locator('.said')).toHaveAttribute('lang', 'ja');
  expect(await unit(page, 'p3').locator('.said').textContent()).toBe(text);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleIn('en'));
  await expect(unit(page, 'p0')).toHaveAttribute('lang', 'ja');
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.getByRole('link', { name: '日本語' }).click();
  await expectQuery(page, '?lang=ja');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
});

test('a text is set as its own language is, whatever the interface’s is', async ({ page }) => {
  const style = (passage: Locator) =>
    passage.evaluate((element) => {
      const { fontFamily, fontSize, hyphens, lineHeight, textAlign } = getComputedStyle(element);
      const leading = parseFloat(lineHeight) / parseFloat(fontSize);
      return { font: fontFamily.split(',')[0], hyphens, leading, textAlign };
    });
  await open(page, '?lang=en');
  const japanese = await style(unit(page, 'p3').locator('.said'));
  expect(japanese).toMatchObject({ hyphens: 'manual', textAlign: 'justify' });
  expect(japanese.leading).toBeCloseTo(1.95);
  await open(page, 'harbour-2024/?lang=ja');
  const passage = unit(page, 'art-1').locator('.said');
  await expect(passage).toHaveAttribute('lang', 'en');
  const english = await style(passage);
  expect(english).toMatchObject({ hyphens: 'auto', textAlign: 'start' });
  expect(english.leading).toBeCloseTo(1.66, 1);
  expect(english.font).not.toBe(japanese.font);
});

test('the map of another text goes where that text’s own frames are, by its buttons and keys; an English one is presented sentence by sentence, and searched by the beginnings of words', async ({
  page,
}) => {
  await open(page, 'harbour-2024/?lang=en');
  const frames = page.getByRole('group', { name: en.frames }).getByRole('button');
  const own = readLibrary('harbour-2024').pack.manifest.frames ?? [];
  await expect(frames).toHaveText([en.world, ...own.map(({ name }) => localize(name, 'en'))]);
  await frames.and(page.getByText('East Africa')).click();
  await expectQuery(page, '?frame=east-africa&lang=en');
  await expect(page.getByRole('figure', { name: en.map })).toContainText(
    'The statement is invented',
  );
  await goTo(page, '?lang=en&frame=gulf');
  await expect(frames.nth(0)).toBeVisible();
  await expect(frames.and(page.locator('[aria-pressed="true"]'))).toHaveCount(0);

  await goTo(page, '?lang=en&mode=brief&scene=1');
  const sentences = page.locator('.sentence');
  await expect(sentences).toHaveText([
    '“A lighthouse asks no ship for its flag. It shines for all.”',
  ]);
  await goTo(page, '?lang=en&mode=brief&present=preamble-2');
  await expect(sentences).toHaveCount(4);
  await expect(sentences.nth(2)).toHaveText(/^We greet .* and the U\.S\.\s*$/);
  await goTo(page, '?lang=en&q=ort');
  await expect(page.getByRole('heading', { name: en.foundNothing('ort') })).toBeVisible();
  await expect(page.getByText(en.tried('English', false))).toBeVisible();
  await goTo(page, '?lang=en&q=buoy+ten');
  await expect(page.locator('.said b')).toHaveText(['buoy ten']);
});

test.describe('a browser that speaks English', () => {
  test.use({ locale: 'en-GB' });

  test('meets an English interface, the text and its quotations in Japanese, and follows a link that asks for Japanese', async ({
    page,
  }) => {
    await open(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByText(en.begin)).toBeVisible();
    await expect(page.getByText(/Unofficial, machine-made Japanese translation/)).toBeVisible();
    await expect(page.getByText('NATO Washington Summit Declaration')).toBeVisible();
    await listed(page, 'RUS').click();
    await expect(card(page, en)).toContainText(en.mentions(45, 16));
    await expect(card(page, en).locator('blockquote q').first()).toHaveAttribute('lang', 'ja');
    await goTo(page, '?lang=ja');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await expect(page.getByText(ja.begin)).toBeVisible();
  });
});
