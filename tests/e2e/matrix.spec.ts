import { readFile } from 'node:fs/promises';
import { expect, seriousAxe, test } from './fixtures.ts';
import { card, drawnBy, expectQuery, open, unit } from './atlas.ts';
import { en } from '../../src/messages/en.ts';

test('the matrix stands in place of the text and is left by Escape or by the same buttons', async ({
  page,
}) => {
  await open(page, '?lang=en');
  await page.getByRole('button', { name: en.mode.matrix }).click();
  await expectQuery(page, '?mode=matrix&lang=en');
  await expect(page.getByRole('grid', { name: en.matrix })).toBeVisible();
  await expect(unit(page, 'p1')).toBeHidden();
  await page.keyboard.press('Escape');
  await expectQuery(page, '?lang=en');
  await expect(unit(page, 'p1')).toBeVisible();
  await page.getByRole('button', { name: en.mode.silence }).click();
  await page.getByRole('button', { name: en.text, exact: true }).click();
  await expectQuery(page, '?lang=en');
});

test('a cell reads its unit with its place', async ({ page }) => {
  await open(page, '?mode=matrix&lang=en');
  await page.getByRole('gridcell', { name: '¶26, China: enabler' }).click();
  await expectQuery(page, '?p=p26&place=CHN&lang=en');
  await expect(unit(page, 'p26')).toBeInViewport();
  await page.goBack();
  await expect(page.getByRole('grid', { name: en.matrix })).toBeVisible();
});

test('the grid is walked by keyboard, and the focus lands where reading goes on', async ({
  page,
}) => {
  await open(page, '?mode=matrix&lang=en');
  await page.getByRole('rowheader', { name: /^paragraph 1:/ }).focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  await expect(page.getByRole('gridcell', { name: '¶3, Russia: threat' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expectQuery(page, '?p=p3&place=RUS&lang=en');
  await expect(unit(page, 'p3').locator('a.number')).toBeFocused();
});

test('the matrix can be kept as CSV and as SVG', async ({ page }) => {
  await open(page, '?mode=matrix&lang=en');
  const save = async (name: string) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const download = await waiting;
    return {
      name: download.suggestedFilename(),
      text: await readFile(await download.path(), 'utf8'),
    };
  };
  const csv = await save(en.saveCsv);
  expect(csv.name).toBe('washington-2024-matrix.csv');
  expect(csv.text).toContain('p26,CHN,enabler,explicit,中国,China,');
  const svg = await save(en.saveSvg);
  expect(svg.name).toBe('washington-2024-matrix.svg');
  expect(svg.text).toMatch(/^<svg .*<\/svg>$/s);
});

test('silence outlines on the map those whom it lists, and leads to their cards', async ({
  page,
}) => {
  await open(page, '?mode=silence&set=africa&lang=en');
  await expect(
    page.getByRole('status').filter({ hasText: /^Of the 54 listed, 0 named/ }),
  ).toBeVisible();
  await expect(page.locator('path.outlined:not(.disputed)')).toHaveCount(54);
  await page.getByRole('button', { name: 'Kenya' }).first().click();
  await expect(card(page, en)).toContainText(en.notNamed);
  await expect(card(page, en).getByRole('heading', { level: 1 })).toBeFocused();
});

for (const query of ['?mode=matrix', '?mode=silence']) {
  test(`axe finds nothing on ${query}`, async ({ page }) => {
    await open(page, query);
    await drawnBy(page, 'static');
    await expect(page.locator('#matrix-title, #silence-title')).toBeVisible();
    expect(await seriousAxe(page)).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('the matrix is a list for the thumb and no wider than the screen', async ({ page }) => {
    await open(page, '?mode=matrix&lang=en');
    const chip = page.getByRole('button', { name: '¶26, China: enabler' });
    const box = (await chip.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(40);
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(390);
    expect(await seriousAxe(page)).toEqual([]);
    await chip.tap();
    await expectQuery(page, '?p=p26&place=CHN&lang=en');
  });
});
