import type { Browser, Page } from '@playwright/test';
import type { Projection, Size } from '../../src/map-model/camera.ts';
import { boxOf, hooks, opened, rest, target, targetPoint } from './page.ts';
import type { Site } from './serve.ts';
import type { Motion } from './motion.ts';
import type { Reading } from './reading.ts';
import { transferOf, type Transfer } from './transfer.ts';

/** One visit's figures; times in ms, those of the map only where there is one. */
export interface Visit extends Transfer, Partial<Motion>, Partial<Reading> {
  /** Navigation to first contentful paint. */
  readonly text?: number;
  /** Navigation to a painted map: the first frame with countries, in SVG or GL. */
  readonly map?: number;
  /** Navigation to MapLibre's first idle. */
  readonly idle?: number;
  /** Click on a country to its painted paragraphs. */
  readonly click?: number;
  /** The key to the next scene of a briefing to its painted title. */
  readonly scene?: number;
  /** The command to print to the PDF. */
  readonly handout?: number;
  /** The size of the file that needs no other, in gzipped bytes. */
  readonly file?: number;
  /** The longest task of the main thread until MapLibre's map is there, beside a long text. */
  readonly mapping?: number;
  /** A keystroke's results in ten times the text, and in a hundred times. */
  readonly search10?: number;
  readonly search100?: number;
}

/** The kind of a page: text only, an SVG map, MapLibre, or first the one and then the other. */
export interface Kind {
  readonly svg: boolean;
  readonly gl: boolean;
  readonly projection: Projection;
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
      // The projection, of functions, cannot go along.
      { svg: kind.svg, gl: kind.gl },
    );
    await page.waitForTimeout(rest);
    const click = kind.svg || kind.gl ? await clickOnTarget(page, kind.projection) : undefined;
    return {
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

async function clickOnTarget(page: Page, projection: Kind['projection']): Promise<number> {
  await page.mouse.move(...(await targetPoint(page, projection)));
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
