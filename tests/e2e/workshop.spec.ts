import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { addTextWords } from '../../src/messages/add-text.ts';
import { codingWords } from '../../src/messages/coding.ts';
import { cutWords, factsWords } from '../../src/messages/cut.ts';
import { droppedFileWords } from '../../src/messages/dropped-file.ts';
import { en } from '../../src/messages/en.ts';
import { joinTextWords } from '../../src/messages/join-text.ts';
import { publishWords } from '../../src/messages/publish.ts';
import { workshopWords } from '../../src/messages/workshop.ts';
import { flow, pdf } from '../importing/make-pdf.ts';
import { abstractNum, docx, num, p } from '../importing/make.ts';
import { drawnBy, open } from './atlas.ts';
import { drop, dropText } from './drop-text.ts';
import { expect, seriousAxe, test, watch } from './fixtures.ts';

const home = 'harbour-2024/?lang=en';
const say = workshopWords.en;
const [cut, publish, facts] = [cutWords.en, publishWords.en, factsWords.en];

/** A Word file whose numbers are drawn, with two paragraphs in one. */
const communique = docx(
  [
    p('Bergen Statement', { style: 'Title' }),
    p('Norway and Portugal keep the lights. Peru is thanked.', { list: 1 }),
    p('Japan sends boats to Kenya.', { list: 1 }),
  ].join(''),
  { numbering: abstractNum(0, [{}]) + num(1, 0) },
);

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const unit = (page: Page, label: string) => page.getByRole('button', { name: cut.select(label) });
const toStep = (page: Page, step: keyof typeof say.step) =>
  page
    .getByRole('navigation', { name: say.steps })
    .getByRole('button', { name: say.step[step] })
    .click();

test('a Word file that is dropped on the page is cut, published, opened and presented, and one file presents it offline', async ({
  page,
  browser,
}) => {
  await open(page, home);
  await dropText(page, 'bergen.docx', communique);
  await field(page, facts.fields.date).fill('2031-05-16');
  await field(page, facts.fields.rights).fill('Public domain');
  // Leaving a field keeps the draft, which moves nothing under the pointer.
  await toStep(page, 'places');
  await expect(page).toHaveURL(/step=places/);
  await toStep(page, 'cut');
  await unit(page, '1').click();
  await page.getByRole('button', { name: cut.split }).click();
  await expect(unit(page, '1 (2)')).toBeFocused();
  await expect(page.getByText(say.saved)).toBeVisible();
  expect(await seriousAxe(page)).toEqual([]);

  await page.reload();
  await expect(unit(page, '1 (2)')).toBeVisible();
  await toStep(page, 'publish');
  await expect(page.getByText(publish.ready)).toBeVisible();
  expect(await seriousAxe(page)).toEqual([]);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: publish.oneFile }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('bergen.html');

  await page.getByRole('button', { name: publish.open }).click();
  await expect(page).toHaveTitle('Bergen Statement — Declaration Atlas');
  await drawnBy(page, 'static');
  await expect(page.locator('mark[data-place="KEN"]')).toHaveText('Kenya');
  await page.getByRole('link', { name: en.present }).first().click();
  await expect(page).toHaveURL(/mode=brief/);
  await expect(page.getByText('Norway and Portugal keep the lights.').first()).toBeVisible();

  const path = test.info().outputPath('bergen.html');
  await saved.saveAs(path);
  expect(await readFile(path, 'utf8')).not.toContain('Washington Summit');
  const offline = await browser.newContext({ offline: true });
  // The file's own address is the one request that it makes.
  const incidents = await watch(offline, 'null');
  const alone = await offline.newPage();
  await alone.goto(`${pathToFileURL(path).href}?mode=brief&lang=en`);
  await expect(alone.getByText('Norway and Portugal keep the lights.').first()).toBeVisible();
  expect(incidents).toEqual([]);
  await offline.close();
});

test('a PDF is read in the page', async ({ page }) => {
  await open(page, home);
  await dropText(
    page,
    'bergen.pdf',
    pdf([flow(['1. Norway sails.', undefined, '2. Peru sails.'])]),
  );
  await expect(unit(page, '2')).toBeVisible();
  await expect(page.getByText('Peru sails.').first()).toBeVisible();
});

test('a corrected file takes the place of a draft’s, which tells what became of it, and can be taken back', async ({
  page,
}) => {
  const file = (text: string) => ({ name: 'bergen.md', mimeType: '', buffer: Buffer.from(text) });
  const before = '# Bergen\n\n1. Norway sails.\n\n2. Peru sails.\n';
  await open(page, home);
  await dropText(page, 'bergen.md', Buffer.from(before));
  await unit(page, '2').click();
  const corrected = page.getByLabel(cut.anew);
  await corrected.setInputFiles(file(before.replace('Peru sails', 'Peru and Kenya sail')));
  const region = page.getByRole('region', { name: codingWords.en.anew });
  await expect(region.getByText(codingWords.en.anewUnits)).toBeVisible();
  await expect(page.getByText('Peru and Kenya sail').first()).toBeVisible();
  await corrected.setInputFiles(file(''));
  await expect(page.getByRole('alert')).toContainText('bergen.md');
  await page.getByRole('button', { name: say.undo }).click();
  await expect(page.getByText('Peru sails').first()).toBeVisible();
});

test('a pack that is saved without its text is dropped on the workshop, and is whole again with the file of the text', async ({
  page,
}) => {
  const statement = '# Bergen, 16 May 2031\n\n1. Norway sails.\n\n2. Peru sails.\n';
  await open(page, home);
  await dropText(page, 'bergen.md', Buffer.from(statement));
  await toStep(page, 'publish');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: publish.withoutText }).click();
  const saved = await readFile(await (await saving).path());
  expect(saved.toString()).not.toContain('Peru sails');

  await drop(page, 'bergen.without-text.json', saved);
  const question = page.getByRole('dialog', {
    name: droppedFileWords.en.title('bergen.without-text.json'),
  });
  await expect(question).toBeVisible();
  expect(await seriousAxe(page)).toEqual([]);
  await question.getByRole('button', { name: droppedFileWords.en.openPack }).click();
  const file = { name: 'bergen.md', mimeType: '', buffer: Buffer.from(statement) };
  await page.getByLabel(joinTextWords.en.choose).setInputFiles(file);
  await expect(page).toHaveTitle('Bergen, 16 May 2031 — Declaration Atlas');
  await expect(page.locator('mark[data-place="PER"]')).toHaveText('Peru');
});

test('by keyboard alone a text is pasted, cut, taken back and left, and its draft is removed and brought back', async ({
  page,
}) => {
  await open(page, home);
  await page.keyboard.press('n');
  await page.getByRole('button', { name: addTextWords.en.paste }).press('Enter');
  await page.keyboard.type('Statement\n\n1. Norway sails.\n\n2. Peru sails.');
  await page.getByRole('button', { name: addTextWords.en.read }).press('Enter');
  await expect(unit(page, '1')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('j');
  await expect(unit(page, '2')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(unit(page, '2')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(unit(page, '2')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByText(say.saved)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/harbour-2024\/\?lang=en$/);
  await page.keyboard.press('n');
  const drafts = page.getByRole('region', { name: addTextWords.en.drafts });
  const goOn = drafts.getByRole('button', { name: addTextWords.en.open('Statement') });
  await expect(goOn).toBeVisible();
  await drafts.getByRole('button', { name: addTextWords.en.remove('Statement') }).press('Enter');
  await expect(goOn).toHaveCount(0);
  await page.keyboard.press('Enter');
  await goOn.press('Enter');
  await expect(unit(page, '2')).toBeVisible();
});
