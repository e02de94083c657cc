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
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect(speaker.getByRole('region', { name: say.now })).toBeVisible();
  await expect(speaker.getByRole('link', { name: say.audience })).toHaveCount(0);
  return speaker;
}
