import type { CDPSession, Page } from '@playwright/test';
import { ja } from '../../src/messages/ja.ts';
import { drawnBy, open } from './atlas.ts';
import { expect, test } from './fixtures.ts';
import { brief } from './presenting.ts';

/** A small canvas is drawn sooner. */
test.use({ viewport: { width: 480, height: 480 } });
// Nor does it hold anything of the tests before.
test.use({ reuseContext: false });

/** Counts the WebGL contexts that a page makes, and those that are alive. */
async function countContexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const contexts: WeakRef<WebGL2RenderingContext>[] = [];
    Object.assign(window, { contexts });
    const canvas = HTMLCanvasElement.prototype as unknown as {
      getContext: (this: HTMLCanvasElement, ...all: unknown[]) => unknown;
    };
    const { getContext } = canvas;
    canvas.getContext = function (...all) {
      const context = getContext.apply(this, all);
      const known = contexts.some((it) => it.deref() === context);
      if (context instanceof WebGL2RenderingContext && !known) contexts.push(new WeakRef(context));
      return context;
    };
  });
}

type Counted = Window & { contexts: WeakRef<WebGL2RenderingContext>[] };
const made = (page: Page) => page.evaluate(() => (window as unknown as Counted).contexts.length);
const alive = (page: Page) =>
  page.evaluate(() => {
    const { contexts } = window as unknown as Counted;
    return contexts.filter((it) => it.deref()?.isContextLost() === false).length;
  });

/** What the page's scripts hold, in bytes. */
async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/**
 * Goes on to another map again and again, each time as soon as MapLibre has begun to draw the last one.
 * @param go goes on
 */
async function expectBounded(page: Page, go: (at: number) => Promise<void>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const onwards = async (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      const before = await made(page);
      await go(at);
      await expect.poll(() => made(page)).toBeGreaterThan(before);
      expect(await alive(page)).toBe(1);
    }
    await drawnBy(page, 'gl');
    return heap(session);
  };
  // Each projection has been seen once by then.
  const first = await onwards(0, 2);
  expect(await onwards(2, 5)).toBeLessThan(first * 1.3);
}

test('however often the world is laid out anew, one context is alive and no more is held @webgl', async ({
  page,
}) => {
  await countContexts(page);
  await page.goto('./?map=equal');
  await drawnBy(page, 'gl');
  const projection = page.getByRole('combobox', { name: ja.projection });
  await expectBounded(page, async (at) => {
    await projection.selectOption(['globe', 'equal'][at % 2]!);
  });
});

test('however often a briefing goes on to another projection, one context is alive and no more is held @webgl', async ({
  page,
}) => {
  await countContexts(page);
  await brief(page, '?mode=brief&scene=13');
  await drawnBy(page, 'gl');
  await expectBounded(page, async (at) => {
    // From the globe of the thirteenth scene to the map of the next, and back.
    await page.keyboard.press(at % 2 === 0 ? 'ArrowDown' : 'ArrowUp');
  });
});

test('a map whose worker never comes is taken down all the same @webgl', async ({ page }) => {
  await countContexts(page);
  await page.route(/maplibre-gl-worker.*\.js/, () => undefined);
  await page.goto('./?map=equal');
  const projection = page.getByRole('combobox', { name: ja.projection });
  await expect(projection).toBeVisible();
  await expect.poll(() => alive(page)).toBe(1);
  for (const kind of ['globe', 'flat', 'equal']) {
    const before = await made(page);
    await projection.selectOption(kind);
    await expect.poll(() => made(page)).toBeGreaterThan(before);
    expect(await alive(page)).toBe(1);
  }
});

test('however many packs are opened one after another, no more is held', async ({
  page,
  request,
}) => {
  const session = await page.context().newCDPSession(page);
  await open(page, 'harbour-2024/?lang=en');
  const pack = await (await request.get('./data/harbour-2024/pack.json')).text();
  const bring = async (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      // Handed over within the page: a file that is handed over from outside keeps its field from being let go.
      await page.evaluate(
        (text) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], 'pack.json', { type: 'application/json' }));
          dispatchEvent(new DragEvent('drop', { dataTransfer }));
        },
        pack.replace('"harbour-2024"', `"brought-${at}"`),
      );
      await expect(page).toHaveURL(new RegExp(`pack=brought-${at}&`));
      await drawnBy(page, 'static');
    }
    return heap(session);
  };
  const first = await bring(0, 3);
  expect(await bring(3, 8)).toBeLessThan(first * 1.3);
});
