import type { Page } from '@playwright/test';
import { ja } from '../../src/messages/ja.ts';
import { boundaryIn, drawnBy, key, mapSurface, open, unit } from './atlas.ts';
import { expect, test } from './fixtures.ts';

const svgMap = (page: Page) => page.locator('svg.svg-map');

test('on paper stand the title, the SVG map, in lines and not as an image, with the note and the key, then the text; canvas and controls stay behind @webgl', async ({
  page,
}) => {
  await open(page, '?roles=challenge');
  await drawnBy(page, 'gl');
  await expect(svgMap(page)).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });

  const map = page.getByRole('figure', { name: ja.map });
  const challenge = key(page).locator('[data-role=challenge]');
  const inOrder = [
    page.getByRole('heading', { level: 1 }),
    svgMap(page),
    map.getByText(boundaryIn('ja').status),
    challenge,
    unit(page, 'p4'),
  ];
  const tops: number[] = [];
  for (const it of inOrder) {
    await expect(it).toBeVisible();
    tops.push((await it.boundingBox())!.y);
  }
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  // The rest of the sheet is for the title, the key and the beginning of the text.
  const { height } = page.viewportSize()!;
  expect((await svgMap(page).boundingBox())!.height).toBeLessThanOrEqual(height / 2 + 1);
  // What lies beyond the edge of the map would cover the text.
  await expect(svgMap(page)).toHaveCSS('overflow', 'hidden');
  await expect(mapSurface(page).locator('canvas')).toBeHidden();
  await expect(page.getByRole('button', { name: ja.zoomIn })).toBeHidden();
  await expect(page.getByRole('group', { name: ja.frames })).toBeHidden();
  await expect(page.getByRole('group', { name: ja.language })).toBeHidden();
  await expect(page.getByRole('button', { name: ja.clear })).toBeHidden();

  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(svgMap(page)).toHaveCount(0);
  await expect(mapSurface(page).locator('canvas')).toBeVisible();

  await page.emulateMedia({ media: null });
  const images = async () => {
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf).toContain('%PDF');
    return pdf.match(/\/Subtype\s*\/Image/g)?.length ?? 0;
  };
  expect(await images()).toBe(0);
  await expect(svgMap(page)).toHaveCount(0);
  // The same search finds an image where there is one.
  await page.evaluate(() => {
    const image = new Image();
    image.src = './data/first-map.svg';
    document.getElementById('text')?.prepend(image);
    return image.decode();
  });
  expect(await images()).toBeGreaterThan(0);
});

test.describe('where dark is preferred', () => {
  test.use({ colorScheme: 'dark' });

  test('paper is light', async ({ page }) => {
    await open(page, 'harbour-2024/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(251, 250, 247)');
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(31, 30, 27)');
  });
});
