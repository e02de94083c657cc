import type { Position } from 'geojson';
import { snap } from './grid.ts';

/**
 * Corners of the atlas's borders that leave a town of 20,000 or more over a kilometre on the wrong side
 * (places and sizes after Natural Earth's 1:10m Populated Places), each with the place on the grid that
 * puts it right. The towns, in order: Narva, Eagle Pass, Laredo,
 * Brownsville, Windsor, Savannakhet, Cobija, Moyale.
 */
const moves: [from: Position, to: Position][] = [
  [
    [28.152, 59.376],
    [28.2, 59.376],
  ],
  [
    [28.128, 59.4],
    [28.176, 59.4],
  ],
  [
    [-100.392, 28.62],
    [-100.44, 28.62],
  ],
  [
    [-99.504, 27.552],
    [-99.528, 27.516],
  ],
  [
    [-97.44, 25.896],
    [-97.464, 25.872],
  ],
  [
    [-97.584, 25.98],
    [-97.584, 25.956],
  ],
  [
    [-83.064, 42.3],
    [-83.064, 42.312],
  ],
  [
    [104.76, 16.644],
    [104.736, 16.644],
  ],
  [
    [104.808, 16.464],
    [104.76, 16.464],
  ],
  [
    [-68.784, -11.04],
    [-68.784, -11.004],
  ],
  [
    [-68.76, -11.1],
    [-68.736, -11.028],
  ],
  [
    [38.976, 3.516],
    [38.976, 3.54],
  ],
  [
    [39.12, 3.504],
    [39.12, 3.516],
  ],
];
const moved = new Map(moves.map(([from, to]) => [String(snap(from)), snap(to)]));

/** Where a corner of the atlas (degrees) stands on the grid: at the nearest point, or where it is moved to. */
export function settle(corner: Position): Position {
  const at = snap(corner);
  return moved.get(String(at)) ?? at;
}
