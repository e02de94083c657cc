import type { Page } from '@playwright/test';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { deckWords } from '../../src/words/deck.ts';
import { ja } from '../../src/words/ja.ts';
import { drawnBy } from './atlas.ts';
import { expect, test } from './fixtures.ts';
import { brief } from './presenting.ts';

const say = deckWords.ja;
const { scenes } = readLibrary().pack;
const handout = (page: Page) => page.getByRole('article', { name: say.pages });

/** How many pages the browser prints, and whether any image is among what it prints. */
async function printed(page: Page, paper: { format: 'A4' | 'Letter'; landscape: boolean }) {
  const pdf = (await page.pdf({ ...paper, preferCSSPageSize: false })).toString('latin1');
  return {
    pages: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    images: pdf.match(/\/Subtype\s*\/Image/g)?.length ?? 0,
  };
}

test('a briefing is printed a page a scene, on either paper, upright and across, in lines', async ({
  page,
}) => {
  test.slow();
  await brief(page, '?mode=brief');
  await drawnBy(page, 'gl');
  await page.keyboard.press('o');
  await expect(page.getByRole('button', { name: say.handout })).toBeVisible();
  for (const format of ['A4', 'Letter'] as const) {
    for (const landscape of [false, true]) {
      expect(await printed(page, { format, landscape })).toEqual({
        pages: scenes.length,
        images: 0,
      });
    }
  }
  await expect(handout(page)).toHaveCount(0);
});

test('a page has the scene’s title, map, passage, notes, legend, source and number', async ({
  page,
}) => {
  await brief(page, '?mode=brief&scene=2');
  await drawnBy(page, 'gl');
  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('printed'));
    addEventListener('printed', () => (document.title = 'printed'));
  });
  await page.keyboard.press('Control+p');
  await expect.poll(() => page.title()).toBe('printed');
  await page.emulateMedia({ media: 'print' });
  const pages = handout(page).locator('section');
  await expect(pages).toHaveCount(scenes.length);
  for (const [at, { title, notes, quote = '' }] of scenes.entries()) {
    const said = await pages.nth(at).innerText();
    for (const words of [title.ja, quote, notes.ja, ja.boundary, `${at + 1} / ${scenes.length}`]) {
      expect(said.replaceAll(/\s+/g, '')).toContain(words.replaceAll(/\s+/g, ''));
    }
    await expect(pages.nth(at).locator('.map svg path').first()).toBeAttached();
  }
  await expect(pages.nth(1).locator('.legend')).toContainText(ja.role.ally);
  await expect(pages.nth(1)).toContainText('¶1');
  await expect(page.locator('.caption')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(handout(page)).toHaveCount(0);
});
