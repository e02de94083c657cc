import { codingWords } from '../../src/messages/coding.ts';
import { schemeWords } from '../../src/messages/scheme-editor.ts';
import { workshopWords } from '../../src/messages/workshop.ts';
import { abstractNum, docx, num, p } from '../importing/make.ts';
import { open } from './atlas.ts';
import { dropText } from './drop-text.ts';
import { expect, seriousAxe, test } from './fixtures.ts';

const say = codingWords.en;

/** A Word file in which a name is shared by two states. */
const communique = docx(
  [
    p('Bergen Statement', { style: 'Title' }),
    p('Congo lends its boats to Morocco. Congo is thanked.', { list: 1 }),
    p('Norway keeps the lights of the ports.', { list: 1 }),
  ].join(''),
  { numbering: abstractNum(0, [{}]) + num(1, 0) },
);

test('the places of a Word file are settled and read by keys alone, and are so after it is opened again', async ({
  page,
}) => {
  await open(page, 'harbour-2024/?lang=en');
  await dropText(page, 'bergen.docx', communique);
  await page.keyboard.press('Alt+2');
  await expect(page.getByText(say.settled(2, 4))).toBeVisible();
  expect(await seriousAxe(page)).toEqual([]);
  await page.keyboard.press('2');
  await page.keyboard.press('/');
  await page.keyboard.type('DR Cong');
  await page.keyboard.press('Enter');
  await expect(page.getByText(say.settled(4, 4))).toBeVisible();

  await page.keyboard.press('Alt+3');
  await expect(
    page.getByRole('heading', { name: say.whatOf('Republic of the Congo') }),
  ).toBeVisible();
  expect(await seriousAxe(page)).toEqual([]);
  await page.getByRole('button', { name: say.changeScheme }).click();
  const scheme = schemeWords.en;
  await page.getByRole('combobox', { name: scheme.readBy }).selectOption('nato');
  await page.getByRole('button', { name: scheme.copy }).click();
  await expect(page.getByRole('form', { name: scheme.reading('threat') })).toBeVisible();
  expect(await seriousAxe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  for (let read = 0; read < 4; read++) await page.keyboard.press('m');
  await expect(page.getByText(say.read(4, 4))).toBeVisible();
  await expect(page.getByText(workshopWords.en.saved)).toBeVisible();

  await page.reload();
  await expect(page.getByText(say.read(4, 4))).toBeVisible();
});
