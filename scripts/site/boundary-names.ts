import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import { textWidth } from '../../src/map-model/labels/lettering.ts';
import { isWithin, overlaps, rectAround, type Rect } from '../../src/map-model/rect.ts';
import type { Box, PlaceId } from '../../src/place/place.ts';
import { buildWorld } from '../world/build-world.ts';
import { innerPoint } from '../world/inner-point.ts';
import { signedArea } from '../world/planar.ts';
import { clipRing } from './clip.ts';

/** The size of the letters, in units of a small map. */
export const letters = 13;

/** A name on a small map, with its middle. */
interface PlacedName {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/**
 * The names of a small map: of its places, then of all others that are on it, each in the middle of
 * what is seen of its land, where it finds room.
 * @param at where a position stands on the map
 * @param nameOf what a place is called; undefined: it is not named
 */
export function boundaryNames(
  places: readonly PlaceId[],
  box: Box,
  size: { readonly width: number; readonly height: number },
  at: (position: Position) => readonly [number, number],
  nameOf: (place: PlaceId) => string | undefined,
): PlacedName[] {
  const world = buildWorld();
  const seen = feature(world, world.objects.countries)
    .features.map(({ geometry, properties: { place } }) => ({
      place,
      ring: largestIn(geometry, box),
    }))
    .filter(({ ring }) => ring.length > 2)
    .sort((a, b) => rank(places, a.place) - rank(places, b.place));
  const taken: Rect[] = [];
  return seen.flatMap(({ place, ring }) => {
    const text = nameOf(place);
    if (text === undefined) return [];
    const [x, y] = at(innerPoint([ring]));
    const rect = rectAround([x, y], textWidth(text, letters), letters * 1.4);
    const isFree = isWithin(rect, size, 0) && !taken.some((other) => overlaps(other, rect));
    if (!isFree) return [];
    taken.push(rect);
    return [{ text, x, y }];
  });
}

const rank = (places: readonly PlaceId[], place: PlaceId) => (places.includes(place) ? 0 : 1);

/** The largest piece of a country within a box. */
function largestIn(geometry: Geometry, box: Box): Position[] {
  const polygons =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : [];
  const rings = polygons.map(([ring = []]) => clipRing(ring, box));
  return rings.toSorted((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)))[0] ?? [];
}
