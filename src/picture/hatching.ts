import type { Size } from './camera.ts';
import type { Pattern } from './palette.ts';

/** How far apart a pattern's lines are, in CSS pixels; as in `strokes`. */
const period = 8;

function every(step: number, from: number, to: number, draw: (at: number) => string): string {
  let path = '';
  for (let at = from; at <= to; at += step) path += draw(at);
  return path;
}

/**
 * A pattern drawn all across a view, as SVG path data in CSS pixels: what its tile, repeated, would be.
 */
export function hatching(pattern: Pattern, { width, height }: Size): string {
  const [right, bottom] = [Math.ceil(width), Math.ceil(height)];
  switch (pattern) {
    case 'none':
      return '';
    case 'falling':
      return every(period, -bottom, right, (x) => `M${x},0l${bottom},${bottom}`);
    case 'rising':
      return every(period, 0, right + bottom, (x) => `M${x},0l${-bottom},${bottom}`);
    case 'level':
      return every(period / 2, 2, bottom, (y) => `M0,${y}h${right}`);
    case 'dots':
      return every(period / 2, 2, bottom, (y) =>
        every(period, y % period, right, (x) => `M${x},${y}h.01`),
      );
  }
}
