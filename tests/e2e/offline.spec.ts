import type { Page } from '@playwright/test';
import { briefingWords } from '../../src/messages/briefing.ts';
import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { card, drawnBy, expectQuery, listed, open, unit } from './atlas.ts';
import { expect } from './fixtures.ts';
import { test, visit } from './visited.ts';

test.use({ serviceWorkers: 'allow' });

test('after one visit the site opens without a network, and answers @webgl', async ({
  page,
  site,
}) => {
  await visit(page);
  await site.takeDown();
  await page.goto('./?p=p17');
  await drawnBy(page, 'gl');
  await listed(page, 'RUS').click();
  await expect(card(page)).toContainText('ロシア');
  const field = page.getByRole('searchbox', { name: ja.search });
  await field.fill('グルジア');
  await field.press('Enter');
  await expectQuery(page, '?place=GEO');
  await page.getByRole('combobox', { name: ja.projection }).selectOption('flat');
  await drawnBy(page, 'gl');
  await page.locator('figcaption summary').click();
  await page.getByRole('link', { name: ja.boundaryDecisions }).click();
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(ja.boundaryDecisions);
});
test('a first visit to the page of another text is enough for it, too', async ({ page, site }) => {
  await visit(page, 'harbour-2024/');
  await expect.poll(() => kept(page)).toMatch(/harbour-2024\/ .*harbour-2024-pack-/);
  await site.takeDown();
  await page.goto('harbour-2024/?p=art-5&lang=en');
  await expect(unit(page, 'art-5')).toHaveClass(/current/);
  await expect(page.getByRole('link', { name: en.mode.matrix })).toBeVisible();
});

/** The addresses of all that is put by, in order. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const caches = await Promise.all((await self.caches.keys()).map((it) => self.caches.open(it)));
    const requests = await Promise.all(caches.map((it) => it.keys()));
    const addresses = requests.flat().map(({ url }) => `${url} `);
    return [...addresses.filter((it) => it.endsWith('/ ')), ...addresses].join('');
  });

/** A newer version says so where a reader does not see it and its script leaves it. */
const newer = (html: string) => html.replace('<html ', '<html data-version="newer" ');
const version = (page: Page) => page.locator('html').getAttribute('data-version');

test('a newer version is offered, though never over what is presented, can be left for later, and is taken when asked for', async ({
  page,
  site,
}) => {
  await visit(page, '?place=CHN');
  site.publish(newer);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const offer = page.getByRole('status').getByRole('button', { name: ja.takeVersion });
  await expect(offer).toBeVisible({ timeout: 30_000 });
  await page.getByRole('link', { name: ja.present, exact: true }).click();
  await expect(page.getByRole('main', { name: briefingWords.ja.briefing })).toBeVisible();
  await expect(offer).toHaveCount(0);
  await page.goBack();
  await expect(offer).toBeVisible();
  expect(await version(page)).toBeNull();
  await page.getByRole('button', { name: ja.later }).click();
  await expect(offer).toHaveCount(0);
  await page.reload();
  await expect(offer).toBeVisible({ timeout: 30_000 });
  expect(await version(page)).toBeNull();
  await offer.click();
  // The browser lets the worker that is in force answer to the end before another takes its place.
  await expect.poll(() => version(page).catch(() => null), { timeout: 60_000 }).toBe('newer');
  await expectQuery(page, '?place=CHN');
  await expect(card(page)).toContainText('中国');
  await expect(offer).toHaveCount(0);
});

test('a host says with every file what the page cannot, and what may be kept', async ({
  request,
}) => {
  const page = await request.get('./');
  expect(page.headers()).toMatchObject({
    'content-security-policy': expect.stringContaining('frame-ancestors'),
    'x-content-type-options': 'nosniff',
    'permissions-policy': expect.stringContaining('camera=()'),
    'cache-control': 'no-cache',
  });
  const [script = ''] = /assets\/main-[^"]*\.js/.exec(await page.text()) ?? [];
  const kept = (await request.get(`./${script}`)).headers()['cache-control'];
  expect(kept).toContain('immutable');
});

test('the site can be installed as an app; of a version that is only half published nothing is taken, and on a host that drops .html the page of decisions opens too, with a network and without', async ({
  page,
  site,
}) => {
  await visit(page);
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A window of the test tool counts as private.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);

  site.publish(newer, 'half');
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const { installing } = registration;
    if (!installing) return 'nothing was tried';
    await new Promise((resolve) => installing.addEventListener('statechange', resolve));
    return installing.state;
  });
  expect(state).toBe('redundant');

  site.dropHtml();
  await page.goto('./boundaries.html#ja');
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(ja.boundaryDecisions);
  await site.takeDown();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(ja.boundaryDecisions);
  // A press before the script has come does nothing.
  await open(page);
  await listed(page, 'RUS').click();
  await expect(card(page)).toContainText('ロシア');
});
