import type { PlaceId } from '../domain/place.ts';
import type { LngLat } from './camera.ts';
import { landOf } from './land.ts';
import type { World } from './world.ts';

/** A point within a country, for its name while the country's middle is out of sight. */
export interface Anchor {
  readonly at: LngLat;
  /** So far the country reaches at least to every side, in degrees of the plate. */
  readonly room: number;
}

const [columns, rows] = [360, 180];

const known = new WeakMap<World, ReadonlyMap<PlaceId, readonly Anchor[]>>();

/** The anchors of each country on a map, those with the most room first. */
export function anchorsOf(world: World): ReadonlyMap<PlaceId, readonly Anchor[]> {
  const before = known.get(world);
  if (before) return before;
  const owners = ownersOf(world);
  const rooms = roomsOf(owners);
  const found = new Map<PlaceId, Anchor[]>();
  const byRoom = [...owners.keys()].filter((cell) => owners[cell] !== undefined);
  byRoom.sort((a, b) => (rooms[b] ?? 0) - (rooms[a] ?? 0));
  for (const cell of byRoom) {
    const place = owners[cell] ?? '';
    const room = (rooms[cell] ?? 0) - 0.5;
    const at: LngLat = [(cell % columns) - 179.5, Math.floor(cell / columns) - 89.5];
    const anchors = found.get(place) ?? [];
    if (anchors.length === 0) found.set(place, anchors);
    if (anchors.every((other) => apart(other.at, at) > Math.max(2, other.room)))
      anchors.push({ at, room });
  }
  known.set(world, found);
  return found;
}

function apart([x1, y1]: LngLat, [x2, y2]: LngLat): number {
  return Math.max(Math.abs(x1 - x2), Math.abs(y1 - y2));
}

/** Whose each cell of a degree is, from west to east and from south to north; none's where it is not one country's. */
function ownersOf(world: World): (PlaceId | undefined)[] {
  const land = landOf(world);
  return Array.from({ length: columns * rows }, (_, cell) => {
    const [west, south] = [(cell % columns) - 180, Math.floor(cell / columns) - 90];
    const owner = land([west + 0.5, south + 0.5]);
    const corners = [0.2, 0.8].flatMap((x) => [0.2, 0.8].map((y) => land([west + x, south + y])));
    return corners.every((it) => it === owner) ? owner : undefined;
  });
}

/** How many cells it is from each to the nearest that is another's, there and back over the grid. */
function roomsOf(owners: readonly (PlaceId | undefined)[]): number[] {
  const rooms = owners.map(() => 0);
  const widen = (cell: number, neighbours: readonly number[]) => {
    const owner = owners[cell];
    const least = (it: number) => (owners[it] === owner ? (rooms[it] ?? 0) : 0);
    return owner === undefined ? 0 : 1 + Math.min(...neighbours.map((by) => least(cell + by)));
  };
  const behind = [-1, -columns - 1, -columns, -columns + 1];
  for (const cell of rooms.keys()) rooms[cell] = widen(cell, behind);
  const ahead = behind.map((by) => -by);
  for (let cell = rooms.length - 1; cell >= 0; cell--) {
    rooms[cell] = Math.min(rooms[cell] ?? 0, widen(cell, ahead));
  }
  return rooms;
}
