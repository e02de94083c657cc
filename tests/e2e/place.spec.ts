import { ja } from '../../src/messages/ja.ts';
import { card, expectQuery, goTo, listed, number, open, shownUnits, unit } from './atlas.ts';
import { expect, test } from './fixtures.ts';

/** The passages that name Russia, in text order. */
const russia = 'p3 p4 p15 p15.2 p15.3 p17 p18 p19 p20 p21 p23 p24 p25 p26 a1 a2'.split(' ');

test('a country of the list opens its card: role, the sentence that shows it, its counts, and its passages in text order, to be stepped through', async ({
  page,
}) => {
  await open(page);
  await listed(page, 'RUS').click();
  await expectQuery(page, '?place=RUS');
  await expect(card(page).getByRole('heading', { level: 1 })).toContainText('ロシア');
  await expect(card(page).getByRole('heading', { level: 2 })).toContainText('脅威');
  const why = card(page).locator('blockquote').first();
  await expect(why).toContainText(
    'ロシアは、同盟国の安全保障に対する最も重大かつ直接的な脅威であり続けている。',
  );
  await expect(why.getByRole('link')).toHaveText('¶3');
  await expect(card(page)).toContainText(ja.mentions(45, 16));

  await test.step('the place is marked in each of its passages', async () => {
    await expect.poll(() => shownUnits(page)).toEqual(russia);
    for (const id of russia) {
      await expect(unit(page, id).locator('mark.picked').first()).toHaveAttribute(
        'data-place',
        'RUS',
      );
    }
    await expect(unit(page, 'p3').locator('mark.picked')).toHaveCount(2);
  });

  await test.step('next and previous lead through them and stop at the ends', async () => {
    const next = page.getByRole('button', { name: ja.next });
    await next.click();
    await expectQuery(page, '?p=p3&place=RUS');
    await expect(unit(page, 'p3')).toBeInViewport();
    await next.click();
    await expectQuery(page, '?p=p4&place=RUS');
    await expect(unit(page, 'p4')).toBeInViewport();
    const previous = page.getByRole('button', { name: ja.previous });
    await previous.click();
    await expectQuery(page, '?p=p3&place=RUS');
    await expect(previous).toBeDisabled();
  });
});

test('passages that name an Ally and those that only imply it are counted and shown apart; a place that is not named says so; a mark picks its place, and a collective term unfolds to the countries it is read as', async ({
  page,
}) => {
  await open(page, '?place=GEO');
  await test.step('each of which is a click away from the card', async () => {
    await card(page).locator('.counts').getByRole('link', { name: '¶28' }).click();
    await expectQuery(page, '?p=p28&place=GEO');
    await expect(unit(page, 'p28')).toBeInViewport();
  });

  await goTo(page, '?place=FIN');
  const counts = card(page).locator('.counts');
  await expect(counts).toContainText(ja.explicit);
  await expect(counts.getByRole('switch')).not.toBeChecked();
  const named = await shownUnits(page);
  expect(named).toContain('p2');
  expect(named).not.toContain('p3');
  await card(page).getByRole('switch').check();
  await expect.poll(() => shownUnits(page)).toContain('p3');
  expect((await shownUnits(page)).length).toBeGreaterThan(named.length);

  await test.step('and there is nothing to step through', async () => {
    for (const [place, name] of [
      ['SRB', 'セルビア'],
      ['MNG', 'モンゴル'],
    ] as const) {
      await goTo(page, `?place=${place}`);
      await expect(card(page).getByRole('heading', { level: 1 })).toContainText(name);
      await expect(card(page)).toContainText(ja.notNamed);
    }
    await expect(page.getByRole('button', { name: ja.next })).toHaveCount(0);
    await page.getByRole('button', { name: ja.release }).click();
    await expectQuery(page, '');
  });

  await unit(page, 'p3').locator('mark[data-group="allies"]').click();
  const fold = page.getByRole('dialog', { name: new RegExp(`^${ja.group}`) });
  await expect(fold).toContainText(ja.expands(32));
  await expect(fold.getByRole('link')).toHaveCount(32);
  await expect(card(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await unit(page, 'p3').locator('mark[data-place="UKR"]').click();
  await expectQuery(page, '?place=UKR');
  await expect(card(page)).toContainText('ウクライナ');
});

test('Back undoes a pick and then a reading; “back to the text” returns to the passage that was being read', async ({
  page,
}) => {
  await open(page);
  // Its number is on the first screen: to scroll to another would be to read along, and move the page.
  await number(page, 'p1').click();
  await expectQuery(page, '?p=p1');
  await listed(page, 'CHN').click();
  await expect(card(page)).toContainText('中国');
  await page.goBack();
  await expectQuery(page, '?p=p1');
  await expect(card(page)).toHaveCount(0);
  await expect(unit(page, 'p1')).toBeInViewport();
  await page.goBack();
  await expectQuery(page, '');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();

  await number(page, 'p20').click();
  await expectQuery(page, '?p=p20');
  await unit(page, 'p20').locator('mark[data-place="RUS"]').first().click();
  await expectQuery(page, '?place=RUS');
  await card(page).getByRole('button', { name: ja.readOn }).click();
  await expectQuery(page, '?p=p20');
  await expect(card(page)).toHaveCount(0);
  await expect(unit(page, 'p20')).toBeInViewport();
});
