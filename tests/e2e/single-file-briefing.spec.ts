import { address, expect, open, test } from './one-file.ts';
import { openSpeaker, playThrough } from './presenting.ts';

test.use({ baseURL: address });

test('from the disk the briefing goes on in two windows, with a question and either window loaded anew', async ({
  page,
}) => {
  // All scenes, one after the other.
  test.slow();
  await open(page);
  await page.goto(`${address}?mode=brief`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await playThrough(page, await openSpeaker(page));
});
