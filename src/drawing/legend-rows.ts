import type { Meaning } from '../index/legend.ts';
import { hatching, penAttributes } from '../map-model/patterns.ts';
import { textWidth } from '../map-model/labels/lettering.ts';
import { palette, surface } from '../map-model/palette.ts';

/** A colour's meaning, in words. */
export interface LegendEntry {
  readonly meaning: Meaning;
  readonly name: string;
}

/** The side of a swatch, in its own unit. */
export const swatchSide = 14;

/**
 * Sets a legend in as many rows as it takes.
 * @param width of a row, in the unit of the type size
 * @param size the type size
 * @returns each row's entries with how far in they stand
 */
export function legendRows<Entry extends LegendEntry>(
  legend: readonly Entry[],
  width: number,
  size: number,
) {
  const rows: (Entry & { readonly x: number })[][] = [];
  let x = Infinity;
  for (const entry of legend) {
    const its = textWidth(entry.name, size) + 3 * size;
    if (x + its > width) [x] = [0, rows.push([])];
    rows.at(-1)?.push({ ...entry, x });
    x += its;
  }
  return rows;
}

/** A small square in a colour of the map, patterned as the map is, as SVG elements. */
export function swatch(meaning: Meaning): string {
  const box = `<rect x="0.5" y="0.5" width="13" height="13" rx="2"`;
  if (meaning === 'region')
    return `${box} fill="none" stroke="${surface.region.light}" stroke-width="1.5" stroke-dasharray="3 2"/>`;
  const { fill, ink: pen, pattern } = palette[meaning.slot];
  const lines = hatching(pattern, { left: 0, top: 0, right: swatchSide, bottom: swatchSide });
  return `${box} fill="${fill.light}"/><path d="${lines}" stroke="${pen.light}" ${penAttributes(pattern)}/>`;
}
