import type { Position } from 'geojson';
import type { Box, PlaceId } from '../domain/place.ts';
import { unproject, worldSize, type Camera, type Point, type Size } from './camera.ts';
import type { Shape, World } from './world.ts';

/** A country whose shape is narrower than this on screen (CSS pixels) may be hit beside it. */
const small = 24;

/**
 * The place under a point of the screen, land before water. A small country nearby wins over the one it lies in,
 * the smallest first, for nobody means the neighbour when pointing at Malta or Kosovo.
 * @param padding how far beside a small country still hits it, in CSS pixels
 */
export function hit(
  world: World,
  camera: Camera,
  size: Size,
  at: Point,
  padding: number,
): PlaceId | undefined {
  const [lng, lat] = unproject(camera, size, at);
  const perDegree = worldSize(camera.zoom) / 360;
  // Mercator stretches both axes alike, so a degree of latitude takes 1/cos(lat) more pixels.
  const padLng = padding / perDegree;
  const padLat = padLng * Math.cos((lat * Math.PI) / 180);
  let inside: Shape | undefined;
  let near: Shape | undefined;
  for (const shape of world.areas.values()) {
    const compact = mainBox(shape);
    const short = Math.min(compact[2] - compact[0], compact[3] - compact[1]) * perDegree;
    if (short < small && within(compact, lng, lat, padLng, padLat)) {
      if (!near || extent(compact) < extent(mainBox(near))) near = shape;
    } else if (within(shape.box, lng, lat, 0, 0) && contains(shape, lng, lat)) inside = shape;
  }
  const sea = [...world.regions.values()].find(
    (region) => region.shape === 'sea' && contains(region, lng, lat),
  );
  return (near ?? inside ?? sea)?.place;
}

const boxes = new WeakMap<Shape, Box>();

/** The box of a place's largest polygon: what the eye takes for the country. */
export function mainBox(shape: Shape): Box {
  const known = boxes.get(shape);
  if (known) return known;
  let best: Box = shape.box;
  let largest = -1;
  for (const [outer] of shape.polygons) {
    const box = boxOf(outer ?? []);
    if (extent(box) > largest) [best, largest] = [box, extent(box)];
  }
  boxes.set(shape, best);
  return best;
}

function boxOf(ring: readonly Position[]): Box {
  const xs = ring.map(([x = 0]) => x);
  const ys = ring.map(([, y = 0]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function extent([west, south, east, north]: Box): number {
  return (east - west) * (north - south);
}

function within(box: Box, lng: number, lat: number, padLng: number, padLat: number): boolean {
  return (
    lng >= box[0] - padLng &&
    lng <= box[2] + padLng &&
    lat >= box[1] - padLat &&
    lat <= box[3] + padLat
  );
}

/** Even-odd over all rings of all polygons, holes included. */
export function contains(shape: Pick<Shape, 'polygons'>, lng: number, lat: number): boolean {
  let inside = false;
  for (const ring of shape.polygons.flat()) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi = 0, yi = 0] = ring[i] ?? [];
      const [xj = 0, yj = 0] = ring[j] ?? [];
      if (yi > lat !== yj > lat && lng < ((xj - xi) * (lat - yi)) / (yj - yi) + xi)
        inside = !inside;
    }
  }
  return inside;
}
