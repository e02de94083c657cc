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

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`where colours are forced, and are ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

    test('every mention can be read, keeps its tone, and what is picked stands out', async ({
      page,
    }) => {
      await open(page, '?p=p26&place=CHN');
      await expect(page.locator('mark.picked').first()).toBeAttached();
      const looks = (marks: string) =>
        page.locator(marks).evaluateAll((them) =>
          them.map((mark) => {
            const { color, backgroundColor, borderBlockEndColor: tone } = getComputedStyle(mark);
            const own = backgroundColor !== 'rgba(0, 0, 0, 0)';
            const page = getComputedStyle(document.body).backgroundColor;
            return { color, ground: own ? backgroundColor : page, tone };
          }),
        );
      const plain = await looks('mark:not(.picked)');
      const picked = await looks('mark.picked');
      const lightness = (colour: string) => sum((colour.match(/[\d.]+/g) ?? []).map(Number));
      expect(plain.length).toBeGreaterThan(100);
      for (const { color, ground } of plain) {
        expect(Math.abs(lightness(color) - lightness(ground))).toBe(3 * 255);
      }
      expect(new Set(plain.map(({ tone }) => tone)).size).toBeGreaterThan(4);
      expect(picked.length).toBeGreaterThan(0);
      for (const { color, ground } of picked) {
        expect(ground).not.toBe(plain[0]!.ground);
        expect(Math.abs(lightness(color) - lightness(ground))).toBeGreaterThan(200);
      }
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
