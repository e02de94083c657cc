import type { Locator, Page } from '@playwright/test';
import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { boundaryWords } from '../../src/drawing/boundary-note.ts';
import { expectQuery, inView, open, pointOnMap } from './atlas.ts';
import { expect, test } from './fixtures.ts';
import { brief, four, openSpeaker, say } from './presenting.ts';

const beijing = [116.4, 39.9] as const;
const tokyo = [139.7, 35.7] as const;

/** A passage of the first text on China, after another. */
const onChina = '?mode=brief&present=p3,p26&scene=2';

/** The sentence that is read. */
const read = (page: Page) => page.locator('.sentence[aria-current]');
const blankScreen = (page: Page) => page.getByRole('img', { name: say.black });

test('scenes are walked by keyboard, sentence by sentence; the screen turns black, and the overview leads to a scene', async ({
  page,
}) => {
  await brief(page);
  for (let at = 0; at < 3; at++) await page.keyboard.press('ArrowRight');
  await expectQuery(page, `${four}&scene=1.4`);
  await page.keyboard.press('PageDown');
  await expectQuery(page, `${four}&scene=2`);
  await page.keyboard.press('Space');
  await expect(read(page)).toHaveCount(1);
  await page.keyboard.press('3');
  await expect(page.getByRole('status').filter({ hasText: '3 / 4' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expectQuery(page, `${four}&scene=3`);
  await expect(read(page)).toContainText('List No. 3');
  await page.keyboard.press('b');
  await expect(blankScreen(page)).toBeVisible();
  await page.keyboard.press('b');
  await expect(blankScreen(page)).toHaveCount(0);
  await page.keyboard.press('o');
  const overview = page.getByRole('dialog', { name: say.scenes });
  await overview.getByRole('button', { name: 'Art. 2' }).click();
  await expectQuery(page, `${four}&scene=3`);
  await expect(overview).toHaveCount(0);
});

test('the overview’s pictures are drawn as they come into sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await brief(page, '?mode=brief');
  await page.keyboard.press('o');
  const pictures = page.getByRole('dialog', { name: say.scenes }).locator('.scene-picture');
  const drawn = (picture: Locator) => expect(picture.locator('img')).toBeAttached();
  await drawn(pictures.first());
  await expect(pictures.last().locator('img')).toHaveCount(0);
  await pictures.last().scrollIntoViewIfNeeded();
  await drawn(pictures.last());
});

test('a link opens its scene, with the map beside the words and nothing else', async ({ page }) => {
  await brief(page, `harbour-2024/${four}&scene=4`);
  await expect(read(page)).toContainText('albatross');
  await expect(page.getByText('Art. 5')).toBeVisible();
  const map = (await page.locator('.surface').boundingBox())!;
  const words = (await page.getByRole('main', { name: say.briefing }).boundingBox())!;
  expect(words.x).toBeGreaterThanOrEqual(map.x + map.width);
  // The map's countries, which a screen reader finds as buttons, are no elements of that name.
  await expect(page.locator('button:visible')).toHaveCount(0);
  const { basis } = boundaryWords(readLibrary('harbour-2024').pack.manifest, 'ja');
  for (const words of [basis, ja.boundaryStatus]) {
    await expect(page.getByText(words)).toBeVisible();
  }
});

test('the map goes where the scene is @webgl', async ({ page }) => {
  await brief(page, onChina);
  await expect.poll(() => inView(page, beijing)).toBe(true);
});

const screens = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 3840, height: 2160 },
];

for (const lang of ['ja', 'en']) {
  test(`every sentence can be read whole on a large screen, and on a small and a vast one it is moved to, in ${lang}`, async ({
    page,
  }) => {
    await page.goto(`./?mode=brief&present=p25,a2,p12&scene=1&lang=${lang}`);
    await expect(page.getByRole('main').getByRole('heading')).toBeVisible();
    await expect(page.getByText(en.editors)).toHaveCount(lang === 'en' ? 1 : 0);
    for (const viewport of screens) {
      await page.setViewportSize(viewport);
      await page.keyboard.press('Home');
      for (let at = 0; at < 11; at++) {
        // The scene is set anew once its title has come.
        await expect(async () => {
          const box = (await page.locator('.said').boundingBox())!;
          const sentence = (await read(page).boundingBox())!;
          expect(sentence.y).toBeGreaterThanOrEqual(box.y);
          expect(sentence.y + sentence.height).toBeLessThanOrEqual(box.y + box.height + 1);
        }).toPass({ timeout: 15_000, intervals: [50] });
        await page.keyboard.press('ArrowRight');
      }
    }
  });
}

test('what is on show is presented as it stands, and Escape and Enter lead back to where that was', async ({
  page,
}) => {
  await open(page, '?place=CHN');
  await page.getByRole('button', { name: ja.presentThese(3) }).click();
  await expectQuery(page, '?mode=brief&present=p4,p26,p27');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: say.leaving })).toBeVisible();
  await page.keyboard.press('Enter');
  await expectQuery(page, '?place=CHN');
  await page.getByRole('link', { name: ja.present, exact: true }).click();
  await expect(page.getByRole('main', { name: say.briefing })).toBeVisible();
});

test('the speaker’s window and the audience’s stay in step, whichever is loaded anew or closed and opened again, and disturb no other briefing', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await brief(other);
  await brief(page);
  const speaker = await openSpeaker(page);
  await speaker.keyboard.press('2');
  await speaker.keyboard.press('Enter');
  await expectQuery(page, `${four}&scene=2`);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => speaker.url()).toContain('scene=2.2');
  await speaker.keyboard.press('b');
  await expect(blankScreen(page)).toBeVisible();
  await speaker.reload();
  await expect(speaker.getByText(say.black)).toBeVisible();
  await page.reload();
  await expect(blankScreen(page)).toBeVisible();
  await expectQuery(page, `${four}&scene=2.2`);

  await page.keyboard.press('b');
  await speaker.close();
  await page.keyboard.press('ArrowRight');
  const second = await openSpeaker(page);
  await expect(second.getByRole('region', { name: say.now })).toContainText('Norway offers');
  await expectQuery(other, four);
  await page.close();
  await expect(second.getByRole('link', { name: say.audience })).toBeVisible();
  // All beside the notes has room on a small screen: what scrolls would lie below the map.
  await second.setViewportSize({ width: 1100, height: 760 });
  const beyond = () =>
    second.getByRole('complementary').evaluate((it) => it.scrollHeight - it.clientHeight);
  await expect.poll(beyond).toBe(0);
});

test('a question is answered on the screen, and one key leads back; what the speaker does on the small map is seen on the large one', async ({
  page,
}) => {
  await brief(page, onChina);
  const speaker = await openSpeaker(page);
  await speaker.keyboard.press('q');
  await speaker.keyboard.insertText('モルド');
  await expect(speaker.getByRole('option', { name: 'モルドバ', exact: true })).toBeVisible();
  await speaker.keyboard.press('Enter');
  await expect(page.getByText(/^モルドバ — /)).toBeVisible();
  await speaker.keyboard.press('Escape');
  await expectQuery(page, onChina);
  await speaker.keyboard.press('l');
  await expect(speaker.getByText(say.laser)).toBeVisible();
  await expect.poll(() => inView(speaker, beijing)).toBe(true);
  const { x, y } = await pointOnMap(speaker, beijing);
  await speaker.mouse.move(x, y);
  await expect(page.locator('svg.overlay path.hovered').first()).toBeAttached();
  /** How far the audience's dot is from Beijing on its own map, in CSS pixels. */
  const off = async () => {
    const dot = (await page.locator('.laser').boundingBox())!;
    const { x, y } = await pointOnMap(page, beijing);
    return Math.hypot(dot.x + dot.width / 2 - x, dot.y + dot.height / 2 - y);
  };
  await expect.poll(off).toBeLessThan(12);
  const before = await pointOnMap(page, tokyo);
  await speaker.mouse.wheel(0, -300);
  await expect.poll(async () => (await pointOnMap(page, tokyo)).x).not.toBeCloseTo(before.x, 0);
  await speaker.mouse.down();
  await speaker.mouse.up();
  await expect(page.getByText(/^中国 — /)).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('buttons are opened on the words, closed and opened again, and lead out', async ({
    page,
  }) => {
    await brief(page);
    const words = page.locator('.passage');
    const leave = page.getByRole('button', { name: say.tools.leave });
    const touch = async () => words.tap({ position: { x: 100, y: 40 } });
    await touch();
    await expect(leave).toBeVisible();
    await touch();
    await expect(leave).toHaveCount(0);
    await expectQuery(page, four);
    await touch();
    await page.getByRole('button', { name: say.tools.black }).tap();
    await expect(blankScreen(page)).toBeVisible();
    await blankScreen(page).tap();
    await expect(blankScreen(page)).toHaveCount(0);
    await touch();
    await leave.tap();
    await page
      .getByRole('dialog', { name: say.leaving })
      .getByRole('button', { name: say.tools.leave })
      .tap();
    await expectQuery(page, '?p=art-3');
  });
});

test('what the speaker draws on the map is on the audience’s too, until the next scene', async ({
  page,
}) => {
  await brief(page, 'harbour-2024/?mode=brief&scene=2');
  const speaker = await openSpeaker(page);
  const lines = (of: Page) => of.locator('[data-pen] polyline:not(.casing)');
  await speaker.keyboard.press('p');
  const { x, y, width, height } = (await speaker.locator('[data-pen]').boundingBox())!;
  await speaker.mouse.move(x + width * 0.3, y + height * 0.3);
  await speaker.mouse.down();
  await speaker.mouse.move(x + width * 0.6, y + height * 0.5);
  await speaker.mouse.up();
  for (const window of [speaker, page]) await expect(lines(window)).toHaveCount(1);
  await speaker.keyboard.press('ArrowDown');
  for (const window of [speaker, page]) await expect(lines(window)).toHaveCount(0);
});
