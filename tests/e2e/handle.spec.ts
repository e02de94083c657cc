import type { Page } from '@playwright/test';
import { ja } from '../../src/messages/ja.ts';
import {
  boundaryIn,
  drawnBy,
  expectQuery,
  goTo,
  inView,
  mapSurface,
  open,
  pointOnMap,
  unit,
} from './atlas.ts';
import { stroke } from './touches.ts';
import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

const { text, half, map } = ja.handle;

/** The handle, whatever its next press does. */
const handle = (page: Page) =>
  page.getByRole('button', { name: new RegExp(`^(${[text, half, map].join('|')})$`) });

/** How far below the handle a unit of the text begins, in CSS pixels. */
async function below(page: Page, id: string): Promise<number> {
  const edge = (await handle(page).boundingBox())!;
  return (await unit(page, id).boundingBox())!.y - edge.y - edge.height;
}

const height = async (page: Page) => (await mapSurface(page).boundingBox())!.height;

test('a tap on the handle goes from half and half to a large map, a large text and back; keys move it, and neither map nor key list is covered', async ({
  page,
}) => {
  await open(page);
  await drawnBy(page, 'static');
  const middle = await height(page);
  await page.getByRole('button', { name: map }).tap();
  await expect.poll(() => height(page)).toBeGreaterThan(middle + 200);
  await page.getByRole('button', { name: text }).tap();
  await expect.poll(() => height(page)).toBeLessThan(middle - 100);
  await page.getByRole('button', { name: half }).tap();
  await expect.poll(() => height(page)).toBe(middle);
  await expectQuery(page, '');
  await goTo(page, '?frame=gulf');
  await expect.poll(() => inView(page, [51, 26])).toBe(true);
  await handle(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: text })).toBeFocused();
  await expect.poll(() => inView(page, [51, 26])).toBe(true);
});

test('the handle follows a finger, and the text and the passage being read come along', async ({
  page,
}) => {
  await open(page, '?p=p17');
  await drawnBy(page, 'static');
  await expect(unit(page, 'p17')).toBeInViewport();
  const [before, apart] = [await height(page), await below(page, 'p17')];
  const { x, y } = (await handle(page).boundingBox())!;
  const from = [x + 100, y + 12] as const;
  await stroke(page, [from, [from[0], from[1] + 150]]);
  await expect.poll(() => height(page)).toBeCloseTo(before + 150, -1);
  expect(await below(page, 'p17')).toBeCloseTo(apart, -1);
  await stroke(page, [
    [from[0], from[1] + 150],
    [from[0], from[1] - 80],
  ]);
  await expect.poll(() => height(page)).toBeCloseTo(before - 80, -1);
  expect(await below(page, 'p17')).toBeCloseTo(apart, -1);
  await expectQuery(page, '?p=p17');
});

test('a map made larger by the handle moves from where it stands @webgl', async ({ page }) => {
  await open(page, '?frame=gulf');
  await drawnBy(page, 'gl');
  await page.getByRole('button', { name: ja.zoomIn }).tap();
  await page.getByRole('button', { name: map }).tap();
  const gulf = [51, 26] as const;
  const before = await pointOnMap(page, gulf);
  const [a, b] = [
    [150, 200],
    [210, 200],
  ] as const;
  await stroke(page, [a, [a[0], a[1] + 60]], [b, [b[0], b[1] + 60]]);
  const after = await pointOnMap(page, gulf);
  expect(after.x).toBeCloseTo(before.x, -1);
  expect(after.y).toBeCloseTo(before.y + 60, -1);
});

test('that the boundaries imply nothing takes one line, whose they are is a touch away, and the reasons another', async ({
  page,
}) => {
  await open(page);
  for (const lang of ['ja', 'en'] as const) {
    const { basis, status } = boundaryIn(lang);
    await goTo(page, `?lang=${lang}`);
    const note = page.locator('figcaption');
    expect((await note.boundingBox())!.height, basis).toBeLessThan(26);
    await note.getByText(status).tap();
    await expect(note.getByText(basis)).toBeInViewport({ ratio: 1 });
    await expect(note.getByRole('link')).toBeInViewport({ ratio: 1 });
    await note.getByText(status).tap();
  }
  await page.locator('figcaption summary').tap();
  await page.locator('figcaption a').tap();
  await expect(page.locator('#en')).toContainText('Dashed');
});

test.describe('on its side', () => {
  test.use({ viewport: { width: 844, height: 390 } });

  test('map and text stand side by side, each as high as there is room', async ({ page }) => {
    await open(page, '?p=p17');
    await expect(mapSurface(page)).toBeInViewport({ ratio: 1 });
    expect(await height(page)).toBeGreaterThan(180);
    const [text, map] = [
      (await unit(page, 'p17').boundingBox())!,
      (await mapSurface(page).boundingBox())!,
    ];
    expect(text.x + text.width).toBeLessThanOrEqual(map.x);
    await expect(handle(page)).toBeHidden();
    const before = await page.evaluate(() => scrollY);
    await stroke(page, [
      [map.x + 200, 180],
      [map.x + 200, 60],
    ]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 60);
  });
});

test.describe('on a desktop', () => {
  test.use({ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false });

  test('there is no handle, and the whole note is a click away', async ({ page }) => {
    await open(page);
    await expect(mapSurface(page)).toBeVisible();
    await expect(handle(page)).toBeHidden();
    await page.locator('figcaption summary').click();
    for (const words of [...Object.values<string>({ ...boundaryIn('ja') }), ja.boundaryData]) {
      await expect(page.locator('figcaption').getByText(words)).toBeInViewport();
    }
  });
});
