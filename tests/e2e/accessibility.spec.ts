import { ja } from '../../src/messages/ja.ts';
import { drawnBy, open } from './atlas.ts';
import { expect, seriousAxe, test } from './fixtures.ts';

test('axe finds nothing on the first screen, drawn by MapLibre @webgl', async ({ page }) => {
  await open(page);
  await drawnBy(page, 'gl');
  expect(await seriousAxe(page)).toEqual([]);
});

const screens = [
  ['a place’s card', '?place=RUS', 'light'],
  ['a place’s card in the dark', '?place=CHN', 'dark'],
  ['a passage being read', '?p=p31', 'light'],
  ['a filter', '?roles=threat,enabler,challenge', 'light'],
  ['a place followed through the text, in English', '?p=p17&place=UKR&lang=en', 'light'],
] as const;

test('axe finds nothing on a card, light or dark, a passage, a filter and a place followed', async ({
  page,
}) => {
  for (const [name, query, colorScheme] of screens) {
    await test.step(name, async () => {
      await page.emulateMedia({ colorScheme });
      await open(page, query);
      await drawnBy(page, 'static');
      expect(await seriousAxe(page)).toEqual([]);
    });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('axe finds nothing on a passage being read, with the key open', async ({ page }) => {
    await open(page, '?p=p31');
    await page.getByRole('button', { name: ja.key }).tap();
    expect(await seriousAxe(page)).toEqual([]);
  });
});
