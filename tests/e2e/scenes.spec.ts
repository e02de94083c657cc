import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { ja } from '../../src/messages/ja.ts';
import { sceneWords } from '../../src/messages/scenes.ts';
import { card, goTo, open } from './atlas.ts';
import { expect, test } from './fixtures.ts';
import { say as briefing } from './presenting.ts';

const say = sceneWords.ja;
const home = 'harbour-2024/';
const { scenes: shipped } = readLibrary('harbour-2024').pack;
const titles = (page: Page) =>
  page
    .getByRole('textbox', { name: /^場面\d+の題$/ })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));

/** Adds what is read and what is picked, and opens the list of the two scenes. */
async function addTwo(page: Page): Promise<void> {
  await open(page, `${home}?p=art-3`);
  await page.getByRole('button', { name: ja.addScene }).first().click();
  await expect(page.getByText(ja.sceneAdded(1))).toBeVisible();
  await goTo(page, '?place=KEN');
  await card(page).getByRole('button', { name: ja.addScene }).click();
  await expect(page.getByText(ja.sceneAdded(2))).toBeVisible();
  await page.getByRole('button', { name: ja.toScenes }).click();
  await expect.poll(() => titles(page).then((them) => them.length)).toBe(2);
}

test('what is on screen becomes scenes, which are ordered, kept and presented', async ({
  page,
}) => {
  await addTwo(page);
  const [first, second] = await titles(page);
  await page.getByTitle(say.drag).nth(2).dragTo(page.getByTitle(say.drag).first());
  await expect.poll(() => titles(page)).toEqual([second, first]);
  await page.getByRole('textbox', { name: say.titleOf(1) }).fill('わたしの題');
  const other = await page.context().newPage();
  await other.goto('./harbour-2024/?mode=scenes');
  await expect.poll(() => titles(other)).toEqual(['わたしの題', first]);
  await page.reload();
  await expect.poll(() => titles(page)).toEqual(['わたしの題', first]);
  await page.mouse.wheel(0, 200);
  await page.waitForFunction(() => scrollY > 100);
  const stood = await page.evaluate(() => scrollY);
  await page.getByRole('button', { name: say.presentFrom }).first().click();
  await expect(page.getByRole('main', { name: briefing.briefing })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('わたしの題');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first!);
  await page.goBack();
  await expect.poll(() => titles(page)).toEqual(['わたしの題', first]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(stood);
});

test('a briefing is saved as a file, which another browser opens, a broken one as far as it fits', async ({
  page,
  browser,
  baseURL,
}) => {
  await addTwo(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: say.export }).click(),
  ]);
  const file = readFileSync(await download.path(), 'utf8');
  const other = await browser.newPage({ baseURL: baseURL!, locale: 'ja-JP' });
  await other.goto('./harbour-2024/?mode=scenes');
  await expect(other.getByText(say.none)).toBeVisible();
  const choose = (content: string) =>
    other.locator('input[type="file"]').setInputFiles({
      name: 'briefing.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  const [first, second] = await titles(page);
  await choose(file.slice(0, -9));
  await expect(other.getByText(say.refused('briefing.json'))).toBeVisible();
  await expect(other.getByText(say.none)).toBeVisible();
  await choose(file.replace('"art-3"', '"p99"'));
  await expect(other.getByText(say.inPart('briefing.json'))).toBeVisible();
  await expect(other.getByText(/p99/)).toBeVisible();
  await expect.poll(() => titles(other)).toEqual([second]);
  await choose(file);
  await expect.poll(() => titles(other)).toEqual([second, first]);
  await other.close();
});

test('a title of one’s own without a break leaves passage and source on the screen', async ({
  page,
}) => {
  await addTwo(page);
  const field = (n: number) => page.getByRole('textbox', { name: say.titleOf(n) });
  await field(1).fill('北大西洋条約機構首脳会議共同宣言全文');
  await field(2).fill(`https://www.example.org/${'a'.repeat(276)}`);
  await page.getByRole('button', { name: say.present }).click();
  for (const start of ['北大西洋条約', 'https://']) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(start);
    await expect(page.locator('.sentence').first()).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.source')).toBeInViewport({ ratio: 1 });
    expect(await page.locator('.caption').evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(
      0,
    );
    await page.keyboard.press('ArrowDown');
  }
});

test('the text’s own briefing is copied into the list; a link to scenes that are not in this browser says so', async ({
  page,
}) => {
  await page.goto(`./${home}?mode=brief&present=own`);
  await expect(page.getByRole('main', { name: briefing.briefing })).toContainText(
    briefing.lacking.elsewhere,
  );
  await goTo(page, '?mode=scenes');
  await page.getByRole('button', { name: say.copyShipped }).click();
  await expect.poll(() => titles(page)).toEqual(shipped.map(({ title }) => title.ja));
});

test('a file that is dropped on the text is opened in the list, and not in place of the page', async ({
  page,
}) => {
  await open(page, home);
  const scene = { id: 'a', title: { ja: '落とした', en: '' }, notes: { ja: '', en: '' } };
  const head = { format: 'declaration-atlas-briefing', version: 1, pack: 'harbour-2024' };
  const content = JSON.stringify({ ...head, scenes: [scene] });
  const left = await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'briefing.json', { type: 'application/json' }));
    const init = { bubbles: true, cancelable: true, dataTransfer };
    return ['dragover', 'drop'].map((type) =>
      document.body.dispatchEvent(new DragEvent(type, init)),
    );
  }, content);
  expect(left).toEqual([false, false]);
  await expect.poll(() => titles(page)).toEqual(['落とした']);
});
