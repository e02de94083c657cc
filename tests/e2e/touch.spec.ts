import type { Page } from '@playwright/test';
import { ja } from '../../src/messages/ja.ts';
import { drawnBy, expectQuery, open, pointOnMap } from './atlas.ts';
import { stroke } from './touches.ts';
import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

const anatolia = [33, 39] as const;
const siberia = [90, 62] as const;
const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** The distance on screen between two points of the world. */
async function span(page: Page): Promise<number> {
  const [a, b] = [await pointOnMap(page, [0, 0]), await pointOnMap(page, [40, 0])];
  return b.x - a.x;
}

test('one finger on the map scrolls the page or, sideways, moves nothing, and is told how to move the map; two fingers move it and pick nothing, and then no hint is needed', async ({
  page,
}) => {
  await open(page);
  await drawnBy(page, 'static');
  const hint = page.getByText(ja.twoFingers);
  const zoomIn = page.getByRole('button', { name: ja.zoomIn });
  const upwards = [
    [200, 190],
    [200, 10],
  ] as const;
  const whole = await pointOnMap(page, anatolia);
  // It goes after a while, and so is looked for from before the stroke on.
  const told = expect(hint).toBeVisible();
  await stroke(page, upwards);
  await told;
  await expect.poll(() => scrolled(page)).toBeGreaterThan(120);
  expect(await pointOnMap(page, anatolia)).toEqual(whole);
  await expect(hint).toHaveCount(0);
  expect(new URL(page.url()).searchParams.has('place')).toBe(false);

  await test.step('sideways', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await expectQuery(page, '');
    await zoomIn.tap();
    const before = await pointOnMap(page, anatolia);
    const toldAgain = expect(hint).toBeVisible();
    await stroke(page, [
      [300, 160],
      [120, 160],
    ]);
    await toldAgain;
    expect(await pointOnMap(page, anatolia)).toEqual(before);
    expect(await scrolled(page)).toBe(0);
    await expectQuery(page, '');
    await expect(hint).toHaveCount(0);
  });

  await test.step('with two fingers', async () => {
    await zoomIn.tap();
    const before = await pointOnMap(page, anatolia);
    await stroke(
      page,
      [
        [150, 200],
        [110, 140],
      ],
      [
        [210, 200],
        [170, 140],
      ],
    );
    const after = await pointOnMap(page, anatolia);
    expect(after.x).toBeCloseTo(before.x - 40, -1);
    expect(after.y).toBeCloseTo(before.y - 60, -1);
    expect(await scrolled(page)).toBe(0);
    await stroke(page, upwards);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(120);
    await expect(hint).toHaveCount(0);
    expect(new URL(page.url()).searchParams.has('place')).toBe(false);
  });
});

test('two fingers that part zoom the map, even when one keeps still on a country @webgl', async ({
  page,
}) => {
  await open(page);
  await drawnBy(page, 'gl');
  const before = await span(page);
  const { x, y } = await pointOnMap(page, siberia);
  await stroke(
    page,
    [
      [x - 30, y],
      [x - 60, y],
    ],
    [
      [x, y],
      [x, y],
    ],
  );
  expect((await span(page)) / before).toBeCloseTo(2, 1);
  await expectQuery(page, '');
});
