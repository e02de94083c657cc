import type { Position } from 'geojson';
import type { Arc } from 'topojson-specification';
import { lat, lon } from './planar.ts';

/** A quantised arc's positions, in cells of the grid, each from the grid's origin. */
export function sums(arc: Arc): Position[] {
  let [x, y] = [0, 0];
  return arc.map((step) => [(x += lon(step)), (y += lat(step))]);
}

/** A quantised arc of positions in cells of the grid: each from the one before. */
export function differences(points: Position[]): Arc {
  return points.map((p, i) => {
    const before = points[i - 1] ?? [0, 0];
    return [lon(p) - lon(before), lat(p) - lat(before)];
  });
}
