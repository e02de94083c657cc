import type { Locator, Page } from '@playwright/test';
import { ja } from '../../src/messages/ja.ts';
import {
  card,
  drawnBy,
  expectQuery,
  goTo,
  frameName,
  inView,
  mapSurface,
  open,
  pointOnMap,
} from './atlas.ts';
import { expect, test } from './fixtures.ts';

const podgorica = [19.3, 42.4] as const;
const ottawa = [-75.7, 45.4] as const;
const wellington = [174.8, -41.3] as const;

function frame(page: Page, id: string): Locator {
  return page
    .getByRole('group', { name: ja.frames })
    .getByRole('button', { name: frameName(id), exact: true });
}

/** A country's name on the map. */
function nameOf(page: Page, place: string): Locator {
  return page.locator(`svg.overlay text[data-place="${place}"]`);
}

test('picking a place goes there and leaves the frame behind; the world shows everything again, in Mercator too for those who choose it', async ({
  page,
}) => {
  await open(page, '?frame=indo-pacific');
  await drawnBy(page, 'static');
  await page.getByRole('button', { name: 'ウクライナ' }).first().click();
  await expectQuery(page, '?place=UKR&map=globe');
  await expect(nameOf(page, 'ROU')).toBeVisible();
  await page.keyboard.press('Escape');
  await expectQuery(page, '?frame=indo-pacific');
  await expect(nameOf(page, 'AUS')).toBeVisible();

  await test.step('the world is shown, however far one has gone', async () => {
    await goTo(page, '?place=MNE');
    await expect(card(page)).toContainText('モンテネグロ');
    await drawnBy(page, 'static');
    await frame(page, 'world').click();
    await expect.poll(() => inView(page, wellington)).toBe(true);
    await expect.poll(() => inView(page, ottawa)).toBe(true);
    await expectQuery(page, '?place=MNE&frame=world');
  });

  await test.step('in another projection the picked place stays picked', async () => {
    await goTo(page, '?place=RUS');
    await expect(card(page)).toContainText('ロシア');
    await page.getByLabel(ja.projection).selectOption({ label: ja.projectionNames.flat });
    await expectQuery(page, '?place=RUS&map=flat');
    await drawnBy(page, 'static');
    await expect(card(page)).toContainText('ロシア');
    // In Mercator Greenland is nearly as wide as Africa; in Equal Earth it is not.
    await frame(page, 'world').click();
    await expect.poll(() => inView(page, ottawa)).toBe(true);
    const width = async () => {
      const [east, west] = [await pointOnMap(page, [-20, 72]), await pointOnMap(page, [-55, 72])];
      return east.x - west.x;
    };
    const inMercator = await width();
    await page.getByLabel(ja.projection).selectOption({ label: ja.projectionNames.equal });
    await drawnBy(page, 'static');
    await expect.poll(width).toBeLessThan(0.7 * inMercator);
  });
});

test('a picked region whose frame is a globe opens on the globe, and Back leads to the map before; a frame goes where it says, stands in the address and is the same for another reader @webgl', async ({
  page,
}) => {
  await open(page);
  await drawnBy(page, 'gl');
  await page.getByRole('button', { name: 'インド太平洋' }).first().click();
  await expectQuery(page, '?place=indo-pacific');
  await expect(page.getByLabel(ja.projection)).toHaveValue('globe');
  await drawnBy(page, 'gl');
  await page.goBack();
  await expectQuery(page, '');
  await expect(page.getByLabel(ja.projection)).toHaveValue('lambert');
  await drawnBy(page, 'gl');

  await frame(page, 'western-balkans').click();
  await expectQuery(page, '?frame=western-balkans');
  await expect.poll(() => inView(page, ottawa)).toBe(false);
  await expect.poll(() => inView(page, podgorica)).toBe(true);
  const before = await pointOnMap(page, podgorica);
  await page.reload();
  await drawnBy(page, 'gl');
  const after = await pointOnMap(page, podgorica);
  expect(after.x).toBeCloseTo(before.x, 0);
  expect(after.y).toBeCloseTo(before.y, 0);
});

test('by keyboard: move, zoom, hear what is in the middle, pick it, let it go', async ({
  page,
}) => {
  await open(page);
  await drawnBy(page, 'static');
  await page.getByRole('link', { name: ja.skipToMap }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(mapSurface(page)).toBeFocused();
  await page.keyboard.press('3');
  await expectQuery(page, '?frame=europe');
  const here = mapSurface(page).locator('[aria-live]');
  await expect(here).toContainText(/、.*か所/);
  const first = await here.innerText();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(here).not.toHaveText(first);
  await page.keyboard.press('+');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('place')).toMatch(/^[A-Z]{3}$/);
  await page.keyboard.press('Escape');
  await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBeNull();

  await test.step('the High North is seen without half of Africa, the Indo-Pacific on a globe, and the keys go on from there', async () => {
    await goTo(page);
    await mapSurface(page).focus();
    await page.keyboard.press('9');
    await expectQuery(page, '?frame=high-north');
    await drawnBy(page, 'static');
    await expect(mapSurface(page)).toBeFocused();
    await expect(nameOf(page, 'SWE')).toBeVisible();
    for (const southern of ['TUN', 'DZA', 'MRT', 'EGY']) {
      await expect(nameOf(page, southern)).toHaveCount(0);
    }
    await page.keyboard.press('8');
    await expectQuery(page, '?frame=indo-pacific');
    await expect(page.getByLabel(ja.projection)).toHaveValue('globe');
    await expect(mapSurface(page)).toBeFocused();
    await page.keyboard.press('3');
    await expectQuery(page, '?frame=europe');
    await expect(page.getByLabel(ja.projection)).toHaveValue('lambert');
    await page.getByLabel(ja.projection).selectOption('globe');
    await expectQuery(page, '?frame=europe&map=globe');
  });
});
