import { ja } from '../../src/messages/ja.ts';
import { card, expectQuery, open } from './atlas.ts';
import { expect, seriousAxe, test } from './fixtures.ts';

test('two places are laid side by side: what each is called, and what each passage does with them', async ({
  page,
}) => {
  await open(page, '?place=RUS');
  await card(page).getByRole('button', { name: ja.compareWith }).click();
  await page.getByRole('combobox', { name: ja.compareWith }).selectOption('CHN');
  await expectQuery(page, '?place=RUS&and=CHN');
  const compared = page.getByRole('region', { name: ja.compared('ロシア', '中国') });
  await expect(card(page)).toHaveCount(0);
  const row = compared
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: '¶4', exact: true }) });
  await expect(row.getByRole('cell')).toHaveCount(2);
  await expect(row.getByRole('cell').last()).toContainText('挑戦');
  expect(await seriousAxe(page)).toEqual([]);
  await compared.getByRole('button', { name: '中国' }).click();
  await expectQuery(page, '?place=CHN');
});
