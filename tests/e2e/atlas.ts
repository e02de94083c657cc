import { expect, type Locator, type Page } from '@playwright/test';
import { mercator, type LngLat } from '../../src/map-model/mercator.ts';
import { buildConcordance } from '../../src/index/concordance.ts';
import { extentOf } from '../../src/map-model/extent.ts';
import { lambert } from '../../src/map-model/lambert.ts';
import { projections } from '../../src/map-model/projections.ts';
import { pathSpace } from '../../src/map-model/paths.ts';
import { ja, type Words } from '../../src/messages/ja.ts';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { boundaryWords } from '../../src/drawing/boundary-note.ts';
import type { Lang } from '../../src/messages/lang.ts';
import { localize } from '../../src/text/localized.ts';

const { pack, gazetteer, frameworks } = readLibrary();
const { manifest } = pack;

/** The flat projections in which the map of the first text may be. */
const flatProjections = {
  ...projections,
  lambert: lambert(extentOf(buildConcordance(pack, gazetteer, frameworks))),
};

/** What is said of the boundaries below the map. */
export const boundaryIn = (lang: Lang) => boundaryWords(manifest, lang);

/** A frame of the text. */
export const frameOf = (id: string) => manifest.frames?.find((frame) => frame.id === id);

/** What the button of a frame says, in Japanese. */
export const frameName = (id: string) => localize(frameOf(id)?.name, 'ja') ?? ja.world;

/** The element that tells how the map is drawn (`data-renderer`). */
export function mapSurface(page: Page): Locator {
  return page.locator('[data-renderer]');
}

/** Opens the site at a query, and waits until it answers: it can be read before its marks are buttons. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await expect(page.locator('mark[role="button"]').first()).toBeAttached();
}

/** Leads an open page to another address of its text, as Back does: nothing is loaded anew. */
export async function goTo(page: Page, query = ''): Promise<void> {
  await page.evaluate((query) => {
    history.pushState(null, '', location.pathname + query);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

/** The outline of the picked place, over either map. */
export function pickedOutline(page: Page): Locator {
  return page.locator('svg.overlay path.picked').first();
}

/** Waits until the map is drawn as wanted: `svg` at once, `gl` by MapLibre, `static` without WebGL. */
export async function drawnBy(page: Page, renderer: 'svg' | 'gl' | 'static'): Promise<void> {
  await expect(mapSurface(page)).toHaveAttribute('data-renderer', renderer, { timeout: 30_000 });
}

/**
 * Holds files back, so that what must not wait for them can be seen.
 * @returns lets them come
 */
export async function hold(page: Page, files: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Holds MapLibre back, for tests of what must not wait for it; the SVG map stays. */
export async function holdMapLibre(page: Page): Promise<void> {
  await page.route(/gl-map.*\.js/, () => undefined);
}

/**
 * Does what scrolls the page, and waits until the page has taken notice that it came to rest: its own
 * timer runs for 140 ms after the last scroll event, and so ends before one that runs for longer.
 */
export async function afterScrolling(page: Page, scroll: () => Promise<void>): Promise<void> {
  const rest = await page.evaluateHandle(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const come = new Promise<void>((resolve) => {
      const scrolled = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          removeEventListener('scroll', scrolled);
          resolve();
        }, 200);
      };
      addEventListener('scroll', scrolled);
    });
    return { come };
  });
  await scroll();
  await rest.evaluate(({ come }) => come);
}

/** A unit of the text, by id: `p17`, `a3`, `p7.2`. */
export function unit(page: Page, id: string): Locator {
  return page.locator(`[id="${id}"]`);
}

/** The number in the margin of a unit. */
export function number(page: Page, id: string): Locator {
  return unit(page, id).locator('a.number');
}

/** The units on show. */
export async function shownUnits(page: Page): Promise<string[]> {
  return page
    .locator('section[data-unit]:not([hidden])')
    .evaluateAll((sections) => sections.map((section) => section.id));
}

/** The key on the map. */
export function key(page: Page, say: Words = ja): Locator {
  return page.getByRole('navigation', { name: say.key });
}

/** Shows the list of all places. */
export async function openPlaces(page: Page, say: Words = ja): Promise<void> {
  await page.getByRole('link', { name: say.mode.places, exact: true }).click();
}

/** A place's link among the findings, or in the list of places where that is shown. */
export function listed(page: Page, place: string): Locator {
  return page.locator(`:is(.findings, #places) a[data-place="${place}"]`).last();
}

/** The card of the picked place. */
export function card(page: Page, say: Words = ja): Locator {
  return page.getByRole('article', { name: say.card });
}

/** The strip under the map that says whom the passage being read is about. */
export function about(page: Page, number: string, say: Words = ja): Locator {
  return page.getByRole('region', { name: say.about(`¶${number}`), exact: true });
}

/** The title of the first text. */
export const titleIn = (lang: Lang) => localize(manifest.title, lang);

/** Waits for a query in the address. */
export async function expectQuery(page: Page, query: string): Promise<void> {
  await expect.poll(() => new URL(page.url()).search).toBe(query);
}

/** A point of the window, in CSS pixels. */
interface WindowPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Where points of the world stand in the window; the outlines over either map tell.
 * Waits until the map has stopped moving.
 */
export async function pointsOnMap(page: Page, points: readonly LngLat[]): Promise<WindowPoint[]> {
  const overlay = page.locator('svg.overlay');
  const id = (await overlay.getAttribute('data-projection')) as keyof typeof flatProjections;
  const projection = flatProjections[id];
  const world = overlay.locator('> g');
  let before = '';
  await expect(async () => {
    const now = (await world.getAttribute('transform')) ?? '';
    const still = now === before;
    before = now;
    expect(still).toBe(true);
  }).toPass({ intervals: [100] });
  const placed = points.map((at) => mercator(projection.forward(at)).map((it) => it * pathSpace));
  return world.evaluate(
    (element, { placed, turns }) => {
      const group = element as SVGGElement;
      const matrix = group.getScreenCTM() ?? undefined;
      const box = group.ownerSVGElement?.getBoundingClientRect();
      return placed.map(([x = NaN, y = NaN]) => {
        const copies = turns.map((by) => new DOMPoint(x + by, y).matrixTransform(matrix));
        const seen = copies.find((p) => box && p.x >= box.left && p.x <= box.right) ?? copies[0];
        return { x: seen?.x ?? NaN, y: seen?.y ?? NaN };
      });
    },
    { placed, turns: projection.wraps ? [0, -pathSpace, pathSpace] : [0] },
  );
}

/** The same for one point. */
export async function pointOnMap(page: Page, at: LngLat): Promise<WindowPoint> {
  const [point] = await pointsOnMap(page, [at]);
  return point ?? { x: NaN, y: NaN };
}

/** Whether a point of the world is in the map's view. */
export async function inView(page: Page, at: LngLat): Promise<boolean> {
  const { x, y } = await pointOnMap(page, at);
  const box = (await mapSurface(page).boundingBox())!;
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** Clicks a point of the world with the mouse. */
export async function clickMap(page: Page, at: LngLat): Promise<void> {
  const { x, y } = await pointOnMap(page, at);
  await page.mouse.click(x, y);
}

/** The colour on screen at a point of the window, as red, green, blue from 0 to 255. */
export async function colourAt(page: Page, x: number, y: number): Promise<number[]> {
  const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
  const png = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context?.drawImage(image, 0, 0);
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
  }, png);
}

/** A colour of the page's palette (`--sea`), as red, green, blue from 0 to 255. */
export async function paletteColour(page: Page, name: string): Promise<number[]> {
  return page.evaluate((name) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    if (!context) return [];
    context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(name);
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  }, name);
}

/** How far the colour on the map at a point of the globe is from a colour of the palette, 0 to 255. */
export async function colourDistance(page: Page, at: LngLat, name: string): Promise<number> {
  const { x, y } = await pointOnMap(page, at);
  const [seen, wanted] = [await colourAt(page, x, y), await paletteColour(page, name)];
  return Math.max(...seen.map((value, i) => Math.abs(value - (wanted[i] ?? NaN))));
}
