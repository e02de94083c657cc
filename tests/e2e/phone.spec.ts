import { ja } from '../../src/messages/ja.ts';
import {
  card,
  drawnBy,
  expectQuery,
  goTo,
  listed,
  mapSurface,
  open,
  pointOnMap,
  unit,
} from './atlas.ts';
import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

test('nothing is wider than the phone; the bar passes below the map when the page is scrolled; a mark that is tapped opens its card, and the button leads back to the passage', async ({
  page,
}) => {
  await open(page);
  await drawnBy(page, 'static');
  await page.evaluate(() => scrollTo(0, 120));
  const { x, y } = (await mapSurface(page).boundingBox())!;
  const seen = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x!, y!)?.closest('.top, .map-area')?.className,
    [x + 60, y + 300],
  );
  expect(seen).toContain('map-area');
  for (const [query, last] of [
    ['', 'h1'],
    ['?place=RUS', 'article.card'],
    ['?p=p31', '[id="p31"].current'],
    ['?roles=threat', '.notice:not(.empty)'],
    ['?lang=en', 'html[lang="en"]'],
  ] as const) {
    await goTo(page, query);
    await expect(page.locator(last).first()).toBeAttached();
    const width = await page.evaluate(() => document.scrollingElement?.scrollWidth);
    expect(width, query).toBeLessThanOrEqual(390);
  }

  await goTo(page, '?p=p25');
  await unit(page, 'p25').locator('mark[data-place="PRK"]').first().tap();
  await expectQuery(page, '?place=PRK');
  await expect(card(page).getByRole('heading', { level: 1 })).toContainText('北朝鮮');
  await card(page).getByRole('button', { name: ja.readOn }).tap();
  await expect(page).toHaveURL(/p=p25/);
  await expect(unit(page, 'p25')).toBeInViewport();
});

for (const query of ['?place=KEN', '?mode=brief', '?mode=silence'] as const) {
  test(`no name is so long that it makes the page wider: ${query}`, async ({ page }) => {
    await page.goto(`./harbour-2024/${query}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    if (query === '?place=KEN') await expect(listed(page, 'PER')).toBeAttached();
    await page.evaluate(() => {
      // Counts, signs and what is said of a state of the page are no names.
      const fixed = 'svg, script, style, small, kbd, .count, .number';
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        const text = walk.currentNode as Text;
        if (text.data.trim() && !text.parentElement?.closest(fixed)) text.data = 'W'.repeat(300);
      }
    });
    for (const width of [390, 900, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      expect
        .soft(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width}`)
        .toBeLessThanOrEqual(width);
    }
  });
}

test('map and title are on the first screen; a country is tapped on the map or in the list, and every button there can be hit with a thumb', async ({
  page,
}) => {
  await open(page);
  await expect(mapSurface(page)).toBeInViewport({ ratio: 0.9 });
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
  await drawnBy(page, 'static');
  const { x, y } = await pointOnMap(page, [104, 33]);
  await page.touchscreen.tap(x, y);
  await expectQuery(page, '?place=CHN');
  await expect(card(page)).toContainText('中国');

  await goTo(page);
  await expect(page.getByRole('button', { name: ja.zoomIn })).toBeVisible();
  await page.getByRole('button', { name: ja.key }).tap();
  await expect(listed(page, 'RUS')).toBeVisible();
  const small = await page.locator('#places button, #map button').evaluateAll((buttons) =>
    buttons
      .map((button) => ({ name: button.textContent, box: button.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
  );
  expect(small).toEqual([]);
  await listed(page, 'RUS').tap();
  await expectQuery(page, '?place=RUS');
  await expect(card(page).getByRole('heading', { level: 1 })).toBeInViewport();
});
