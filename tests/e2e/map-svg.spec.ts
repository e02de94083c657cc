import { opacity } from '../../src/map-model/palette.ts';
import { ja } from '../../src/messages/ja.ts';
import {
  card,
  clickMap,
  drawnBy,
  expectQuery,
  goTo,
  inView,
  listed,
  mapSurface,
  number,
  open,
  pointOnMap,
  openPlaces,
} from './atlas.ts';
import { expect, seriousAxe, test } from './fixtures.ts';
import { testMap } from './map-behaviour.ts';
import { saidOf } from '../scheme/words.ts';

const atlantic = [-35, 30] as const;
const malta = [14.4, 35.9] as const;

testMap('static');

test('a click beside a country too small to hit picks it, on a name what it names, although other land lies below it, and on the sea nothing', async ({
  page,
}) => {
  await open(page);
  await drawnBy(page, 'static');
  // It stands south of its land, tied to it.
  await mapSurface(page).locator('text[data-place="IRQ"]').click();
  await expectQuery(page, '?place=IRQ');
  await page.getByRole('button', { name: ja.world }).click();
  await expect.poll(() => inView(page, atlantic)).toBe(true);
  const { x, y } = await pointOnMap(page, malta);
  await page.mouse.click(x + 3, y + 3);
  await expectQuery(page, '?place=MLT&map=equal');
  await goTo(page, '?p=p17&place=BRA');
  await page.getByRole('button', { name: ja.world }).click();
  await expect.poll(() => inView(page, atlantic)).toBe(true);
  await clickMap(page, atlantic);
  await expectQuery(page, '?p=p17&frame=world');

  await test.step('while it is dragged, countries and names go with the pointer, and stay there at the end', async () => {
    await goTo(page, '?frame=europe');
    const name = mapSurface(page).locator('text[data-place="UKR"]');
    const land = page.locator('#svg-world path[data-place="UKR"]');
    await expect(name).toBeVisible();
    const { x, y } = await pointOnMap(page, [-20, 45]);
    const before = [(await name.boundingBox())!, (await land.boundingBox())!];
    const expectMoved = () =>
      expect(async () => {
        const after = [(await name.boundingBox())!, (await land.boundingBox())!];
        for (const [at, box] of after.entries()) {
          expect(box.x - before[at]!.x).toBeCloseTo(60, 0);
          expect(box.y - before[at]!.y).toBeCloseTo(30, 0);
        }
      }).toPass();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 30, { steps: 4 });
    await expectMoved();
    await page.mouse.up();
    await expectMoved();
  });
});

test('pointing at a region in the list draws it on the map; reading ¶31 lights the Western Balkans and the Black Sea, and all else steps back', async ({
  page,
}) => {
  await open(page);
  await drawnBy(page, 'static');
  const regions = page.locator('#svg-world path.region');
  await expect(regions).toHaveCount(0);
  await openPlaces(page);
  await listed(page, 'black-sea').hover();
  await expect(regions).toHaveCount(1);
  await page.goBack();
  await number(page, 'p31').click();
  await expectQuery(page, '?p=p31');
  const strength = (place: string) =>
    page
      .locator(`#svg-world path[data-place="${place}"]`)
      .getAttribute('fill-opacity')
      .then(Number);
  await expect.poll(() => strength('RUS')).toBeLessThan(opacity.implied);
  for (const other of ['BLR', 'CHN', 'UKR', 'JPN', 'BRA', 'IND', 'AUS']) {
    expect(await strength(other), other).toBeLessThan(opacity.implied);
  }
  expect(await strength('XKX')).toBe(1);
  for (const implied of ['SRB', 'BGR', 'ROU', 'TUR']) {
    expect(await strength(implied), implied).toBe(opacity.implied);
  }
  const names = page.locator('svg.overlay text.region');
  await expect(names.filter({ hasText: '黒海' })).toHaveCount(1);
  await expect(names.filter({ hasText: '西バルカン' })).toHaveCount(1);
  expect(await regions.count()).toBeGreaterThanOrEqual(2);
});

test('without WebGL the map says that it is a simpler one, and zooms; a screen reader finds its countries in the order of the text', async ({
  page,
}) => {
  await open(page);
  await drawnBy(page, 'static');
  await expect(page.getByRole('status').filter({ hasText: ja.mapStatic })).toBeVisible();
  const countries = page.getByRole('group', { name: ja.mapCountries });
  await expect(countries).toMatchAriaSnapshot(`
    - group:
      - button /^スウェーデン、${saidOf('ally')}、\\d+か所/
      - button /^ロシア、${saidOf('threat')}、16か所$/
      - button /^ウクライナ、${saidOf('partner')}、\\d+か所/
      - button /^コロンビア、${saidOf('partner')}、0か所$/
  `);
  expect(await seriousAxe(page)).toEqual([]);
  await expect.poll(() => inView(page, [-100, 40])).toBe(true);
  for (let i = 0; i < 3; i++) await page.getByRole('button', { name: ja.zoomIn }).click();
  await expect.poll(() => inView(page, [-100, 40])).toBe(false);
  await countries.getByRole('button', { name: /^ジョージア、/ }).dispatchEvent('click');
  await expect(card(page)).toContainText('ジョージア');
});
