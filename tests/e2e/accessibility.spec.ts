import { ja } from '../../src/messages/ja.ts';
import { drawnBy, holdMapLibre, open } from './atlas.ts';
import { expect, seriousAxe, test } from './fixtures.ts';

const screens = {
  'the first screen': '',
  'a place’s card': '?place=RUS',
  'a passage being read': '?p=p31',
  'a filter': '?roles=threat,enabler,challenge',
  'a place followed through the text, in English': '?p=p17&place=UKR&lang=en',
};

for (const [name, query] of Object.entries(screens)) {
  test(`axe finds nothing on ${name}`, async ({ page }) => {
    if (query !== '') await holdMapLibre(page);
    await open(page, query);
    await drawnBy(page, query === '' ? 'gl' : 'svg');
    expect(await seriousAxe(page)).toEqual([]);
  });
}

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('axe finds nothing on a place’s card', async ({ page }) => {
    await holdMapLibre(page);
    await open(page, '?place=CHN');
    expect(await seriousAxe(page)).toEqual([]);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('axe finds nothing on a passage being read, with the key open', async ({ page }) => {
    await holdMapLibre(page);
    await open(page, '?p=p31');
    await page.getByRole('button', { name: ja.key }).tap();
    expect(await seriousAxe(page)).toEqual([]);
  });
});
