/** How far a finger goes to the side before it turns a page, in CSS pixels. */
const swipe = 50;
/** How much of the width, at either side, turns a page when it is touched. */
const edge = 0.18;

/** The point where a finger was put down or lifted, in CSS pixels of the window. */
export interface Touch {
  readonly x: number;
  readonly y: number;
}

/** Whether it was lifted where it was put down. */
export function isStill(from: Touch, to: Touch): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) < swipe;
}

/**
 * What a finger asks: a swipe turns the page as one turns it by hand, an edge leads where it points,
 * and the middle brings up the tools.
 * @param width of the window
 */
export function touchCommand(
  from: Touch,
  to: Touch,
  width: number,
): 'next' | 'previous' | 'tools' | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(dx) >= swipe && Math.abs(dx) > Math.abs(dy)) return dx < 0 ? 'next' : 'previous';
  if (!isStill(from, to)) return undefined;
  if (to.x > width * (1 - edge)) return 'next';
  return to.x < width * edge ? 'previous' : 'tools';
}
