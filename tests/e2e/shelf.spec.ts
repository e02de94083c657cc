import { en } from '../../src/messages/en.ts';
import { shelfWords } from '../../src/messages/shelf.ts';
import { expectQuery, goTo, open } from './atlas.ts';
import { expect, seriousAxe, test } from './fixtures.ts';

const say = shelfWords.en;

test('one search goes over all texts, and what it finds leads into them and to a place through time', async ({
  page,
}) => {
  await open(page, 'harbour-2024/?mode=shelf&lang=en');
  const shelf = page.getByRole('dialog', { name: say.title });
  await shelf.getByRole('searchbox', { name: say.searchTexts }).fill('Japan');
  await expectQuery(page, '?q=Japan&mode=shelf&lang=en');
  await expect(shelf.getByRole('status')).toHaveText(/^\d+ passages in 3 of 3 texts\.$/);
  expect(await seriousAxe(page)).toEqual([]);
  await shelf.getByRole('button', { name: say.throughTime('Japan') }).click();
  await expectQuery(page, '?place=JPN&mode=shelf&lang=en');
  await expect(shelf.getByRole('heading', { name: say.throughTime('Japan') })).toBeFocused();
  expect(await seriousAxe(page)).toEqual([]);

  await test.step('the members of a framework whom no text names are said', async () => {
    await goTo(page, '?mode=shelf&lang=en');
    await shelf.getByRole('button', { name: say.unnamed }).click();
    const examples = shelf.getByRole('region', { name: say.examples });
    await expect(examples.getByRole('row', { name: /^Estonia/ })).toBeVisible();
    await shelf.getByLabel(en.referenceList).selectOption('asean');
    await expectQuery(page, '?mode=shelf&set=asean&lang=en');
    expect(await seriousAxe(page)).toEqual([]);
  });

  await page.goto('./harbour-2024/?q=foghorn&mode=shelf&lang=en');
  await shelf
    .getByRole('link', { name: /foghorn/ })
    .first()
    .click();
  await expect(page).toHaveURL(/harbour-2025\/\?p=[^&]+&lang=en$/);
});
