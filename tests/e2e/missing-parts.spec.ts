import { deckWords } from '../../src/messages/deck.ts';
import { matrixWords } from '../../src/messages/matrix.ts';
import { ja } from '../../src/messages/ja.ts';
import { drawnBy, hold, mapSurface, open } from './atlas.ts';
import { expect, test } from './fixtures.ts';
import { brief } from './presenting.ts';

test('a part that does not come says so where it was wanted, and comes when tried again, or with the page where a browser asks for a script only once', async ({
  page,
}) => {
  await page.route(/assets\/Matrix-.*\.(js|css)/, (route) => route.abort());
  await page.goto('./harbour-2024/?mode=matrix');
  const alert = page.getByRole('alert').filter({ hasText: ja.partFailed });
  await expect(alert).toBeVisible();
  await expect(alert.getByRole('button', { name: ja.loadPage })).toHaveCount(0);
  await page.unroute(/assets\/Matrix-.*\.(js|css)/);
  await alert.getByRole('button', { name: ja.tryAgain }).click();
  const matrix = page.getByRole('heading', { name: matrixWords.ja.title });
  const loadPage = alert.getByRole('button', { name: ja.loadPage });
  await expect(matrix.or(loadPage)).toBeVisible();
  if (await loadPage.isVisible()) await loadPage.click();
  await expect(matrix).toBeVisible();
  await expect(page.locator('link[rel="stylesheet"][href*="Matrix-"]')).toHaveCount(1);
});

test('after a newer version was published, a part that is gone asks for the page anew', async ({
  page,
}) => {
  await open(page, 'harbour-2024/?p=art-3');
  await page.route(/assets\/.*\.js/, (route) => route.fulfill({ status: 404 }));
  await page
    .locator('#art-3')
    .getByRole('button', { name: ja.copyQuotation('Art. 3') })
    .click();
  // The key may have been late too, and says so where it stands.
  const alert = page.getByRole('alert').filter({ hasText: ja.quotedFailed });
  await expect(alert).toContainText(ja.partGone);
  await page.unroute(/assets\/.*\.js/);
  await alert.getByRole('button', { name: ja.loadPage }).click();
  await expect(page.locator('mark[role="button"]').first()).toBeAttached();
  await expect(alert).toHaveCount(0);
});

test('a handout that cannot be made says so when it is asked for', async ({ page }) => {
  await page.route(/assets\/Handout-.*\.js/, (route) => route.abort());
  const tried = page.waitForEvent('requestfailed', (request) => /Handout-/.test(request.url()));
  await brief(page);
  await tried;
  const alert = page.getByRole('alert').filter({ hasText: deckWords.ja.failed });
  await expect(alert).toHaveCount(0);
  await page.keyboard.press('Control+p');
  await expect(alert).toBeVisible();
  await expect(alert.getByRole('button', { name: ja.tryAgain })).toBeVisible();
});

test('the map waits for its style sheet: without it, it would grow with what is drawn in it', async ({
  page,
}) => {
  const release = await hold(page, /assets\/map-.*\.css/);
  await page.goto('./harbour-2024/', { waitUntil: 'commit' });
  await expect(page.locator('mark[role="button"]').first()).toBeAttached();
  await expect(mapSurface(page)).toHaveCount(0);
  release();
  await drawnBy(page, 'static');
  await expect(page.locator('link[rel="stylesheet"][href*="/map-"]')).toHaveCount(1);
});
