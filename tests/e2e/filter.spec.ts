import type { APIRequestContext } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { card, expectQuery, goTo, key, listed, openPlaces, open, shownUnits } from './atlas.ts';
import { expect, test, watch } from './fixtures.ts';

const total = 67;
const grave = ['RUS', 'terrorism', 'BLR', 'IRN', 'PRK', 'CHN'];

/** The passages that mention any of the places, in text order, as the published table has them. */
async function passagesOn(request: APIRequestContext, places: string[]): Promise<string[]> {
  const response = await request.get('./data/washington-2024/mentions.csv');
  const rows = csvParse((await response.text()).replace(/^\uFEFF/, ''));
  const units = rows
    .filter((row) => places.includes(row['place'] ?? '') && row['as'] !== 'event')
    .map((row) => row['unit'] ?? '');
  return [...new Set(units)];
}

test('the key filters by threats and challenges, by one role or a region, and says how many passages are left', async ({
  page,
  request,
}) => {
  await open(page);
  await key(page).getByRole('button', { name: '脅威と挑戦' }).click();
  await expectQuery(page, '?roles=threat,enabler,challenge');
  const wanted = await passagesOn(request, grave);
  await expect.poll(() => shownUnits(page)).toEqual(wanted);
  await expect(page.getByRole('status').first()).toHaveText(ja.left(wanted.length, total, 0));
  for (const role of ['threat', 'enabler', 'challenge']) {
    await expect(key(page).locator(`button[data-role="${role}"]`)).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  }

  await test.step('a sign filters by its role alone, and a second press leaves it out, a third lets go', async () => {
    await goTo(page);
    const sign = key(page).locator('button[data-role="challenge"]');
    await expect(sign).toHaveAttribute('aria-pressed', 'false');
    await sign.click();
    await expectQuery(page, '?roles=challenge');
    await expect.poll(() => shownUnits(page)).toEqual(await passagesOn(request, ['CHN']));
    await sign.click();
    await expectQuery(page, '?without=challenge');
    await sign.click();
    await expectQuery(page, '');
    await expect.poll(async () => (await shownUnits(page)).length).toBe(total);
  });

  await test.step('a region narrows the text to the passages on it', async () => {
    await openPlaces(page);
    await page.getByRole('button', { name: ja.only('黒海') }).click();
    await page.getByRole('link', { name: ja.text, exact: true }).click();
    await expectQuery(page, '?region=black-sea');
    await expect.poll(() => shownUnits(page)).toEqual(await passagesOn(request, ['black-sea']));
  });
});

test('a filter by the Allies counts those named apart from those a collective term implies', async ({
  page,
}) => {
  await open(page, '?roles=ally');
  const status = page.getByRole('status').first();
  await expect(status).toContainText('名指し');
  const said = await status.textContent();
  const [, named = '', implied = ''] = /名指しのある(\d+).*だけの(\d+)/.exec(said ?? '') ?? [];
  expect(Number(named)).toBeGreaterThan(0);
  expect(Number(implied)).toBeGreaterThan(Number(named));
  expect(await shownUnits(page)).toHaveLength(Number(named) + Number(implied));

  await test.step('a place picked under a filter keeps the filter for the way back', async () => {
    await goTo(page, '?roles=challenge');
    await openPlaces(page);
    await listed(page, 'UKR').click();
    await expectQuery(page, '?place=UKR&roles=challenge');
    await page.keyboard.press('Escape');
    await expectQuery(page, '?roles=challenge');
  });

  await test.step('partners without Ukraine can be asked for: in the key, then on its card', async () => {
    await goTo(page, '?roles=partner');
    await expect.poll(() => shownUnits(page)).toContain('p17');
    const all = (await shownUnits(page)).length;
    await goTo(page, '?place=UKR&roles=partner');
    await card(page)
      .getByRole('button', { name: ja.leaveOut('ウクライナ') })
      .click();
    await expectQuery(page, '?roles=partner&without=UKR');
    await expect(page.getByText(ja.withoutHint('ウクライナ'))).toBeVisible();
    const left = await shownUnits(page);
    expect(left.length).toBeLessThan(all);
    expect(left).toContain('p5');
  });

  await test.step('clearing a filter brings back every passage and loses nothing else', async () => {
    await goTo(page, '?p=p20&roles=threat&region=black-sea&lang=en');
    await page.getByRole('button', { name: en.clear }).click();
    await expectQuery(page, '?p=p20&lang=en');
    await expect.poll(async () => (await shownUnits(page)).length).toBe(total);
  });
});

test('the address of a filter shows another reader the same', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, 'harbour-2024/');
  await key(page).locator('button[data-role="host"]').click();
  await expectQuery(page, '?roles=host');
  const mine = await shownUnits(page);
  expect(mine.length).toBeGreaterThan(0);
  expect(mine.length).toBeLessThan(18);
  const context = await browser.newContext({ locale: 'ja-JP' });
  const incidents = await watch(context, new URL(baseURL ?? '').origin);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect.poll(() => shownUnits(other)).toEqual(mine);
  await context.close();
  expect(incidents).toEqual([]);
});
