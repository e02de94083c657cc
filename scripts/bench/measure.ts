import type { Browser, Page } from '@playwright/test';
import { home } from '../../src/map/frame.ts';
import { project, type LngLat, type Size } from '../../src/picture/camera.ts';
import { plates, type Plate } from '../../src/picture/plate.ts';
import { observe, type Hooks } from './observe.ts';
import type { Site } from './serve.ts';
import { transferOf, type Transfer } from './transfer.ts';

/** One visit's figures; times in ms, those of the map only where there is one. */
export interface Visit extends Transfer {
  /** Navigation to first contentful paint. */
  readonly text: number;
  /** Navigation to a painted map: the first frame with countries, in SVG or GL. */
  readonly map?: number;
  /** Navigation to MapLibre's first idle. */
  readonly idle?: number;
  /** Click on a country to its painted paragraphs. */
  readonly click?: number;
}

/** Hooks of the atlas; the comparison pages have the same. */
const hooks: Hooks = {
  svg: 'img.first, svg.svg-map path[data-place]',
  gl: '[data-renderer="gl"]',
  card: 'article.card',
};
const mapBox = '[data-renderer]';
/** Russia at 62° N, 100° E: far from every small country, and named in many paragraphs. */
const target: { name: string; at: LngLat } = { name: 'ロシア', at: [100, 62] };
/** Longer than what a page still does by itself after a map is there or a pointer has moved. */
const rest = 500;

const viewport: Size = { width: 1440, height: 900 };

/** What a page has: text only, an SVG map, MapLibre, or first the one and then the other. */
export interface Kind {
  readonly svg: boolean;
  readonly gl: boolean;
  readonly plate: keyof typeof plates;
}

/**
 * Opens a page as a first-time reader does, in a context with nothing cached.
 * @param path of the page's folder, from slash to slash
 * @param slowdown how many times slower the processor is made; 1 leaves it
 * @throws if the map does not come, or a click on the target shows something else
 */
export async function visit(
  browser: Browser,
  site: Site,
  path: string,
  kind: Kind,
  slowdown: number,
): Promise<Visit> {
  return opened(browser, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    site.sent.length = 0;
    await page.goto(site.origin + path, { waitUntil: 'commit' });
    const [map, idle] = await page.evaluate(
      ({ svg, gl }) =>
        Promise.all([svg ? window.observed.map : undefined, gl ? window.observed.idle : undefined]),
      kind,
    );
    await page.waitForTimeout(rest);
    const click = kind.svg || kind.gl ? await clickOnTarget(page, plates[kind.plate]) : undefined;
    const [paint] = await page.evaluate(() =>
      performance.getEntriesByName('first-contentful-paint').map((entry) => entry.startTime),
    );
    if (paint === undefined) throw new Error(`${path} has painted nothing`);
    return {
      text: paint,
      ...(map !== undefined && { map }),
      ...(idle !== undefined && { idle }),
      ...(click !== undefined && { click }),
      ...transferOf(site, path),
    };
  });
}

/** @returns the size of the map in the page, in CSS pixels */
export async function mapSize(browser: Browser, site: Site, path: string): Promise<Size> {
  return opened(browser, async (page) => {
    await page.goto(site.origin + path);
    await page.evaluate(() => window.observed.idle);
    return boxOf(page);
  });
}

/** @returns what WebGL is drawn by, as the browser names it */
export async function graphicsOf(browser: Browser): Promise<string> {
  return opened(browser, (page) =>
    page.evaluate(() => {
      const gl = document.createElement('canvas').getContext('webgl2');
      const info = gl?.getExtension('WEBGL_debug_renderer_info');
      const name: unknown = info && gl?.getParameter(info.UNMASKED_RENDERER_WEBGL);
      return typeof name === 'string' ? name : 'none';
    }),
  );
}

async function opened<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport, locale: 'ja-JP' });
  try {
    // The compiler wraps functions that have a name in a helper, which a page does not know.
    await context.addInitScript('globalThis.__name = (it) => it');
    await context.addInitScript(observe, hooks);
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

async function clickOnTarget(page: Page, plate: Plate): Promise<number> {
  const { x, y, ...size } = await boxOf(page);
  const [right, down] = project(home(plate, size), size, plate.place(target.at));
  await page.mouse.move(x + right, y + down);
  await page.waitForTimeout(rest);
  // Wrapped up, or it would be awaited before the click.
  const answer = await page.evaluateHandle(() => ({ time: window.observed.answer() }));
  await page.mouse.down();
  await page.waitForTimeout(60); // about as long as a finger stays on the button
  await page.mouse.up();
  const time = await answer.evaluate((it) => it.time);
  const card = await page.locator(hooks.card).innerText();
  if (!card.includes(target.name)) throw new Error(`${page.url()}: the click opened “${card}”`);
  return time;
}

async function boxOf(page: Page): Promise<Size & { x: number; y: number }> {
  const box = await page.locator(mapBox).boundingBox();
  if (!box) throw new Error(`${page.url()} shows no map`);
  return box;
}
