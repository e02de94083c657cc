import type { Page } from '@playwright/test';
import { briefingWords } from '../../src/words/briefing.ts';
import { expect } from './fixtures.ts';

export const say = briefingWords.ja;
export const four = '?mode=brief&present=p3,p18,p26,p30';

/** Opens a briefing and waits for its first words. */
export async function brief(page: Page, query = four): Promise<void> {
  await page.goto(`./${query}`);
  await expect(page.getByRole('main', { name: say.briefing }).getByRole('heading')).toBeVisible();
}

/** The speaker's window, opened by its key, once both windows know of each other. */
export async function openSpeaker(page: Page): Promise<Page> {
  // A window of this name that is still closing is taken for an open one: then the key is pressed again.
  const pressed = async () => {
    const [popup] = await Promise.all([
      page.waitForEvent('popup', { timeout: 4000 }),
      page.keyboard.press('s'),
    ]);
    return popup;
  };
  const speaker = await pressed().catch(pressed);
  await expect(speaker.getByRole('region', { name: say.now })).toBeVisible();
  await expect(speaker.getByRole('link', { name: say.audience })).toHaveCount(0);
  return speaker;
}
