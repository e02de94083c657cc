import type { Page } from '@playwright/test';

/** A point of the window, in CSS pixels. */
export type Spot = readonly [x: number, y: number];

/** How many steps a stroke of a finger has. */
const steps = 12;

/**
 * Moves fingers over the page in straight lines, all at once, as a hand does: the browser makes
 * scrolling of it or leaves it to the page.
 * @param strokes from where to where, for each finger
 */
export async function stroke(page: Page, ...strokes: (readonly [Spot, Spot])[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', spots: Spot[]) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      // The last to land is the first to leave: they leave in the order of their ids.
      touchPoints: spots.map(([x, y], at) => ({ x, y, id: strokes.length - at })),
    });
  // One finger lands before the other.
  for (let count = 1; count <= strokes.length; count++) {
    await touch(
      'touchStart',
      strokes.slice(0, count).map(([from]) => from),
    );
  }
  for (let step = 1; step <= steps; step++) {
    await touch(
      'touchMove',
      strokes.map(([from, to]): Spot => {
        const part = step / steps;
        return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
      }),
    );
  }
  await touch('touchEnd', []);
  await devtools.detach();
}
