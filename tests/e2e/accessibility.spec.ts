import { drawnBy, expectQuery } from './atlas.ts';
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
    await page.goto(`./${query}`);
    await expectQuery(page, query);
    await drawnBy(page, 'gl');
    expect(await seriousAxe(page)).toEqual([]);
  });
}

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('axe finds nothing on a place’s card', async ({ page }) => {
    await page.goto('./?place=CHN');
    expect(await seriousAxe(page)).toEqual([]);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  for (const query of ['', '?place=RUS', '?p=p31']) {
    test(`axe finds nothing at “${query}”`, async ({ page }) => {
      await page.goto(`./${query}`);
      expect(await seriousAxe(page)).toEqual([]);
    });
  }
});
