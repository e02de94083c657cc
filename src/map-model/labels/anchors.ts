import type { LngLat } from '../mercator.ts';
import { landOf } from '../land.ts';
import type { Shape, World } from '../world.ts';

/** A point within a country, for its name while the country's middle is out of sight. */
export interface Anchor {
  readonly at: LngLat;
  /** How far the country reaches at least to every side, in projected degrees. */
  readonly room: number;
}

/** A country's land in cells of a degree, from west to east and from south to north. */
interface Grid {
  readonly west: number;
  readonly south: number;
  readonly columns: number;
  readonly rows: number;
}

const cache = new WeakMap<Shape, readonly Anchor[]>();

/** The anchors of a country, those with the most room first; found once, when they are first asked for. */
export function anchorsOf(world: World, shape: Shape): readonly Anchor[] {
  const cached = cache.get(shape);
  if (cached) return cached;
  const [west, south, east, north] = shape.box.map(Math.floor) as [number, number, number, number];
  const grid = { west, south, columns: east - west + 1, rows: north - south + 1 };
  const rooms = roomsOf(ownCells(world, shape, grid), grid);
  const anchors: Anchor[] = [];
  const byRoom = [...rooms.keys()].filter((cell) => rooms[cell]);
  byRoom.sort((a, b) => (rooms[b] ?? 0) - (rooms[a] ?? 0));
  for (const cell of byRoom) {
    const at: LngLat = [
      west + (cell % grid.columns) + 0.5,
      south + Math.floor(cell / grid.columns) + 0.5,
    ];
    if (anchors.every((other) => apart(other.at, at) > Math.max(2, other.room)))
      anchors.push({ at, room: (rooms[cell] ?? 0) - 0.5 });
  }
  cache.set(shape, anchors);
  return anchors;
}

function apart([x1, y1]: LngLat, [x2, y2]: LngLat): number {
  return Math.max(Math.abs(x1 - x2), Math.abs(y1 - y2));
}

/** Which cells are a country's and nobody else's: 1 for its own, 0 for others. */
function ownCells(
  world: World,
  { place }: Shape,
  { west, south, columns, rows }: Grid,
): Uint8Array {
  const land = landOf(world);
  const parts = [0.2, 0.5, 0.8];
  const cells = new Uint8Array(columns * rows);
  for (const cell of cells.keys()) {
    const [x, y] = [west + (cell % columns), south + Math.floor(cell / columns)];
    const isOwn = parts.every((dx) => parts.every((dy) => land([x + dx, y + dy]) === place));
    cells[cell] = isOwn ? 1 : 0;
  }
  return cells;
}

/** How many cells it is from each to the nearest that is not the country's: there and back over the grid. */
function roomsOf(own: Uint8Array, { columns, rows }: Grid): Uint8Array {
  const rooms = new Uint8Array(own.length);
  const roomAt = (x: number, y: number) =>
    x < 0 || x >= columns || y < 0 || y >= rows ? 0 : (rooms[y * columns + x] ?? 0);
  const least = (x: number, y: number, by: 1 | -1) =>
    Math.min(roomAt(x + by, y), roomAt(x - 1, y + by), roomAt(x, y + by), roomAt(x + 1, y + by));
  for (const cell of own.keys()) {
    if (own[cell]) rooms[cell] = 1 + least(cell % columns, Math.floor(cell / columns), -1);
  }
  for (let cell = own.length - 1; cell >= 0; cell--) {
    const there = 1 + least(cell % columns, Math.floor(cell / columns), 1);
    if (own[cell]) rooms[cell] = Math.min(rooms[cell] ?? 0, there);
  }
  return rooms;
}
