import type { Browser, Page } from '@playwright/test';
import { projections } from '../../src/map-model/projections.ts';
import { boxOf, opened, rest, targetPoint } from './page.ts';
import type { Site } from './serve.ts';

/** How a map that is there follows the pointer; in ms. */
export interface Motion {
  /** From the pointer's coming upon a country to its painted highlight. */
  readonly hover: number;
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
    return { hover: await hover(page), pan: await drag(page) };
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

async function hover(page: Page): Promise<number> {
  const answer = await page.evaluateHandle(() => ({ time: window.observed.highlight() }));
  await page.mouse.move(...(await targetPoint(page, projections.flat)));
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
