import type { MultiPolygon, Position } from 'geojson';
import polygonClipping, { type Pair, type Polygon } from 'polygon-clipping';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon as SharedPolygons } from 'topojson-specification';
import { contains, edges, lat, lon, type Ring, type Rings } from './planar.ts';
import type { Expanse, Recipe, Sea, States } from './recipes.ts';

/** Polygons of each place, by its id. */
export type Units = ReadonlyMap<string, Rings[]>;

/** Longest edge of a frame, in degrees: short enough to follow its parallel on a globe. */
const STRIDE = 3;

/**
 * The polygons of a region, planar and within ±180°, not yet snapped.
 * @throws when a recipe names a place without a shape, or when its seed is not in water.
 */
export function regionShape(recipe: Recipe, units: Units): Rings[] {
  switch (recipe.shape) {
    case 'sea':
      return [water(recipe, units)];
    case 'states':
      return union(recipe, units);
    case 'frame':
      return expanse(recipe);
  }
}

function water({ place, frame, seed }: Sea, units: Units): Rings {
  const box = [closed(frame)];
  const land = [...units.values()].flat().filter((rings) => overlap(rings[0], box[0]));
  const pools = polygonClipping.difference(asPolygon(box), ...land.map(asPolygon));
  const found = pools.find((rings) => contains(rings, seed));
  if (!found) throw new Error(`regions.json: the seed of ${place} is not in water`);
  return found;
}

function union({ place, states, frame }: States, units: Units): Rings[] {
  const polygons = states.flatMap((state) => {
    const own = units.get(state);
    if (!own) throw new Error(`regions.json: ${place} names ${state}, which has no shape`);
    return own.filter(([exterior]) => !frame || contains([closed(frame)], exterior?.[0] ?? []));
  });
  const parts: MultiPolygon = { type: 'MultiPolygon', coordinates: polygons };
  const shared = topology({ parts });
  return merge(shared, [shared.objects.parts as SharedPolygons]).coordinates;
}

function expanse({ frame }: Expanse): Rings[] {
  return [0, 360].flatMap((turn) => {
    const world = closed([
      [turn - 180, -90],
      [turn + 180, -90],
      [turn + 180, 90],
      [turn - 180, 90],
    ]);
    const part = polygonClipping.intersection(asPolygon([closed(frame)]), asPolygon([world]));
    return part.map((rings) =>
      rings.map((ring) => densify(ring).map((p): Position => [lon(p) - turn, lat(p)])),
    );
  });
}

function densify(ring: Ring): Ring {
  const [start = []] = ring;
  return edges(ring).reduce<Ring>(
    (path, [a, b]) => {
      const length = Math.max(Math.abs(lon(b) - lon(a)), Math.abs(lat(b) - lat(a)));
      const count = Math.max(1, Math.ceil(length / STRIDE));
      for (let i = 1; i <= count; i++) {
        const t = i / count;
        path.push([lon(a) + t * (lon(b) - lon(a)), lat(a) + t * (lat(b) - lat(a))]);
      }
      return path;
    },
    [start],
  );
}

function closed(frame: Position[]): Ring {
  return [...frame, frame[0] ?? []];
}

function asPolygon(rings: Rings): Polygon {
  return rings.map((ring) => ring.map((p): Pair => [lon(p), lat(p)]));
}

function overlap(a: Ring = [], b: Ring = []): boolean {
  return [lon, lat].every((axis) => {
    const [p, q] = [a.map(axis), b.map(axis)];
    return Math.min(...p) <= Math.max(...q) && Math.min(...q) <= Math.max(...p);
  });
}
