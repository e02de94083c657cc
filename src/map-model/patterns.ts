import type { Pattern } from './palette.ts';
import type { Rect } from './rect.ts';

/** The side of the square after which every pattern comes again, in CSS pixels. */
export const tileSide = 8;
/** How far apart a pattern's lines are, and the dots on one, in CSS pixels. */
const period = 4;

/**
 * Each pattern is the lines on which `x · dx + y · dy` is `at` or as many periods more as one likes; `dots`
 * stand on them, from line to line half a period aside. All renderers draw their patterns from this.
 */
const patterns = {
  falling: { dx: 1, dy: -1, at: 0, dots: false },
  rising: { dx: 1, dy: 1, at: 0, dots: false },
  level: { dx: 0, dy: 1, at: 2, dots: false },
  dots: { dx: 0, dy: 1, at: 2, dots: true },
} as const;

/** How a pattern's paths are drawn, as SVG has it; lengths in CSS pixels. Dots are dashes without length. */
export function penOf(pattern: Pattern) {
  return pattern === 'dots'
    ? ({ width: 1.7, cap: 'round', dash: `.01 ${period - 0.01}` } as const)
    : ({ width: 0.8, cap: 'butt', dash: undefined } as const);
}

/** The same as attributes. */
export function penAttributes(pattern: Pattern): string {
  const { width, cap, dash } = penOf(pattern);
  const dashes = dash ? ` stroke-dasharray="${dash}"` : '';
  return `fill="none" stroke-width="${width}" stroke-linecap="${cap}"${dashes}`;
}

/** A pattern drawn all across a stretch of a view, as SVG path data in CSS pixels. */
export function hatching(pattern: Pattern, { left, top, right, bottom }: Rect): string {
  if (pattern === 'none') return '';
  const { dx, dy, at, dots } = patterns[pattern];
  const down = bottom - top;
  const ends = [left, right].flatMap((x) => [top, bottom].map((y) => x * dx + y * dy));
  const first = from(Math.min(...ends), at);
  const count = Math.floor((Math.max(...ends) - first) / period) + 1;
  const lines = Array.from({ length: Math.max(0, count) }, (_, line) => {
    const value = first + line * period;
    if (dx !== 0) return `M${value - dy * top},${top}l${-dy * down},${down}`;
    const start = dots ? from(left, aside(value)) : left;
    return `M${start},${value}h${right - start}`;
  });
  return lines.join('');
}

/** A pattern's tile, as SVG path data; what reaches over its edges is cut off there. */
export function tilePath(pattern: Pattern): string {
  return hatching(pattern, { left: -1, top: -1, right: tileSide + 1, bottom: tileSide + 1 });
}

/** How much of a pixel a pattern covers, from 0 to 1. @param side of the pixel in CSS pixels */
export function coverage(pattern: Pattern, x: number, y: number, side: number): number {
  if (pattern === 'none') return 0;
  const { dx, dy, at, dots } = patterns[pattern];
  const line = off(x * dx + y * dy - at) / Math.hypot(dx, dy);
  const distance = dots ? Math.hypot(line, off(x - aside(y - off(y - at)))) : Math.abs(line);
  return Math.max(0, Math.min(1, (penOf(pattern).width / 2 - distance) / side + 0.5));
}

/** Where on a level line its first dot stands. */
function aside(line: number): number {
  return line / 2 + 1;
}

/** How far a value is from the nearest multiple of the period, below or above it. */
function off(value: number): number {
  return value - period * Math.round(value / period);
}

/** The first value not below another that is `at` or a multiple of the period from it. */
function from(least: number, at: number): number {
  return at + period * Math.ceil((least - at) / period);
}
