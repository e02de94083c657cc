import { ja } from '../../src/messages/ja.ts';
import {
  clickMap,
  colourAt,
  drawnBy,
  goTo,
  mapSurface,
  open,
  paletteColour,
  pointOnMap,
} from './atlas.ts';
import { expect, test } from './fixtures.ts';
import { testMap } from './map-behaviour.ts';

/** Land of an Ally, wide enough to be hit and without a name that could cover the colour. */
const alaska = [-150, 65] as const;

testMap('gl');

test('MapLibre draws the sea and an Ally in the colours of the key, what the passage does not speak of as stepping back, and all as densely as the screen is @webgl', async ({
  page,
}) => {
  // A browser that only emulates another density says so to nobody.
  await page.addInitScript(() => {
    const asked: MediaQueryList[] = [];
    const matchMedia = window.matchMedia.bind(window);
    window.matchMedia = (media) => {
      const query = matchMedia(media);
      if (media.includes('resolution')) asked.push(query);
      return query;
    };
    Object.assign(window, {
      tell: () => asked.forEach((query) => query.dispatchEvent(new Event('change'))),
    });
  });
  await open(page);
  await drawnBy(page, 'gl');
  await expect(mapSurface(page).locator('canvas')).toBeVisible();
  for (const [at, name] of [
    [[-20, 84], '--sea'],
    [alaska, '--navy'],
  ] as const) {
    const { x, y } = await pointOnMap(page, at);
    const wanted = await paletteColour(page, name);
    const seen = await colourAt(page, x, y);
    expect(Math.max(...seen.map((value, i) => Math.abs(value - wanted[i]!)))).toBeLessThan(8);
  }

  await test.step('a place the passage does not speak of steps back', async () => {
    await goTo(page, '?place=RUS&roles=challenge');
    await page.getByRole('button', { name: '世界', exact: true }).click();
    const { x, y } = await pointOnMap(page, alaska);
    const full = await paletteColour(page, '--navy');
    const sum = (colour: number[]) => colour.reduce((a, b) => a + b, 0);
    await expect.poll(async () => sum(await colourAt(page, x, y))).toBeGreaterThan(sum(full) + 150);
    await clickMap(page, [104, 33]);
    await expect(page).toHaveURL(/place=CHN/);
  });

  await test.step('on a screen of another density', async () => {
    const session = await page.context().newCDPSession(page);
    const metrics = { ...page.viewportSize()!, mobile: false, deviceScaleFactor: 2 };
    await session.send('Emulation.setDeviceMetricsOverride', metrics);
    await page.evaluate(() => (window as unknown as { tell: () => void }).tell());
    const canvas = mapSurface(page).locator('canvas');
    const density = () => canvas.evaluate((it: HTMLCanvasElement) => it.width / it.clientWidth);
    await expect.poll(density).toBeCloseTo(2, 2);
  });
});

test('an Ally who is not named loses its colour while silence is looked at, and has it again after @webgl', async ({
  page,
}) => {
  const germany = [10, 51] as const;
  const blueness = async () => {
    const { x, y } = await pointOnMap(page, germany);
    const [red = 0, , blue = 0] = await colourAt(page, x, y);
    return blue - red;
  };
  const press = (name: string) => page.getByRole('link', { name, exact: true }).click();
  await open(page, '?mode=silence&frame=europe');
  await drawnBy(page, 'gl');
  const silent = await blueness();
  await press(ja.text);
  await expect.poll(blueness).toBeGreaterThan(Math.max(2 * silent, 20));
  const ally = await blueness();
  await press(ja.mode.silence);
  await expect.poll(blueness).toBeLessThan(ally / 2);
  await press(ja.text);
  await expect.poll(blueness).toBeGreaterThan(ally / 2);
});
