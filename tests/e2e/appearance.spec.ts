import { colourAt, drawnBy, open, paletteColour, pointOnMap } from './atlas.ts';
import { expect, test } from './fixtures.ts';

const sum = (colour: number[]) => colour.reduce((a, b) => a + b, 0);

for (const [colorScheme, isRight] of [
  ['light', (colour: number[]) => sum(colour) > 600],
  ['dark', (colour: number[]) => sum(colour) < 150],
] as const) {
  test.describe(`where ${colorScheme} is preferred`, () => {
    test.use({ colorScheme });

    test(`the page and MapLibre’s canvas are ${colorScheme}`, async ({ page }) => {
      await open(page);
      const body = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(isRight((body.match(/\d+/g) ?? []).map(Number)), body).toBe(true);
      await drawnBy(page, 'gl');
      const { x, y } = await pointOnMap(page, [-35, 30]);
      const sea = await colourAt(page, x, y);
      expect(isRight(sea), sea.join()).toBe(true);
    });
  });
}

test('the map follows when the reader’s system turns dark', async ({ page }) => {
  await open(page);
  await drawnBy(page, 'gl');
  await page.emulateMedia({ colorScheme: 'dark' });
  const { x, y } = await pointOnMap(page, [-150, 65]);
  const ally = await paletteColour(page, '--ally');
  await expect
    .poll(async () => {
      const seen = await colourAt(page, x, y);
      return Math.max(...seen.map((value, i) => Math.abs(value - (ally[i] ?? 0))));
    })
    .toBeLessThan(8);
});
