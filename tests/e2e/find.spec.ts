import { ja } from '../../src/messages/ja.ts';
import { card, drawnBy, expectQuery, inView, open } from './atlas.ts';
import { expect, test } from './fixtures.ts';

const tbilisi = [44.8, 41.7] as const;
const nuuk = [-51.7, 64.2] as const;

test('a country is found by an old name, and the map goes there; a territory opens the card of its state', async ({
  page,
}) => {
  await open(page);
  await drawnBy(page, 'static');
  const field = page.getByRole('combobox', { name: ja.find });
  const options = page.getByRole('listbox').getByRole('option');
  await field.fill('グルジア');
  await expect(options).toHaveText(['ジョージア']);
  // Safari tells so of the Enter that confirms a word.
  await field.dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
  await expect(field).toHaveValue('グルジア');
  await field.press('Enter');
  await expectQuery(page, '?place=GEO');
  await expect(card(page)).toContainText('ジョージア');
  await expect.poll(() => inView(page, [-100, 40])).toBe(false);
  await expect.poll(() => inView(page, tbilisi)).toBe(true);
  await expect(field).toHaveValue('');

  await test.step('a territory is shown where it lies', async () => {
    await field.fill('greenland');
    await expect(options).toHaveText([`グリーンランド ${ja.shownAs('デンマーク')}`]);
    await page.keyboard.press('Enter');
    await expectQuery(page, '?place=DNK');
    await expect.poll(() => inView(page, nuuk)).toBe(true);
  });
});

test('arrows move among what is found, a click takes it, Escape clears; what is not found says so', async ({
  page,
}) => {
  await open(page);
  await drawnBy(page, 'static');
  const field = page.getByRole('combobox', { name: ja.find });
  await field.fill('アトランティス');
  await expect(page.getByText(ja.notFound('アトランティス'))).toBeVisible();
  await field.press('Enter');
  await expectQuery(page, '');
  await field.fill('コンゴ');
  const options = page.getByRole('listbox').getByRole('option');
  await expect(options).toHaveCount(2);
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await field.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await field.press('Escape');
  await expect(field).toHaveValue('');
  await expect(options).toHaveCount(0);
  await field.fill('turkey');
  await options.first().click();
  await expectQuery(page, '?place=TUR');
});

test('a part is shown where it lies with its status, what concerns two states picks neither; a city leads to its state', async ({
  page,
}) => {
  await open(page);
  await drawnBy(page, 'static');
  const field = page.getByRole('combobox', { name: ja.find });
  const options = page.getByRole('listbox').getByRole('option');
  await field.fill('crimea');
  await expect(options).toHaveText([/^クリミア .*国連総会決議68\/262/]);
  await field.press('Enter');
  await expectQuery(page, '?place=UKR');
  await expect.poll(() => inView(page, [34.1, 44.95])).toBe(true);
  await expect.poll(() => inView(page, [24, 49.8])).toBe(false);
  await field.fill('エルサレム');
  await expect(options.first()).toHaveText(/^エルサレム .*最終的な地位は定まっていない/);
  await field.press('Enter');
  await expect.poll(() => inView(page, [35.2, 31.8])).toBe(true);
  await expect.poll(() => inView(page, [34.1, 44.95])).toBe(false);
  await expectQuery(page, '?place=UKR');
  await field.fill('モスクワ');
  await expect(options).toHaveText([`モスクワ ${ja.cityOf.meant('ロシア')}`]);
  await field.press('Enter');
  await expectQuery(page, '?place=RUS');
});
