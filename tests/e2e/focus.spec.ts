import type { Page } from '@playwright/test';
import { drawnBy, goTo, open } from './atlas.ts';
import { expect, test } from './fixtures.ts';

/** How many stops get the focus, and those of which nothing is then in sight, as they stand in the page. */
async function focusStops(page: Page): Promise<{ stops: number; covered: string[] }> {
  return page.locator('#app').evaluate(async (app) => {
    const stops = app.querySelectorAll<HTMLElement>(
      ':is(a[href], button, input:not([type=file]), summary, [tabindex="0"])',
    );
    const inSight = (element: Element) =>
      [...element.getClientRects()].some(({ left, top, width, height }) => {
        const seen = document.elementFromPoint(left + width / 2, top + height / 2);
        return seen !== null && element.contains(seen);
      });
    const focused = [...stops].filter((element) => {
      element.focus();
      return document.activeElement === element;
    });
    const covered: HTMLElement[] = [];
    for (const element of focused) {
      element.focus();
      if (inSight(element)) continue;
      // Passages get their height when they come near, which moves the page.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      element.blur();
      element.focus();
      if (!inSight(element)) covered.push(element);
    }
    return { stops: focused.length, covered: covered.map(({ outerHTML }) => outerHTML) };
  });
}

/** Queries, each with what comes last of its view. */
const views = [
  ['?p=art-3&place=ISL', 'nav.bar'],
  ['?place=KEN', 'article.card'],
  ['?mode=silence', '#silence-title'],
  ['?mode=matrix', '#matrix-title'],
] as const;

const screens = {
  'a phone': { width: 390, height: 844 },
  'a page at 200 %': { width: 640, height: 400 },
  'a page at 400 %': { width: 320, height: 256 },
};

test('whatever gets the focus is in sight, beside the bar and the key’s button, on a phone and a page at 200 and 400 %', async ({
  page,
}) => {
  await page.setViewportSize(screens['a phone']);
  await open(page, 'harbour-2024/');
  await drawnBy(page, 'static');
  for (const [query, last] of views) {
    await goTo(page, query);
    await expect(page.locator(last)).toBeAttached();
    for (const [name, viewport] of Object.entries(screens)) {
      await page.setViewportSize(viewport);
      const { stops, covered } = await focusStops(page);
      expect(stops, `${query} on ${name}`).toBeGreaterThan(30);
      expect(covered, `${query} on ${name}`).toEqual([]);
    }
  }
});
