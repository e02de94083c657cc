import { localize } from '../../src/text/localized.ts';
import type { Page } from '@playwright/test';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { boundaryWords } from '../../src/drawing/boundary-note.ts';
import { deckWords } from '../../src/messages/deck.ts';
import { ja } from '../../src/messages/ja.ts';
import { downloadWords } from '../../src/messages/download.ts';
import { drawnBy, open } from './atlas.ts';
import { expect, test } from './fixtures.ts';
import { brief, openSpeaker } from './presenting.ts';

const say = deckWords.ja;
const handout = (page: Page) => page.getByRole('article', { name: say.pages });

// Nineteen maps take their time where other work goes on beside them.
test.slow();

/** How many pages the browser prints, and whether any image is among what it prints. */
async function printed(page: Page, paper: { format: 'A4' | 'Letter'; landscape: boolean }) {
  const pdf = (await page.pdf({ ...paper, preferCSSPageSize: false })).toString('latin1');
  return {
    pages: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    images: pdf.match(/\/Subtype\s*\/Image/g)?.length ?? 0,
  };
}

/** Opens the overview once the handout can be printed. */
async function overview(page: Page): Promise<void> {
  await page.keyboard.press('o');
  await expect(page.getByRole('button', { name: say.handout })).toBeEnabled();
}

/** Puts a sign on the page in place of the browser's own dialogue. */
async function withoutDialogue(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => (document.documentElement.dataset['printed'] = 'yes');
  });
}

/** Waits until a page has made its handout, map by map, and asks for the dialogue. */
async function hasPrinted(page: Page): Promise<void> {
  await expect(page.locator('html[data-printed]')).toBeAttached({ timeout: 60_000 });
}

test('a briefing is printed a page a scene, in lines, each with title, map, passage, notes, legend, source and number', async ({
  page,
}) => {
  const { scenes, scheme, manifest } = readLibrary('harbour-2024').pack;
  await brief(page, 'harbour-2024/?mode=brief&scene=2');
  await drawnBy(page, 'static');
  await overview(page);
  await withoutDialogue(page);
  await page.keyboard.press('Control+p');
  await hasPrinted(page);
  await page.emulateMedia({ media: 'print' });
  const pages = handout(page).locator('section');
  await expect(pages).toHaveCount(scenes.length);
  const said = await pages.allInnerTexts();
  for (const [at, { title, notes, quote = '' }] of scenes.entries()) {
    for (const words of [
      localize(title, 'ja'),
      quote,
      localize(notes, 'ja'),
      boundaryWords(manifest, 'ja').basis,
      `${at + 1} / ${scenes.length}`,
    ]) {
      expect(said[at]!.replaceAll(/\s+/g, '')).toContain(words.replaceAll(/\s+/g, ''));
    }
  }
  await expect(pages.filter({ has: page.locator('.map svg path') })).toHaveCount(scenes.length);
  await expect(pages.nth(1).locator('.legend')).toContainText(
    localize(scheme.roles.find(({ id }) => id === 'host')?.name, 'ja') ?? '',
  );
  await expect(pages.nth(1)).toContainText('Art. 1');
  await expect(page.locator('.caption')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(handout(page)).toHaveCount(0);
  // Once it has been printed, the browser's own command has all that it needs at once.
  await page.emulateMedia({ media: null });
  const pdf = await printed(page, { format: 'Letter', landscape: false });
  expect(pdf).toEqual({ pages: scenes.length, images: 0 });
  await expect(handout(page)).toHaveCount(0);
});

test('the speaker’s window prints a handout and saves PowerPoint too', async ({ page }) => {
  await brief(page);
  const speaker = await openSpeaker(page);
  await speaker.getByText(say.along).click();
  await expect(speaker.getByRole('button', { name: say.pptx })).toBeEnabled();
  await withoutDialogue(speaker);
  await speaker.getByRole('button', { name: say.handout }).click();
  await hasPrinted(speaker);
  await speaker.emulateMedia({ media: 'print' });
  await expect(handout(speaker).locator('section')).toHaveCount(4);
  await expect(speaker.getByRole('main')).toBeHidden();
});

test('the first text’s whole handout can be printed from the text, before anything is presented, on A4 across', async ({
  page,
}) => {
  const { scenes } = readLibrary().pack;
  await open(page);
  await page.getByRole('button', { name: ja.download }).click();
  await withoutDialogue(page);
  await page.getByRole('button', { name: downloadWords.ja.slides.handout }).click();
  await hasPrinted(page);
  await page.emulateMedia({ media: 'print' });
  await expect(handout(page).locator('section')).toHaveCount(scenes.length);
  await expect(page.getByRole('main')).toBeHidden();
  const pdf = await printed(page, { format: 'A4', landscape: true });
  expect(pdf).toEqual({ pages: scenes.length, images: 0 });
});

test('many passages go on from page to page in type that can be read, the map on the first', async ({
  page,
}) => {
  await open(page, '?topic=deterrence');
  await page.getByRole('button', { name: ja.addScene }).first().click();
  await page.getByRole('button', { name: ja.toScenes }).click();
  await withoutDialogue(page);
  await page.getByRole('button', { name: say.handout }).click();
  await hasPrinted(page);
  await page.emulateMedia({ media: 'print' });
  const sizes = await handout(page)
    .locator('.passage p, .notes p')
    .evaluateAll((all) => all.map((it) => parseFloat(getComputedStyle(it).fontSize)));
  expect(sizes.length).toBeGreaterThan(6);
  // 9.5 points; CSS has 96 pixels to an inch.
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual((9.5 * 96) / 72);
  const { pages } = await printed(page, { format: 'A4', landscape: true });
  expect(pages).toBeGreaterThan(1);
});
