import { ja } from '../../src/messages/ja.ts';
import { drawnBy, goTo, open } from './atlas.ts';
import { expect, seriousAxe, test } from './fixtures.ts';

test('axe finds nothing on the first screen, drawn by MapLibre @webgl', async ({ page }) => {
  await open(page);
  await drawnBy(page, 'gl');
  expect(await seriousAxe(page)).toEqual([]);
});

/** Each with what comes last of its view. */
const screens = [
  ['a place’s card', '?place=KEN', 'light', 'article.card h2'],
  ['a place’s card in the dark', '?place=PER', 'dark', 'article.card h2'],
  ['a passage being read', '?p=art-4-c', 'light', '[id="art-4-c"].current'],
  ['a filter', '?roles=host,reserved', 'light', '[aria-pressed="true"][data-role="reserved"]'],
  ['a place followed through the text', '?p=art-3&place=ISL&lang=en', 'light', 'nav.bar'],
] as const;

test('axe finds nothing on a card, light or dark, a passage, a filter and a place followed', async ({
  page,
}) => {
  await open(page, 'harbour-2024/');
  await drawnBy(page, 'static');
  for (const [name, query, colorScheme, last] of screens) {
    await test.step(name, async () => {
      await page.emulateMedia({ colorScheme });
      await goTo(page, query);
      await expect(page.locator(last).first()).toBeVisible();
      expect(await seriousAxe(page)).toEqual([]);
    });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('axe finds nothing on a passage being read, with the key open', async ({ page }) => {
    await open(page, 'harbour-2024/?p=art-3');
    await page.getByRole('button', { name: ja.key }).tap();
    expect(await seriousAxe(page)).toEqual([]);
  });
});
