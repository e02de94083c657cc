import type { Position } from 'geojson';

const COLUMNS = 15_000;
const ROWS = 15_000;

/**
 * The lattice every published coordinate lies on: 0.024° of longitude by 0.012° of latitude, which is
 * near enough square at 60° N, where the map is looked at most. Fixed rather than taken from the
 * data's extent, so that ±180° and ±90° are on it and all objects snap alike.
 */
export const GRID: { scale: [number, number]; translate: [number, number] } = {
  scale: [360 / COLUMNS, 180 / ROWS],
  translate: [-180, -90],
};

/** Moves a position (degrees) to the nearest point of the lattice. */
export function snap(position: Position): Position {
  return [0, 1].map((axis) => {
    const scale = GRID.scale[axis] ?? 1;
    const origin = GRID.translate[axis] ?? 0;
    return Math.round(((position[axis] ?? 0) - origin) / scale) * scale + origin;
  });
}

/** The cell of the lattice that has a position at its south-west corner, as a polygon. */
export function cell(position: Position): Position[][] {
  const [west, south] = snap(position) as [number, number];
  const [east, north] = snap([west + GRID.scale[0], south + GRID.scale[1]]) as [number, number];
  return [
    [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  ];
}
