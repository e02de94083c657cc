import type { Position } from 'geojson';
import type { PlaceId } from '../place/place.ts';
import type { LngLat } from './mercator.ts';
import type { World } from './world.ts';

/** Says whose land lies at a point of the projected map, roughly. */
export type Land = (at: LngLat) => PlaceId | undefined;

/** Cells to a degree. */
const fineness = 4;
const columns = 360 * fineness;
const rows = 180 * fineness;

const lands = new WeakMap<World, Land>();

/**
 * A plan of the world in cells of a quarter of a degree, drawn once: names ask at every movement of the map
 * whose land they would cover, and to look into all the shapes each time would take too long.
 */
export function landOf(world: World): Land {
  const cached = lands.get(world);
  if (cached) return cached;
  const cells = new Uint16Array(columns * rows);
  const places = [...world.areas.keys()];
  for (const [at, { polygons }] of [...world.areas.values()].entries()) {
    for (const rings of polygons) fill(cells, rings, at + 1);
  }
  const land: Land = ([lng, lat]) => {
    const column = Math.floor((lng + 180) * fineness);
    const row = Math.floor((lat + 90) * fineness);
    return places[(cells[row * columns + column] ?? 0) - 1];
  };
  lands.set(world, land);
  return land;
}

/** Fills the cells whose middles lie in a polygon, row by row between its edges. */
function fill(cells: Uint16Array, rings: readonly (readonly Position[])[], value: number): void {
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    let before = rowFrom(ring[0]);
    for (let at = 1; at < ring.length; at++) {
      const row = rowFrom(ring[at]);
      // Few edges cross the middle of a row.
      for (let it = Math.min(row, before); it < Math.max(row, before); it++) {
        const crossed = crossings.get(it) ?? [];
        if (crossed.push(columnFrom(ring[at - 1], ring[at], it)) === 1) crossings.set(it, crossed);
      }
      before = row;
    }
  }
  for (const [row, found] of crossings) {
    found.sort((a, b) => a - b);
    for (let at = 1; at < found.length; at += 2) {
      cells.fill(value, row * columns + (found[at - 1] ?? 0), row * columns + (found[at] ?? 0));
    }
  }
}

/** The first row whose middle does not lie south of a point. */
function rowFrom(point: Position | undefined): number {
  return Math.ceil(((point?.[1] ?? 0) + 90) * fineness - 0.5);
}

/** The first column whose middle does not lie west of where an edge crosses the middle of a row. */
function columnFrom(from: Position = [], to: Position = [], row: number): number {
  const [x1 = 0, y1 = 0] = from;
  const [x2 = 0, y2 = 0] = to;
  const y = (row + 0.5) / fineness - 90;
  const x = x1 + ((x2 - x1) * (y - y1)) / (y2 - y1);
  return Math.ceil((x + 180) * fineness - 0.5);
}
