import type { Position } from 'geojson';
import type { Arc, Topology } from 'topojson-specification';
import { differences, sums } from './arcs.ts';
import { distanceTo, lat, lon } from './planar.ts';

/** How far a line may pass by a point that is left out, in cells: snapping moves one by up to twice that. */
const NEAR = 0.25;
/** Longest edge that leaving points out may make, in cells: under a degree, so that it follows a globe. */
const LONGEST = 40;

/**
 * A world without the points that say nothing: those that lie on the straight line between others, to
 * within what the grid can tell. Neighbours share their arcs and stay neighbours; where lines meet, an
 * arc ends, and its ends stay.
 * @param world quantised: its arcs are in cells of the grid, each position from the one before
 */
export function thin<World extends Topology>(world: World): World {
  return { ...world, arcs: world.arcs.map(thinned) };
}

function thinned(arc: Arc): Arc {
  const points = sums(arc);
  const kept: Position[] = [];
  let run = points.slice(0, 1);
  for (const point of points.slice(1)) {
    if (!isStraight([...run, point])) {
      kept.push(...run.slice(0, 1));
      run = run.slice(-1);
    }
    run.push(point);
  }
  kept.push(...run.slice(0, 1), ...run.slice(-1));
  // Fewer than three corners enclose nothing: the smallest islands stay as they are.
  return kept.length < 4 && isRing(points) ? arc : differences(kept);
}

/** Whether the line from the first point to the last can stand for all of them. */
function isStraight(points: Position[]): boolean {
  const [first, last] = [points[0], points.at(-1)];
  const [dx, dy] = [lon(last) - lon(first), lat(last) - lat(first)];
  const isShort = Math.max(Math.abs(dx), Math.abs(dy)) <= LONGEST;
  return points
    .slice(1, -1)
    .every(
      (p) => isShort && distanceTo({ dx, dy }, lon(p) - lon(first), lat(p) - lat(first)) <= NEAR,
    );
}

function isRing(points: Position[]): boolean {
  const [first, last] = [points[0], points.at(-1)];
  return lon(first) === lon(last) && lat(first) === lat(last);
}
