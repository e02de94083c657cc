import { colourAt, drawnBy, open, paletteColour, pointOnMap } from './atlas.ts';
import { expect, test } from './fixtures.ts';

const sum = (colour: number[]) => colour.reduce((a, b) => a + b, 0);

test('page and MapLibre’s canvas are light or dark as is preferred, and follow when that changes @webgl', async ({
  page,
}) => {
  const isLight = (colour: number[]) => sum(colour) > 600;
  const isDark = (colour: number[]) => sum(colour) < 150;
  const body = async () => {
    const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    return (colour.match(/\d+/g) ?? []).map(Number);
  };
  const at = async (lng: number, lat: number) => {
    const { x, y } = await pointOnMap(page, [lng, lat]);
    return colourAt(page, x, y);
  };
  const sea = [-35, 30] as const;
  await open(page);
  await drawnBy(page, 'gl');
  expect(isLight(await body())).toBe(true);
  expect(isLight(await at(...sea))).toBe(true);
  await page.emulateMedia({ colorScheme: 'dark' });
  const ally = await paletteColour(page, '--navy');
  await expect
    .poll(async () => {
      const seen = await at(-150, 65);
      return Math.max(...seen.map((value, i) => Math.abs(value - (ally[i] ?? 0))));
    })
    .toBeLessThan(8);
  await page.reload();
  await drawnBy(page, 'gl');
  expect(isDark(await body())).toBe(true);
  expect(isDark(await at(...sea))).toBe(true);
});

test('the interface has a face of its own once the map is there, and its lines stay as high as they were', async ({
  page,
}) => {
  await open(page, 'harbour-2024/?lang=en');
  const heights = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('header nav button, .findings button, .imprint')].map(
        (it) => it.getBoundingClientRect().height,
      ),
    );
  const before = await heights();
  await drawnBy(page, 'static');
  await expect
    .poll(() => page.evaluate(() => [...document.fonts].map(({ family }) => family)))
    .toContainEqual(expect.stringContaining('Source Sans 3'));
  expect(await heights()).toEqual(before);
});

test('where colours are forced, light or dark, every mention can be read, keeps its tone, and what is picked stands out', async ({
  page,
}) => {
  await open(page, '?p=p26&place=CHN');
  await expect(page.locator('mark.picked').first()).toBeAttached();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
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
  }
});
