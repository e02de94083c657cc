import { expectQuery, open } from './atlas.ts';
import { expect } from './fixtures.ts';
import { brief, last, openSpeaker, playThrough, say } from './presenting.ts';
import { test, visit } from './visited.ts';

test.use({ serviceWorkers: 'allow' });

test('the text’s own briefing is played to its end in two windows, without a network', async ({
  page,
  site,
}) => {
  await visit(page, 'harbour-2024/');
  // Another text than the site's first is kept once it is opened by who has been here.
  await open(page, 'harbour-2024/');
  await site.takeDown();
  await brief(page, 'harbour-2024/?mode=brief');
  await playThrough(page, await openSpeaker(page));
  await expectQuery(page, `?mode=brief&scene=${last}`);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: say.leaving }).press('Enter');
  await expect(page.getByRole('main', { name: say.briefing })).toHaveCount(0);
});
