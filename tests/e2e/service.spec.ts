import { ja } from '../../src/messages/ja.ts';
import { card, drawnBy, holdMapLibre, listed, open, pickedOutline, unit } from './atlas.ts';
import { expect, test } from './fixtures.ts';

test('the built page may take scripts, styles, data and workers from its own site, and no more', async ({
  request,
}) => {
  const html = await (await request.get('./')).text();
  const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html);
  const policy = (meta?.[1] ?? '').replaceAll('&#39;', "'");
  expect(policy).toContain("default-src 'none'; ");
  // These three have no default to fall back on.
  expect(policy).toContain("base-uri 'none'");
  expect(policy).toContain("form-action 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  // Neither an address nor a wildcard nor what is said in the page itself, save by its checksum.
  expect(policy).not.toMatch(/https?:|\*|unsafe|blob:/);
  expect(policy).toMatch(/script-src 'self' 'sha256-[A-Za-z0-9+/]+=*';/);
  expect(policy).toMatch(/style-src 'self' 'sha256-[A-Za-z0-9+/]+=*';/);
  expect(policy.replace(/img-src 'self' data:/, '')).not.toContain('data:');
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
});

test('nothing is fetched before the text has been painted, or has had time for it @webgl', async ({
  page,
}) => {
  await open(page);
  const [painted, first] = await page.evaluate(() => [
    Math.min(...performance.getEntriesByType('paint').map((entry) => entry.startTime)),
    Math.min(
      ...performance
        .getEntriesByType('resource')
        .filter((entry) => /\.(js|json|svg)$/.test(entry.name))
        .map((entry) => entry.startTime),
    ),
  ]);
  expect(painted).toBeGreaterThan(0);
  expect(first).toBeGreaterThanOrEqual(Math.min(painted, 1500) - 50);
});

test('without the map’s script the page says so beside the text, which answers', async ({
  page,
}) => {
  await page.route(/\/map-[\w-]{8}\.js/, (route) => route.abort());
  await open(page, 'harbour-2024/');
  await expect(page.getByRole('alert')).toContainText(ja.mapFailed);
  await listed(page, 'KEN').click();
  await expect(card(page)).toContainText('ケニア');
});

test('without the geometry the page says so beside the text, and trying again brings the map', async ({
  page,
}) => {
  let asked = 0;
  await page.route('**/world-*.json', (route) => {
    asked++;
    return route.abort();
  });
  await page.goto('./harbour-2024/');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(ja.mapFailed);
  await unit(page, 'art-1').locator('mark[data-place="KEN"]').first().click();
  await expect(card(page)).toContainText('ケニア');
  // A picked place is shown in another projection, and its map asks once more.
  await expect.poll(() => asked).toBe(2);
  await page.unroute('**/world-*.json');
  await alert.getByRole('button', { name: ja.tryAgain }).click();
  await drawnBy(page, 'static');
  await expect(alert).toHaveCount(0);
  await expect(pickedOutline(page)).toBeAttached();
});

test('without MapLibre’s script the simpler map stays and answers @webgl', async ({ page }) => {
  await page.route(/gl-map.*\.js/, (route) => route.abort());
  await page.goto('./?p=p31');
  await drawnBy(page, 'static');
  await expect(page.locator('svg.overlay text').filter({ hasText: '黒海' })).toHaveCount(1);
});

test('what is let go of before MapLibre has come leaves no outline behind @webgl', async ({
  page,
}) => {
  await holdMapLibre(page);
  await open(page, 'harbour-2024/?place=KEN');
  await expect(pickedOutline(page)).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(pickedOutline(page)).toHaveCount(0);
});
