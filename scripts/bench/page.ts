import type { Browser, Page } from '@playwright/test';
import { project, type Size } from '../../src/map-model/camera.ts';
import type { LngLat } from '../../src/map-model/mercator.ts';
import type { Projection } from '../../src/map-model/camera.ts';
import { observe, type Hooks } from './observe.ts';

/** Hooks of the atlas; the comparison pages have the same. */
export const hooks: Hooks = {
  svg: 'img.first, svg.svg-map path[data-place]',
  gl: '[data-renderer="gl"]',
  card: 'article.card:not([hidden])',
};
const mapBox = '[data-renderer]';
/** Russia at 62° N, 100° E: far from every small country, and named in many paragraphs. */
export const target: { name: string; at: LngLat } = { name: 'ロシア', at: [100, 62] };
/** Longer than what a page still does by itself after a map is there or a pointer has moved, in ms. */
export const rest = 500;

const viewport: Size = { width: 1440, height: 900 };

/** Lets a page be used that has nothing cached and tells of itself. */
export async function opened<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({
    viewport,
    locale: 'ja-JP',
    // What is put by for the next visit comes after all that is measured here.
    serviceWorkers: 'block',
  });
  try {
    // The compiler wraps functions that have a name in a helper, which a page does not know.
    await context.addInitScript('globalThis.__name = (it) => it');
    await context.addInitScript(observe, hooks);
    const page = await context.newPage();
    // The page before this one may still be clearing up.
    await page.waitForTimeout(rest);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** @returns where in the window the map shows the target when it has just been opened */
export async function targetPoint(
  page: Page,
  projection: Projection,
): Promise<[x: number, y: number]> {
  const { x, y, ...size } = await boxOf(page);
  const [right, down] = project(projection.home(size), size, projection.forward(target.at));
  return [x + right, y + down];
}

/** @returns where in the window the map is */
export async function boxOf(page: Page): Promise<Size & { x: number; y: number }> {
  const box = await page.locator(mapBox).boundingBox();
  if (!box) throw new Error(`${page.url()} shows no map`);
  return box;
}
