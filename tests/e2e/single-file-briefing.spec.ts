import { address, expect, open, test } from './one-file.ts';
import { last, openSpeaker, playThrough } from './presenting.ts';

test.use({ baseURL: address });

test('from the disk a briefing goes on in two windows to its end, with a question and either window loaded anew', async ({
  page,
}) => {
  await open(page);
  // The last four scenes.
  const from = last - 3;
  await page.goto(`${address}?mode=brief&scene=${from}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await playThrough(page, await openSpeaker(page), from);
});
