import type { Page } from '@playwright/test';
import { ja } from '../../src/messages/ja.ts';
import { card, expectQuery, goTo, listed, number, open, unit } from './atlas.ts';
import { expect, test } from './fixtures.ts';
import { saidOf } from '../scheme/words.ts';

/** The outline round what has the focus: its style and its width in CSS pixels. */
async function outline(page: Page): Promise<{ style: string; width: number }> {
  return page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
    return { style: outlineStyle, width: parseFloat(outlineWidth) };
  });
}

async function expectVisibleFocus(page: Page): Promise<void> {
  const { style, width } = await outline(page);
  expect(style).not.toBe('none');
  expect(width).toBeGreaterThanOrEqual(2);
}

test('the first Tabs reach links that skip to the text, the places and the map; a place is picked by Tab and Enter, announced, and let go by Escape; Tab reaches a paragraph’s number and a mark, Enter reads and announces the one, Enter and Space pick the place of the other', async ({
  page,
}) => {
  await open(page);
  for (const [name, target] of [
    [ja.skipToText, 'text'],
    [ja.skipToPlaces, 'text'],
    [ja.skipToMap, 'map'],
  ] as const) {
    await page.keyboard.press('Tab');
    const link = page.getByRole('link', { name, exact: true });
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport({ ratio: 1 });
    await expectVisibleFocus(page);
    await expect(link).toHaveAttribute('href', `#${target}`);
    await expect(page.locator(`#${target}`)).toHaveAttribute('tabindex', '-1');
  }

  // From the link to the map back to the one before.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#places')).toBeFocused();
  await expect(listed(page, 'RUS')).toBeVisible();
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
  await expect(listed(page, 'RUS')).toBeFocused();
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('ロシア');
  await expect(card(page).getByRole('heading', { level: 1 })).toBeFocused();
  const live = page.locator('[aria-live="polite"]').last();
  await expect(live).toHaveText(ja.picked('ロシア', saidOf('threat'), ja.passages(16)));
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/place=/);

  await unit(page, 'p2').locator('mark').last().focus();
  await page.keyboard.press('Tab');
  await expect(number(page, 'p3')).toBeFocused();
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
  await expectQuery(page, '?p=p3');
  await expect(number(page, 'p3')).toBeFocused();
  await expect(page.locator('[aria-live="polite"]').last()).toHaveText(
    ja.reading(ja.paragraph('3')),
  );
  for (const press of ['Enter', 'Space']) {
    await number(page, 'p3').focus();
    await page.keyboard.press('Tab');
    const mark = unit(page, 'p3').getByRole('button', { name: 'ロシア' }).first();
    await expect(mark).toBeFocused();
    await expectVisibleFocus(page);
    await page.keyboard.press(press);
    await expect(card(page)).toContainText('ロシア');
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
  }

  await test.step('closing the card by its own button keeps the focus in the page', async () => {
    await goTo(page, '?place=RUS');
    await card(page).getByRole('button', { name: ja.readOn }).focus();
    await page.keyboard.press('Enter');
    await expect(card(page)).toHaveCount(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });
});
