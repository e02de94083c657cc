import type { Browser } from '@playwright/test';
import { opened, rest } from './page.ts';
import { many } from './repeated.ts';
import type { Site } from './serve.ts';
import { longestTask } from './tasks.ts';

/** How a long text keeps a page busy; the longest task of its main thread, in ms. */
export interface Reading {
  /** Until the text is there, all of it with its mentions marked. */
  readonly loading: number;
  /** While it is scrolled, and until it has come to rest. */
  readonly scrolling: number;
}

/** Turns of the wheel, how far each goes in CSS pixels, and the time between two in ms. */
const wheel = { turns: 40, by: 700, pause: 40 };

/** Longer than a page takes to paint what has just been made, in ms. */
const frame = 50;

/** @returns the longest task of a page's main thread until its map, drawn by MapLibre, is there; in ms */
export async function mappingOf(browser: Browser, site: Site, path: string): Promise<number> {
  return opened(browser, (page) =>
    longestTask(browser, page, async () => {
      await page.goto(site.origin + path);
      await page.evaluate(() => window.observed.idle);
      await page.waitForTimeout(rest);
    }),
  );
}

/** Opens a page with a long text and scrolls through some of it. */
export async function readingOf(browser: Browser, site: Site, path: string): Promise<Reading> {
  return opened(browser, async (page) => {
    const loading = await longestTask(browser, page, async () => {
      await page.goto(site.origin + path);
      await page.waitForFunction((many) => document.querySelectorAll('mark').length >= many, many);
      await page.waitForTimeout(frame);
    });
    await page.waitForTimeout(4 * rest);
    await page.mouse.move(300, 450);
    const scrolling = await longestTask(browser, page, async () => {
      for (let turn = 0; turn < wheel.turns; turn++) {
        await page.mouse.wheel(0, wheel.by);
        await page.waitForTimeout(wheel.pause);
      }
      await page.waitForTimeout(rest);
    });
    if ((await page.evaluate(() => scrollY)) === 0) throw new Error(`${path} did not scroll`);
    return { loading, scrolling };
  });
}
