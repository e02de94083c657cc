import { ja } from '../../src/messages/ja.ts';
import { card, expectQuery, open, unit } from './atlas.ts';
import { expect, seriousAxe, test } from './fixtures.ts';

const q = (query: string) => `?q=${encodeURIComponent(query)}`;

test('a slash leads to the search; words are found as they are typed, read, and come back; a country is found by an old name, a paragraph by its number; Escape leaves; what is not found says so, and offers what is nearest', async ({
  page,
}) => {
  await open(page, '?p=p17');
  await expect(unit(page, 'p17')).toBeInViewport();
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox', { name: ja.search });
  await expect(field).toBeFocused();
  await expect(field).toBeInViewport({ ratio: 1 });
  await page.keyboard.type('ミサイル防衛');
  const results = page.getByRole('region', { name: ja.search });
  await expect(results.locator('b').first()).toHaveText('ミサイル防衛');
  await expectQuery(page, q('ミサイル防衛'));
  await expect(page.locator('[aria-live="polite"]').last()).toHaveText(ja.found(3, 0));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectQuery(page, '?p=p7.3');
  await expect(unit(page, 'p7.3')).toBeInViewport();
  await page.goBack();
  await expect(field).toHaveValue('ミサイル防衛');
  await expect(results.getByRole('link')).toHaveCount(3);
  await page.goBack();
  await expectQuery(page, '?p=p17');
  await expect(unit(page, 'p17')).toBeInViewport();

  await field.fill('グルジア');
  await expect(results.getByRole('link').first()).toHaveAccessibleName(/^ジョージア/);
  await expect(page.locator('svg.overlay')).toContainText('ジョージア');
  await field.fill('26');
  await expect(results.getByRole('link').first()).toHaveAccessibleName(/^第26段落/);
  // Safari tells so of the Escape that gives a composition up.
  await field.dispatchEvent('keydown', { key: 'Escape', keyCode: 229 });
  await expect(results.getByRole('link').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(results).toHaveCount(0);
  await expectQuery(page, '?p=p17');
  await field.fill('ブルガリヤ');
  await expect(results.getByRole('heading', { name: ja.foundNothing('ブルガリヤ') })).toBeVisible();
  await results.getByRole('link', { name: /^ブルガリア/ }).click();
  await expectQuery(page, '?place=BGR');
});

test('a shared link shows what its sender saw', async ({ page }) => {
  await page.goto(`./${q('DPRK')}`);
  await expect(page.getByRole('searchbox', { name: ja.search })).toHaveValue('DPRK');
  const results = page.getByRole('region', { name: ja.search });
  await expect(results.getByRole('heading', { name: ja.found(1, 1) })).toBeInViewport();
  await results.getByRole('link', { name: /^北朝鮮/ }).click();
  await expect(card(page)).toContainText('北朝鮮');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true });

  test('what is found is no wider than it, and axe finds nothing, light or dark', async ({
    page,
  }) => {
    await page.goto(`./harbour-2024/${q('light')}`);
    await expect(page.getByRole('region', { name: ja.search }).getByRole('link')).not.toHaveCount(
      0,
    );
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThan(391);
      expect(await seriousAxe(page)).toEqual([]);
    }
  });
});
