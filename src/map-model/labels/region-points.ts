import type { Position } from 'geojson';
import type { Box } from '../../place/place.ts';
import { mercator, type LngLat } from '../mercator.ts';
import { landOf } from '../land.ts';
import { boxOf, contains, isInBox } from '../ring.ts';
import type { RegionShape, World } from '../world.ts';

/** A piece of a region, with the box that tells at once of most points that they are not in it. */
interface Piece {
  readonly rings: readonly (readonly Position[])[];
  readonly box: Box;
}

/** How many points across a region, and how many down it, are tried for its name. */
const steps = 16;
/** The share of a wide frame that counts as its middle. */
const central = 0.25;

const pieces = new WeakMap<RegionShape, readonly Piece[]>();
const points = new WeakMap<RegionShape, readonly LngLat[]>();

/** Whether a point of the projected map lies in a region. */
export function isIn(region: RegionShape, [lng, lat]: LngLat): boolean {
  return piecesOf(region).some(
    ({ rings, box }) => isInBox(box, lng, lat) && contains(rings, lng, lat),
  );
}

/**
 * Where a region's name may stand: where the editor put it, then all over it, the nearest to there
 * first. That of a wide frame keeps to the waters round its middle: on land it would seem to be that
 * land's, and far from its middle nobody sees what it names.
 */
export function pointsIn(world: World, region: RegionShape): readonly LngLat[] {
  const cached = points.get(region);
  if (cached) return cached;
  const [west, south, east, north] = region.box;
  const shares = Array.from({ length: steps }, (_, at) => (at + 0.5) / steps);
  const all = shares.flatMap((x) =>
    shares.map((y): LngLat => [west + x * (east - west), south + y * (north - south)]),
  );
  const [x0, y0] = mercator(region.point);
  const distance = (at: LngLat) => {
    const [x, y] = mercator(at);
    return Math.hypot(x - x0, y - y0);
  };
  const inside = all.filter((at) => isIn(region, at)).sort((a, b) => distance(a) - distance(b));
  const land = landOf(world);
  const others =
    region.shape === 'frame'
      ? inside.slice(0, central * inside.length).filter((at) => land(at) === undefined)
      : inside;
  const found = [region.point, ...others];
  points.set(region, found);
  return found;
}

function piecesOf(region: RegionShape): readonly Piece[] {
  const cached = pieces.get(region);
  if (cached) return cached;
  const found = region.polygons.map((rings) => ({ rings, box: boxOf(rings.slice(0, 1)) }));
  pieces.set(region, found);
  return found;
}
