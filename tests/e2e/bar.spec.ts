import { guideWords } from '../../src/messages/guide.ts';
import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { expectQuery, open, unit } from './atlas.ts';
import { expect, seriousAxe, test } from './fixtures.ts';

test('keys lead from passage to passage, and a list tells of them; another language keeps what is read in its place, and the link to what is on screen is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'harbour-2024/?p=art-2');
  await page.keyboard.press('j');
  await expectQuery(page, '?p=art-3');
  await page.keyboard.press('[');
  await page.keyboard.press('k');
  await expectQuery(page, '?p=art-1');
  await page.getByRole('button', { name: `${ja.next}: Art. 2` }).click();
  await expectQuery(page, '?p=art-2');
  await expect(page.getByRole('button', { name: `${ja.next}: Art. 3` })).toBeFocused();

  await page.getByRole('link', { name: 'English' }).click();
  await expectQuery(page, '?p=art-2&lang=en');
  const line = await page.evaluate(() => innerHeight * 0.22);
  await expect
    .poll(() => unit(page, 'art-2').evaluate((it) => it.getBoundingClientRect().top))
    .toBeCloseTo(line, -1);

  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: guideWords.en.keys });
  await expect(list).toContainText(guideWords.en.does.next);
  expect(await seriousAxe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expectQuery(page, '?p=art-2&lang=en');

  await page.getByRole('button', { name: en.share }).click();
  await expect(page.getByRole('dialog', { name: en.share })).toContainText(en.linkCopied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\?pack=harbour-2024&p=art-2&lang=en$/,
  );
});

test('a tour of three steps is offered once and never again @tour', async ({ page }) => {
  const say = guideWords.ja;
  await open(page, 'harbour-2024/?mode=matrix');
  await expect(page.getByRole('link', { name: ja.mode.matrix })).toBeVisible();
  await expect(page.getByRole('button', { name: say.offer })).toHaveCount(0);
  await open(page, 'harbour-2024/?p=art-5');
  await page.getByRole('button', { name: say.offer }).click();
  const tour = page.getByRole('dialog', { name: say.tour });
  for (const [at, step] of say.steps.entries()) {
    await expect(tour).toContainText(step);
    await expect(tour).toContainText(say.stepKeys[at]!);
    await expect(tour).toBeInViewport({ ratio: 1 });
    await expect(unit(page, 'art-5')).toBeInViewport();
    await tour.getByRole('button').last().click();
  }
  await expect(tour).toHaveCount(0);
  await page.reload();
  await expect(page.locator('mark[role="button"]').first()).toBeAttached();
  await expect(page.getByRole('button', { name: say.offer })).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('the tour speaks of no keys @tour', async ({ page }) => {
    const say = guideWords.ja;
    await open(page, 'harbour-2024/');
    await page.getByRole('button', { name: say.offer }).click();
    const tour = page.getByRole('dialog', { name: say.tour });
    await tour.getByRole('button').last().click();
    await expect(tour.getByText(say.steps[1]!)).toBeVisible();
    await expect(tour.getByText(say.stepKeys[1]!)).toBeHidden();
  });

  test('a swipe leads to the next passage', async ({ page }) => {
    await open(page, 'harbour-2024/?p=art-2');
    await expect(unit(page, 'art-2')).toBeInViewport();
    const devtools = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: x === undefined ? [] : [{ x, y: 640 }],
      });
    await touch('touchStart', 300);
    await touch('touchMove', 200);
    await touch('touchMove', 120);
    await touch('touchEnd');
    await expectQuery(page, '?p=art-3');
  });
});

test('what a popover belongs to, pressed again, closes it: a note’s sign, a collective term, Quote', async ({
  page,
}) => {
  await open(page, '?p=p1&lang=en');
  const passage = unit(page, 'p1');
  const presses = [
    passage.locator('.noted').first(),
    passage.locator('mark[data-group]').first(),
    passage.getByRole('button', { name: /^Quote paragraph/ }),
  ];
  for (const press of presses) {
    await press.click();
    await expect(page.locator('.popover:popover-open')).toBeVisible();
    await press.click();
    await expect(page.locator('.popover')).toHaveCount(0);
    await press.click();
    await expect(page.locator('.popover:popover-open')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.popover')).toHaveCount(0);
  }
});

test('every link and button of the bar is within a window of any width', async ({ page }) => {
  await open(page, 'harbour-2024/');
  for (const [width, height] of [
    [390, 844],
    [660, 450],
    [720, 450],
    [768, 1024],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const it of await page.getByRole('banner').locator(':is(a, button):visible').all()) {
      await expect(it, `${width} px`).toBeInViewport({ ratio: 1 });
    }
  }
});

test('before a script answers the bar and the findings are links to views; without one the bar has none that lead nowhere', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/harbour-2024/`);
  const leadsTo = async (name: string, search: string) => {
    const bar = page.locator('header.top');
    const link = bar.getByRole('link', { name, exact: true, includeHidden: true });
    await expect(link).toHaveAttribute('href', search);
    await expect(link).toBeHidden();
  };
  await leadsTo(en.mode.matrix, '?mode=matrix');
  await leadsTo(en.present, '?mode=brief');
  await leadsTo(en.openPack, '?mode=shelf');
  await leadsTo('日本語', '?lang=ja');
  await expect(page.locator('.findings a[data-place]').first()).toHaveAttribute(
    'href',
    /^\?place=/,
  );
  await expect(page.getByRole('button')).toHaveCount(0);
  await context.close();
});
