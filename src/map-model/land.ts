import type { Position } from 'geojson';
import type { PlaceId } from '../place/place.ts';
import { unproject, type Camera, type Size } from './camera.ts';
import type { LngLat, Point } from './mercator.ts';
import type { World } from './world.ts';

/** Says whose land lies at a point of the projected map, roughly. */
export type Land = (at: LngLat) => PlaceId | undefined;

/** Says whose land is at a point of the screen, to a pixel; on a globe roughly. */
export type LandOnScreen = (at: Point) => PlaceId | undefined;

/** A stretch of the projected map in cells, from west to east and from north to south. */
interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** How many columns and rows a longitude and a latitude are from the first corner. */
  readonly across: (lng: number) => number;
  readonly down: (lat: number) => number;
  /** The latitude of the middle of a row. */
  readonly middle: (row: number) => number;
}

/** Cells to a degree in the grid of the whole world. */
const fineness = 4;
/** A view is never cut into more cells than this; where there are fewer, a cell is a CSS pixel wide. */
const most = 6e6;

const lands = new WeakMap<World, Land>();
const views = new WeakMap<World, { readonly key: string; readonly land: LandOnScreen }>();

/** Whose land lies where in the whole world, in cells of a quarter of a degree; drawn once. */
export function landOf(world: World): Land {
  const cached = lands.get(world);
  if (cached) return cached;
  const grid: Grid = {
    columns: 360 * fineness,
    rows: 180 * fineness,
    across: (lng) => (lng + 180) * fineness,
    down: (lat) => (90 - lat) * fineness,
    middle: (row) => 90 - (row + 0.5) / fineness,
  };
  const owner = draw(world, grid);
  const land: Land = ([lng, lat]) => owner(grid.across(lng), grid.down(lat));
  lands.set(world, land);
  return land;
}

/**
 * Whose land is where under a camera, drawn once for the camera asked for last. Names ask for thousands
 * of points, and to look into all the shapes each time would take too long. Where a view is no box of
 * the projected map, as on a globe, the grid of the whole world has to do.
 */
export function landInView(world: World, camera: Camera, size: Size): LandOnScreen {
  const { center, zoom } = camera;
  const key = [...center, zoom, size.width, size.height].join();
  const cached = views.get(world);
  if (cached?.key === key) return cached.land;
  const land = drawView(world, camera, size) ?? onGlobe(landOf(world), camera, size);
  views.set(world, { key, land });
  return land;
}

function drawView(world: World, camera: Camera, size: Size): LandOnScreen | undefined {
  const { width, height } = size;
  const first = unproject(camera, size, [0, 0]);
  const last = unproject(camera, size, [width, height]);
  if (!camera.projection.shifts || !first || !last || last[0] <= first[0]) return undefined;
  const side = Math.max(1, Math.sqrt((width * height) / most));
  const [top, bottom] = [first[1], last[1]].map(mercatorY) as [number, number];
  const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)];
  const owner = draw(world, {
    columns,
    rows,
    across: (lng) => ((lng - first[0]) / (last[0] - first[0])) * columns,
    down: (lat) => ((mercatorY(lat) - top) / (bottom - top)) * rows,
    middle: (row) => unproject(camera, size, [0, ((row + 0.5) / rows) * height])?.[1] ?? NaN,
  });
  return ([x, y]) => owner((x / width) * columns, (y / height) * rows);
}

/** Mercator's y, upwards, not cut off at the ends of its square. */
function mercatorY(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
}

function onGlobe(land: Land, camera: Camera, size: Size): LandOnScreen {
  return (at) => {
    const point = unproject(camera, size, at);
    return point && land(point);
  };
}

/** @returns whose land lies so many columns and rows from the first corner */
function draw(world: World, grid: Grid): (column: number, row: number) => PlaceId | undefined {
  const { columns, rows } = grid;
  const cells = new Uint16Array(columns * rows);
  const middles = Float64Array.from({ length: rows }, (_, row) => grid.middle(row));
  const places = [...world.areas.keys()];
  for (const [at, { polygons, box }] of [...world.areas.values()].entries()) {
    const [west, south, east, north] = box;
    if (grid.across(west) > columns || grid.across(east) < 0) continue;
    if (grid.down(north) > rows || grid.down(south) < 0) continue;
    for (const rings of polygons) fill(cells, grid, middles, rings, at + 1);
  }
  return (column, row) => {
    if (!(column >= 0 && column < columns && row >= 0 && row < rows)) return undefined;
    return places[(cells[Math.floor(row) * columns + Math.floor(column)] ?? 0) - 1];
  };
}

/** Where edges cross rows; kept from one polygon to the next, of which there are thousands. */
let crossings = new Int32Array(1024);

/** Fills the cells whose middles lie in a polygon, from edge to edge of every row. */
function fill(
  cells: Uint16Array,
  { columns, rows, across, down }: Grid,
  middles: Float64Array,
  rings: readonly (readonly Position[])[],
  value: number,
): void {
  let count = 0;
  for (const ring of rings) {
    let [x1 = 0, y1 = 0] = ring[0] ?? [];
    let before = Math.ceil(down(y1) - 0.5);
    for (let at = 1; at < ring.length; at++) {
      const [x2 = 0, y2 = 0] = ring[at] ?? [];
      const row = Math.ceil(down(y2) - 0.5);
      // Few edges cross the middle of a row.
      const last = Math.min(Math.max(row, before), rows);
      for (let it = Math.max(Math.min(row, before), 0); it < last; it++) {
        const x = x1 + ((x2 - x1) * ((middles[it] ?? 0) - y1)) / (y2 - y1);
        const column = Math.ceil(across(x) - 0.5);
        if (count === crossings.length) crossings = longer(crossings);
        crossings[count++] = it * columns + Math.min(Math.max(column, 0), columns);
      }
      [x1, y1, before] = [x2, y2, row];
    }
  }
  // A row is crossed an even number of times, so that the pairs lie each in one row.
  const sorted = crossings.subarray(0, count).sort();
  for (let at = 1; at < count; at += 2) cells.fill(value, sorted[at - 1], sorted[at]);
}

function longer(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const doubled = new Int32Array(2 * array.length);
  doubled.set(array);
  return doubled;
}
