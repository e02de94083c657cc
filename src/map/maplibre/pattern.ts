import type { Pattern } from '../../map-model/palette.ts';
import { coverage, tileSide } from '../../map-model/patterns.ts';

/** Side of a pattern tile in image pixels; drawn at two image pixels a CSS pixel. */
export const tile = 2 * tileSide;

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
      const covered = coverage(pattern, (x + 0.5) / 2, (y + 0.5) / 2, 0.5);
      pixels.set([...rgb, 255 * covered], (y * tile + x) * 4);
    }
  }
  return pixels;
}
