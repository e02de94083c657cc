import file from '../../data/packs/washington-2024/scenes.json' with { type: 'json' };
import { address, expect, open, test } from './one-file.ts';
import { openSpeaker, say } from './presenting.ts';

test.use({ baseURL: address });

test('from the disk the briefing goes on in two windows, with a question and either window loaded anew', async ({
  page,
}) => {
  // All scenes, one after the other.
  test.slow();
  await open(page);
  await page.goto(`${address}?mode=brief`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const speaker = await openSpeaker(page);
  const titles = file.scenes.map(({ title }) => title.ja);
  for (const [at, title] of titles.entries()) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(speaker.getByRole('region', { name: say.now })).toContainText(title);
    if (at === 3) {
      await speaker.keyboard.press('q');
      await speaker.keyboard.insertText('geo');
      await expect(speaker.getByRole('button', { name: 'ジョージア', exact: true })).toBeVisible();
      await speaker.keyboard.press('Enter');
      await expect(page.getByText(/^ジョージア — /)).toBeVisible();
      await speaker.keyboard.press('Backspace');
      await expect(page.getByText(/^ジョージア — /)).toHaveCount(0);
    }
    if (at === 5) await speaker.reload();
    if (at === 8) await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(speaker.getByRole('region', { name: say.now })).toContainText(title);
    await (at % 2 === 0 ? speaker : page).keyboard.press('ArrowDown');
  }
});
