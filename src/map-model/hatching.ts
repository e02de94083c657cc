import type { Size } from './camera.ts';
import type { Pattern } from './palette.ts';
import type { Rect } from './rect.ts';

/** How far apart a pattern's lines are, in CSS pixels; as in `strokes`. */
const period = 8;

function every(step: number, from: number, to: number, draw: (at: number) => string): string {
  let path = '';
  for (let at = from; at <= to; at += step) path += draw(at);
  return path;
}

/** The first multiple of a step that is not below a value. */
function from(value: number, step: number): number {
  return Math.ceil(value / step) * step;
}

/**
 * A pattern drawn all across a view, as SVG path data in CSS pixels: what its tile, repeated, would be.
 * @param part the stretch of the view in which it is wanted; its lines are where those of the whole are
 */
export function hatching(
  pattern: Pattern,
  { width, height }: Size,
  part: Rect = { left: 0, top: 0, right: Math.ceil(width), bottom: Math.ceil(height) },
): string {
  const { left, top, right, bottom } = part;
  const down = bottom - top;
  switch (pattern) {
    case 'none':
      return '';
    case 'falling':
      return every(
        period,
        from(left - bottom, period),
        right - top,
        (x) => `M${x + top},${top}l${down},${down}`,
      );
    case 'rising':
      return every(
        period,
        from(left + top, period),
        right + bottom,
        (x) => `M${x - top},${top}l${-down},${down}`,
      );
    case 'level':
      return every(
        period / 2,
        from(top - 2, period / 2) + 2,
        bottom,
        (y) => `M${left},${y}h${right - left}`,
      );
    case 'dots':
      return every(period / 2, from(top - 2, period / 2) + 2, bottom, (y) =>
        every(
          period,
          from(left - (y % period), period) + (y % period),
          right,
          (x) => `M${x},${y}h.01`,
        ),
      );
  }
}
