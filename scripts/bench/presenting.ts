import type { Browser } from '@playwright/test';
import { opened, rest } from './page.ts';
import { median } from './report.ts';
import type { Site } from './serve.ts';

/** How a briefing is presented by a page. */
export interface Deck {
  readonly path: string;
  /** A selector of what is there once it can be presented. */
  readonly ready: string;
  /** The key to the next scene. */
  readonly key: string;
  /** Where a scene's title stands. */
  readonly headed: string;
}

export const ours: Deck = {
  path: '/ours/?mode=brief',
  ready: '[data-renderer="gl"]',
  key: 'ArrowDown',
  headed: 'h1',
};
export const slides: Deck = {
  path: '/slides/',
  ready: '.reveal.ready',
  key: 'ArrowRight',
  headed: 'section.present h2',
};

const turns = 5;

/** @returns from a key to the first painted frame of the next scene, in ms; of several scenes the median */
export async function sceneOf(browser: Browser, site: Site, deck: Deck): Promise<number> {
  return opened(browser, async (page) => {
    await page.goto(site.origin + deck.path);
    await page.waitForSelector(deck.ready, { state: 'attached' });
    const figures: number[] = [];
    for (let turn = 0; turn < turns; turn++) {
      await page.waitForTimeout(2 * rest); // the map has come to rest
      // Wrapped up, or it would be awaited before the key.
      const turned = await page.evaluateHandle(
        (headed) => ({ time: window.observed.turned(headed) }),
        deck.headed,
      );
      await page.keyboard.press(deck.key);
      figures.push(await turned.evaluate((it) => it.time));
    }
    return median(figures);
  });
}
