import type { Page } from '@playwright/test';
import { ja } from '../../src/messages/ja.ts';
import {
  afterScrolling,
  drawnBy,
  expectQuery,
  inView,
  number,
  open,
  pointOnMap,
  unit,
} from './atlas.ts';
import { expect, test } from './fixtures.ts';

/** Moves the page with the wheel until a unit's top stands in the upper third of the window. */
async function scrollTo(page: Page, id: string): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.mouse.move(width / 4, height / 2);
  const off = () =>
    unit(page, id).evaluate((it, line) => it.getBoundingClientRect().top - line, height * 0.2);
  // Passages get their height when they are seen, which moves those below.
  for (let by = await off(); Math.abs(by) >= 16; by = await off()) {
    await afterScrolling(page, () => page.mouse.wheel(0, by));
  }
}

test('scrolling to ¶17 makes it the passage being read, without a step for Back, and back to the title reads none', async ({
  page,
}) => {
  await open(page);
  const before = await page.evaluate(() => history.length);
  await scrollTo(page, 'p17');
  await expectQuery(page, '?p=p17');
  expect(await page.evaluate(() => history.length)).toBe(before);
  await expect(page.getByRole('region', { name: ja.about('¶17') })).toContainText('モルドバ');

  await expect(async () => {
    await page.mouse.wheel(0, -4000);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }).toPass({ intervals: [200] });
  await expectQuery(page, '');
});

test('who asks for less motion sees the map jump, by scrolling and by its buttons @webgl', async ({
  page,
}) => {
  await open(page);
  await drawnBy(page, 'gl');
  await page.evaluate(() => {
    const world = document.querySelector('svg.overlay > g')!;
    const seen: (string | null)[] = [];
    new MutationObserver(() => seen.push(world.getAttribute('transform'))).observe(world, {
      attributeFilter: ['transform'],
    });
    Object.assign(window, { seen });
  });
  const moves = () =>
    page.evaluate(() => new Set((window as unknown as { seen: string[] }).seen.splice(0)).size);
  await scrollTo(page, 'p31');
  await expectQuery(page, '?p=p31');
  await expect.poll(() => inView(page, [138, 36])).toBe(false);
  await pointOnMap(page, [0, 0]);
  expect(await moves(), 'positions of the map for the passages scrolled by').toBeLessThanOrEqual(4);
  await page.getByRole('button', { name: ja.zoomIn }).click();
  await pointOnMap(page, [0, 0]);
  expect(await moves(), 'positions of the map for one zoom').toBe(1);
});

test('every passage that a filter leaves comes to its line and is read by scrolling, the last one too', async ({
  page,
}) => {
  await open(page, '?topic=nuclear');
  const line = 0.22 * (page.viewportSize()?.height ?? 0);
  const off = (id: string) =>
    unit(page, id).evaluate((it, line) => Math.abs(it.getBoundingClientRect().top - line), line);
  await page.mouse.move(300, 600);
  await afterScrolling(page, () => page.mouse.wheel(0, 9000));
  await expectQuery(page, '?p=p27&topic=nuclear');
  for (const id of ['p10', 'p25', 'p27']) {
    await number(page, id).click();
    await expect.poll(() => off(id)).toBeLessThan(2);
    await expectQuery(page, `?p=${id}&topic=nuclear`);
  }
});

test('what is scrolled under a mouse at rest is not pointed at until the mouse is moved', async ({
  page,
}) => {
  await open(page, 'harbour-2024/');
  const lit = page.locator('mark.hovered');
  const mark = unit(page, 'art-6-b').locator('mark').first();
  await mark.hover();
  await expect(lit.first()).toBeVisible();
  const { x, y, width, height } = (await mark.boundingBox())!;
  const at = { x: x + width / 2, y: y + height / 2 };
  // Another mark stands somewhere straight above or below.
  const other = await page.locator('mark[data-place]').evaluateAll((marks, { x, y }) => {
    return marks.findIndex((it) => {
      const [box, more] = it.getClientRects();
      if (!box || more) return false;
      return box.left + 4 < x && x < box.right - 4 && Math.abs(box.top - y) > 100;
    });
  }, at);
  const off = () =>
    page
      .locator('mark[data-place]')
      .nth(other)
      .evaluate((it, y) => {
        const { top, height } = it.getBoundingClientRect();
        return top + height / 2 - y;
      }, at.y);
  for (let by = await off(); Math.abs(by) >= 4; by = await off()) {
    await afterScrolling(page, () => page.mouse.wheel(0, by));
  }
  await expect(lit).toHaveCount(0);
  await page.mouse.move(at.x + 1, at.y);
  await expect(lit.first()).toBeVisible();
});
