import file from '../../data/packs/washington-2024/scenes.json' with { type: 'json' };
import { expectQuery } from './atlas.ts';
import { expect } from './fixtures.ts';
import { brief, openSpeaker, say } from './presenting.ts';
import { test, visit } from './visited.ts';

test.use({ serviceWorkers: 'allow' });

test('the text’s own briefing is played to its end in two windows, without a network', async ({
  page,
  site,
}) => {
  // All scenes, one after the other.
  test.slow();
  await visit(page);
  await site.takeDown();
  await brief(page, '?mode=brief');
  const speaker = await openSpeaker(page);
  const titles = file.scenes.map(({ title }) => title.ja);
  for (const [at, title] of titles.entries()) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(speaker.getByRole('region', { name: say.now })).toContainText(title);
    if (at === 4) {
      await speaker.keyboard.press('q');
      await speaker.keyboard.insertText('geo');
      await expect(speaker.getByRole('button', { name: 'ジョージア', exact: true })).toBeVisible();
      await speaker.keyboard.press('Enter');
      await expect(page.getByText(/^ジョージア — /)).toBeVisible();
      await speaker.keyboard.press('Backspace');
      await expect(page.getByText(/^ジョージア — /)).toHaveCount(0);
    }
    if (at === 7) await speaker.reload();
    if (at === 9) await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(speaker.getByRole('region', { name: say.now })).toContainText(title);
    await (at % 2 === 0 ? speaker : page).keyboard.press('ArrowDown');
  }
  await expectQuery(page, `?mode=brief&scene=${titles.length}`);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main', { name: say.briefing })).toHaveCount(0);
});
