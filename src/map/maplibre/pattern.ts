import type { Pattern } from '../../map-model/palette.ts';

/** Side of a pattern tile in image pixels; drawn at two image pixels a CSS pixel. */
export const tile = 16;

/** How much of a pixel the pattern covers, from 0 to 1. */
function coverage(pattern: Pattern, x: number, y: number): number {
  const line = (at: number, period: number) => {
    const from = Math.abs((((at % period) + period) % period) - period / 2);
    return Math.max(0, Math.min(1, 1.6 - from));
  };
  switch (pattern) {
    case 'none':
      return 0;
    case 'falling':
      return line(x - y, 8);
    case 'rising':
      return line(x + y, 8);
    case 'level':
      return line(y, 8);
    case 'dots': {
      const cell = tile / 2;
      const shift = Math.floor(y / cell) % 2 === 0 ? 0 : cell / 2;
      const dx = ((x + shift) % cell) - cell / 2;
      const dy = (y % cell) - cell / 2;
      return Math.max(0, Math.min(1, 2.2 - Math.hypot(dx, dy)));
    }
  }
}

/**
 * Draws one tile of a pattern.
 * @param ink `#rrggbb`
 * @returns RGBA, row by row, premultiplied by nothing
 */
export function patternTile(pattern: Pattern, ink: string): Uint8ClampedArray {
  const rgb = [1, 3, 5].map((at) => parseInt(ink.slice(at, at + 2), 16));
  const pixels = new Uint8ClampedArray(tile * tile * 4);
  for (let y = 0; y < tile; y++) {
    for (let x = 0; x < tile; x++) {
      pixels.set([...rgb, 255 * coverage(pattern, x, y)], (y * tile + x) * 4);
    }
  }
  return pixels;
}
