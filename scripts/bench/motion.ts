import type { Browser, Page } from '@playwright/test';
import { projections } from '../../src/map-model/projections.ts';
import { boxOf, opened, rest, target, targetPoint } from './page.ts';
import type { Site } from './serve.ts';

/** How a map that is there follows the pointer; in ms. */
export interface Motion {
  /** From the pointer's coming upon a country to its painted highlight. */
  readonly hover: number;
  /** From there to the painted names of that country in the text, where the page marks any. */
  readonly lit: number;
  /** From the pointer's coming upon a name in the text to its country's painted outline, likewise. */
  readonly outlined: number;
  /** A frame while the flat map is dragged, on average. */
  readonly pan: number;
  /** The same while the globe is. */
  readonly turn: number;
}

/** The two maps of a page, as addresses below its origin. */
export interface Maps {
  readonly flat: string;
  readonly globe: string;
}

/** How long the map is dragged, in ms. */
const stretch = 1500;

/** Opens both maps of a page and moves the pointer over them. */
export async function motionOf(browser: Browser, site: Site, maps: Maps): Promise<Motion> {
  const flat = await opened(browser, async (page) => {
    await rested(page, site.origin + maps.flat);
    return { ...(await hovering(page)), pan: await drag(page) };
  });
  const turn = await opened(browser, async (page) => {
    await rested(page, site.origin + maps.globe);
    return drag(page);
  });
  return { ...flat, turn };
}

async function rested(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => window.observed.idle);
  await page.waitForTimeout(2 * rest);
}

/** Points at a country, at it again and at a name; on a page without names in a text only at the country. */
async function hovering(page: Page): Promise<Pick<Motion, 'hover' | 'lit' | 'outlined'>> {
  const country = await targetPoint(page, projections.flat);
  const outline = '.overlay path.hovered, #hovered:not(:empty)';
  const hover = await highlight(page, country, outline);
  const mark = page.locator('.said mark', { hasText: target.name }).first();
  if ((await mark.count()) === 0) return { hover, lit: hover, outlined: hover };
  const lit = await highlight(page, country, 'mark.hovered');
  await mark.scrollIntoViewIfNeeded();
  const { x, y } = (await mark.boundingBox()) ?? { x: 0, y: 0 };
  return { hover, lit, outlined: await highlight(page, [x + 3, y + 3], outline) };
}

/** @returns from the pointer's coming upon a point to the painted frame with something that matches, in ms */
async function highlight(
  page: Page,
  at: [x: number, y: number],
  selector: string,
): Promise<number> {
  await page.mouse.move(1, 1);
  await page.waitForTimeout(rest);
  const answer = await page.evaluateHandle(
    (it) => ({ time: window.observed.highlight(it) }),
    selector,
  );
  await page.mouse.move(...at);
  return answer.evaluate((it) => it.time);
}

async function drag(page: Page): Promise<number> {
  const { x, y, width, height } = await boxOf(page);
  const [middle, reach] = [x + width / 2, width / 4];
  await page.mouse.move(middle, y + height / 2);
  await page.mouse.down();
  const pace = page.evaluate((ms) => window.observed.pace(ms), stretch);
  const begin = Date.now();
  while (Date.now() - begin < stretch) {
    await page.mouse.move(middle + reach * Math.sin((Date.now() - begin) / 300), y + height / 2);
  }
  await page.mouse.up();
  return pace;
}
