import { ja } from '../../src/messages/ja.ts';
import { card, drawnBy, expectQuery, hold, inView, open, unit } from './atlas.ts';
import { expect, test } from './fixtures.ts';

test('one field finds countries, parts of them and passages, and the map goes there', async ({
  page,
}) => {
  await open(page);
  await drawnBy(page, 'static');
  const field = page.getByRole('searchbox', { name: ja.search });
  const results = page.getByRole('region', { name: ja.search });
  await page.keyboard.press('/');
  await page.keyboard.type('グルジア');
  // Safari tells so of the Enter that confirms a word.
  await field.dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
  await expect(field).toHaveValue('グルジア');
  await field.press('Enter');
  await expectQuery(page, '?place=GEO');
  await expect(card(page)).toContainText('ジョージア');
  await expect.poll(() => inView(page, [-100, 40])).toBe(false);
  await expect.poll(() => inView(page, [44.8, 41.7])).toBe(true);

  await test.step('a part is shown where it lies with its status', async () => {
    await field.fill('crimea');
    await expect(results).toContainText('国連総会決議68/262');
    await field.press('Enter');
    await expectQuery(page, '?place=UKR');
    await expect.poll(() => inView(page, [34.1, 44.95])).toBe(true);
    await expect.poll(() => inView(page, [24, 49.8])).toBe(false);
  });
  await test.step('a territory says whose it is', async () => {
    await field.fill('greenland');
    await expect(results.getByRole('link').first()).toContainText(ja.shownAs('デンマーク'));
    await field.press('Enter');
    await expect.poll(() => inView(page, [-51.7, 64.2])).toBe(true);
  });
  await test.step('a number leads to its passage', async () => {
    await field.fill('¶31');
    await field.press('Enter');
    await expectQuery(page, '?p=p31');
    await expect(unit(page, 'p31')).toBeInViewport();
  });
});

test('Enter opens the first result though the results are still on their way', async ({ page }) => {
  const release = await hold(page, /assets\/Results-.*\.js/);
  await open(page, 'harbour-2024/');
  const field = page.getByRole('searchbox', { name: ja.search });
  await field.fill('Art. 5');
  await field.press('Enter');
  release();
  await expectQuery(page, '?p=art-5');
});
