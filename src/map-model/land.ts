import type { Position } from 'geojson';
import type { Box, PlaceId } from '../place/place.ts';
import { unproject, type Camera, type Size } from './camera.ts';
import { cosine, type LngLat } from './mercator.ts';
import type { World } from './world.ts';

/** Says whose land lies at a point of the projected map, roughly. */
export type Land = (at: LngLat) => PlaceId | undefined;

/** A stretch of the projected map in cells, each with the number of the place that has its middle. */
interface Grid {
  readonly west: number;
  readonly south: number;
  readonly columns: number;
  readonly rows: number;
  /** Cells to a degree of longitude and of latitude. */
  readonly across: number;
  readonly up: number;
  readonly cells: Uint16Array;
}

/** Cells to a degree in the grid of the whole world. */
const fineness = 4;
/** The side of a cell in the grid of a view, in CSS pixels. */
const cellSide = 1.5;
/** A view is never cut into more cells than this. */
const most = 6e6;

const lands = new WeakMap<World, Land>();
const views = new WeakMap<World, { readonly key: string; readonly land: Land }>();

/** Whose land lies where in the whole world, in cells of a quarter of a degree; drawn once. */
export function landOf(world: World): Land {
  const cached = lands.get(world);
  if (cached) return cached;
  const land = draw(world, [-180, -90, 180, 90], fineness, fineness);
  lands.set(world, land);
  return land;
}

/**
 * Whose land lies where under a camera, in cells of a few pixels; drawn once for a camera. Names ask
 * for thousands of points, and to look into all the shapes each time would take too long. Where a view
 * is no box of the projected map, as on a globe, it is the whole world's.
 */
export function landInView(world: World, camera: Camera, size: Size): Land {
  const corners = [0, size.width].flatMap((x) =>
    [0, size.height].map((y) => unproject(camera, size, [x, y])),
  );
  const [[west, north] = [], [, south] = [], [east] = []] = corners;
  if (west === undefined || north === undefined || south === undefined || east === undefined)
    return landOf(world);
  const box: Box = [west, south, east, north];
  const key = [...box, size.width].join();
  const cached = views.get(world);
  if (cached?.key === key) return cached.land;
  const longest = 1 / cosine(Math.max(Math.abs(south), Math.abs(north)));
  const finest = size.width / (east - west) / cellSide;
  const coarsest = Math.sqrt(most / ((east - west) * (north - south) * longest));
  const across = Math.min(finest, coarsest);
  const isBox = east > west && north > south;
  const land = isBox ? draw(world, box, across, across * longest) : landOf(world);
  views.set(world, { key, land });
  return land;
}

function draw(world: World, [west, south, east, north]: Box, across: number, up: number): Land {
  const columns = Math.ceil((east - west) * across);
  const rows = Math.ceil((north - south) * up);
  const grid = { west, south, columns, rows, across, up, cells: new Uint16Array(columns * rows) };
  const places = [...world.areas.keys()];
  for (const [at, { polygons, box }] of [...world.areas.values()].entries()) {
    if (box[0] > east || box[2] < west || box[1] > north || box[3] < south) continue;
    for (const rings of polygons) fill(grid, rings, at + 1);
  }
  return ([lng, lat]) => {
    const column = Math.floor((lng - west) * across);
    const row = Math.floor((lat - south) * up);
    if (column < 0 || column >= columns) return undefined;
    return places[(grid.cells[row * columns + column] ?? 0) - 1];
  };
}

/** Fills the cells whose middles lie in a polygon, from edge to edge of every row. */
function fill(grid: Grid, rings: readonly (readonly Position[])[], value: number): void {
  const { columns, rows, cells } = grid;
  const crossings: number[] = [];
  for (const ring of rings) {
    let before = rowFrom(grid, ring[0]);
    for (let at = 1; at < ring.length; at++) {
      const row = rowFrom(grid, ring[at]);
      // Few edges cross the middle of a row.
      const last = Math.min(Math.max(row, before), rows);
      for (let it = Math.max(Math.min(row, before), 0); it < last; it++) {
        const column = columnFrom(grid, ring[at - 1], ring[at], it);
        crossings.push(it * columns + Math.min(Math.max(column, 0), columns));
      }
      before = row;
    }
  }
  // A row is crossed an even number of times, so that the pairs lie each in one row.
  const sorted = Int32Array.from(crossings).sort();
  for (let at = 1; at < sorted.length; at += 2) cells.fill(value, sorted[at - 1], sorted[at]);
}

/** The first row whose middle does not lie south of a point. */
function rowFrom({ south, up }: Grid, point: Position | undefined): number {
  return Math.ceil(((point?.[1] ?? 0) - south) * up - 0.5);
}

/** The first column whose middle does not lie west of where an edge crosses the middle of a row. */
function columnFrom(
  { west, south, across, up }: Grid,
  from: Position = [],
  to: Position = [],
  row: number,
): number {
  const [x1 = 0, y1 = 0] = from;
  const [x2 = 0, y2 = 0] = to;
  const y = (row + 0.5) / up + south;
  const x = x1 + ((x2 - x1) * (y - y1)) / (y2 - y1);
  return Math.ceil((x - west) * across - 0.5);
}
