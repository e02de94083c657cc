import type { Page } from '@playwright/test';
import file from '../../data/packs/harbour-2024/scenes.json' with { type: 'json' };
import { briefingWords } from '../../src/messages/briefing.ts';
import { expect } from './fixtures.ts';

export const say = briefingWords.ja;
/** Four articles of the Harbour Statement as a briefing, in an order of their own. */
export const four = '?mode=brief&present=art-3,art-1,art-2,art-5';

/** Opens a briefing and waits for its first words. */
export async function brief(page: Page, query = `harbour-2024/${four}`): Promise<void> {
  await page.goto(`./${query}`);
  await expect(page.getByRole('main', { name: say.briefing }).getByRole('heading')).toBeVisible();
}

/** The speaker's window, opened by its key, once both windows know of each other. */
export async function openSpeaker(page: Page): Promise<Page> {
  const pages = () => page.context().pages();
  const open = pages();
  const opened = () => pages().find((it) => !open.includes(it));
  // A window of this name that is still closing is taken for an open one: then the key is pressed again.
  await expect(async () => {
    await page.keyboard.press('s');
    await expect.poll(opened, { timeout: 1000 }).toBeDefined();
  }).toPass();
  const speaker = opened()!;
  await expect(speaker.getByRole('region', { name: say.now })).toBeVisible();
  await expect(speaker.getByRole('link', { name: say.audience })).toHaveCount(0);
  return speaker;
}

/** The titles of the Harbour Statement's own briefing. */
const titles = file.scenes.map(({ title }) => title.ja);
export const last = titles.length;

/**
 * Plays the Harbour Statement's own briefing to its end by keys, from either window in turn, with a question,
 * and with each window loaded anew on the way.
 * @param from the number of the scene that is shown
 */
export async function playThrough(page: Page, speaker: Page, from = 1): Promise<void> {
  for (const [at, title] of titles.slice(from - 1).entries()) {
    await expectScene(page, speaker, title);
    if (at === 1) await askAboutKenya(page, speaker);
    if (at === 2) await speaker.reload();
    if (at === 3) await page.reload();
    await expectScene(page, speaker, title);
    await (at % 2 === 0 ? speaker : page).keyboard.press('ArrowDown');
  }
}

async function expectScene(page: Page, speaker: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(speaker.getByRole('region', { name: say.now })).toContainText(title);
}

/** Three letters and Enter show a country to the audience; a key leads back. */
async function askAboutKenya(page: Page, speaker: Page): Promise<void> {
  await speaker.keyboard.press('q');
  await speaker.keyboard.insertText('ken');
  await expect(speaker.getByRole('option', { name: 'ケニア', exact: true })).toBeVisible();
  await speaker.keyboard.press('Enter');
  await expect(page.getByText(/^ケニア — /)).toBeVisible();
  await speaker.keyboard.press('Backspace');
  await expect(page.getByText(/^ケニア — /)).toHaveCount(0);
}
