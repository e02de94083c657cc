import { goTo, mapSurface, open, unit } from './atlas.ts';
import { expect, test } from './fixtures.ts';

/** A window of 1280 × 1024 at 400 %. */
test.use({ viewport: { width: 320, height: 256 } });

test('at 400 % map and text come one after the other, and neither is lost', async ({ page }) => {
  await open(page, 'harbour-2024/');
  await expect(mapSurface(page).locator('svg.overlay text').first()).toBeVisible();
  expect((await mapSurface(page).boundingBox())!.height).toBeGreaterThan(120);
  await unit(page, 'art-5').scrollIntoViewIfNeeded();
  await expect(mapSurface(page)).not.toBeInViewport();
  const tooWide = () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  };
  expect(await page.evaluate(tooWide)).toBeLessThanOrEqual(0);
});

test('at 400 and 200 % a briefing has a map, and its sentence can be read whole', async ({
  page,
}) => {
  await page.goto('./?mode=brief&scene=9&lang=en');
  for (const [width, height] of [
    [320, 256],
    [640, 400],
  ] as const) {
    await page.setViewportSize({ width, height });
    await goTo(page, '?mode=brief&scene=9&lang=en');
    await expect(mapSurface(page).locator('svg.overlay text').first()).toBeAttached();
    await expect
      .poll(async () => (await mapSurface(page).boundingBox())!.height)
      .toBeGreaterThan(100);
    const read = page.locator('.sentence[aria-current]');
    for (let step = 0; step < 2; step++) {
      // A sentence ends with a space below its words, of which a part may be cut.
      await expect(read).toBeInViewport({ ratio: 0.98 });
      const [inner, outer] = await read.evaluate((it) => [
        it.getBoundingClientRect().height,
        it.parentElement!.clientHeight,
      ]);
      expect(inner).toBeLessThanOrEqual(outer + 2);
      await page.keyboard.press('ArrowRight');
    }
  }
});
