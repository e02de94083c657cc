import { expect, harbourAddress, test } from './one-file.ts';
import { last, openSpeaker, playThrough } from './presenting.ts';

test.use({ baseURL: harbourAddress });

test('from the disk a briefing goes on in two windows to its end, with a question and either window loaded anew', async ({
  page,
}) => {
  // The last four scenes.
  const from = last - 3;
  await page.goto(`${harbourAddress}?mode=brief&scene=${from}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await playThrough(page, await openSpeaker(page), from);
});
