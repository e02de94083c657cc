import { readFile } from 'node:fs/promises';
import { expect, seriousAxe, test } from './fixtures.ts';
import { card, drawnBy, expectQuery, goTo, open, unit } from './atlas.ts';
import { en } from '../../src/messages/en.ts';
import { matrixWords } from '../../src/messages/matrix.ts';

test('the matrix stands in place of the text, is walked by keyboard, and a cell reads its unit with its place', async ({
  page,
}) => {
  await open(page, '?mode=matrix&lang=en');
  const grid = page.getByRole('grid', { name: matrixWords.en.title });
  await page.getByRole('rowheader', { name: /^paragraph 1:/ }).focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  await expect(page.getByRole('gridcell', { name: '¶3, Russia: threat' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expectQuery(page, '?p=p3&place=RUS&lang=en');
  // Where reading goes on.
  await expect(unit(page, 'p3').locator('a.number')).toBeFocused();
  await page.goBack();
  await expect(grid).toBeVisible();
  await page.getByRole('gridcell', { name: '¶26, China: enabler' }).click();
  await expectQuery(page, '?p=p26&place=CHN&lang=en');
  await expect(unit(page, 'p26')).toBeInViewport();
  await page.goBack();
  await expect(grid).toBeVisible();

  await test.step('it is left by Escape or by the same buttons', async () => {
    await expect(unit(page, 'p1')).toBeHidden();
    await page.keyboard.press('Escape');
    await expectQuery(page, '?lang=en');
    await expect(unit(page, 'p1')).toBeVisible();
    await page.getByRole('link', { name: en.mode.matrix }).click();
    await expectQuery(page, '?mode=matrix&lang=en');
    await page.getByRole('link', { name: en.mode.silence }).click();
    await page.getByRole('link', { name: en.text, exact: true }).click();
    await expectQuery(page, '?lang=en');
  });

  await test.step('silence outlines on the map those whom it lists, and leads to their cards; axe finds nothing on it', async () => {
    await goTo(page, '?mode=silence&set=africa&lang=en');
    await expect(
      page.getByRole('status').filter({ hasText: /Of the 54 listed, 0 named/ }),
    ).toBeVisible();
    await expect(page.locator('path.outlined:not(.disputed)')).toHaveCount(54);
    expect(await seriousAxe(page)).toEqual([]);
    await page.getByRole('link', { name: 'Kenya' }).first().click();
    await expect(card(page, en)).toContainText(en.notNamed);
    await expect(card(page, en).getByRole('heading', { level: 1 })).toBeFocused();
  });
});

test('the matrix can be kept as CSV and as SVG, and axe finds nothing on it', async ({ page }) => {
  await open(page, 'harbour-2024/?mode=matrix&lang=en');
  await drawnBy(page, 'static');
  expect(await seriousAxe(page)).toEqual([]);
  const save = async (name: string) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const download = await waiting;
    return {
      name: download.suggestedFilename(),
      text: await readFile(await download.path(), 'utf8'),
    };
  };
  const csv = await save(matrixWords.en.saveCsv);
  expect(csv.name).toBe('harbour-2024-matrix.csv');
  expect(csv.text).toContain('art-4-b,ISL,reservation,explicit,アイスランド,Iceland,');
  const svg = await save(matrixWords.en.saveSvg);
  expect(svg.name).toBe('harbour-2024-matrix.svg');
  expect(svg.text).toMatch(/^<svg .*<\/svg>$/s);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('the matrix is a list for the thumb and no wider than the screen', async ({ page }) => {
    await open(page, 'harbour-2024/?mode=matrix&lang=en');
    const chip = page.getByRole('button', { name: 'Art. 1, Kenya: host' });
    const box = (await chip.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(40);
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(390);
    expect(await seriousAxe(page)).toEqual([]);
    await chip.tap();
    await expectQuery(page, '?p=art-1&place=KEN&lang=en');
  });
});
