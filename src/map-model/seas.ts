import type { Localized } from '../text/localized.ts';
import type { Box } from '../place/place.ts';
import type { Projection } from './camera.ts';
import type { LngLat } from './mercator.ts';
import type { Shape } from './world.ts';

/** A sea as `data/seas.json` has it. */
export interface SeaRule {
  readonly id: string;
  readonly name: Localized;
  /** Where its name may stand, in degrees of the globe. */
  readonly box: Box;
}

/** A sea whose name is on the map for orientation; it is no place of a text. */
export interface Sea extends Omit<SeaRule, 'box'> {
  readonly shape: Shape;
  /** Where its name may stand, the middle first; in projected degrees. */
  readonly points: readonly LngLat[];
}

/** How far from the middle of a sea its name is tried, as shares of half its box. */
const shifts = [0, -0.3, 0.3, -0.6, 0.6];

/** Lays out the seas whose names the map has. */
export function layOutSeas(rules: readonly SeaRule[], projection: Projection): Sea[] {
  return rules.map(({ id, name, box }) => {
    const [west, south, east, north] = box;
    const at = (x: number, y: number): LngLat =>
      projection.forward([
        (west + east + x * (east - west)) / 2,
        (south + north + y * (north - south)) / 2,
      ]);
    const points = shifts.flatMap((y) => shifts.map((x) => at(x, y)));
    const [middle] = points as [LngLat];
    const [left, bottom, right, top] = projection.boxOf(box);
    const ring = [
      [left, bottom],
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ];
    const outline = { type: 'MultiLineString' as const, coordinates: [ring] };
    const extent: Box = [left, bottom, right, top];
    return {
      id,
      name,
      points,
      shape: { place: id, polygons: [[ring]], box: extent, outline, point: middle },
    };
  });
}
