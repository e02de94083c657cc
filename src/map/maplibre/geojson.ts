import type { Feature, FeatureCollection, MultiLineString, Position } from 'geojson';
import type { PlaceId } from '../../place/place.ts';
import type { Picture } from '../../map-model/picture.ts';
import type { Shape, World } from '../../map-model/world.ts';

function polygon({ polygons }: Pick<Shape, 'polygons'>, properties: object): Feature {
  return {
    type: 'Feature',
    properties,
    geometry: { type: 'MultiPolygon', coordinates: polygons as Position[][][] },
  };
}

function line(geometry: MultiLineString, kind: string, place?: PlaceId): Feature {
  return { type: 'Feature', properties: { kind, place }, geometry };
}

/** The areas with the tint each has; what is hatched over them is `over`. */
export function areasOf(world: World, picture: Picture): FeatureCollection {
  const tint = (place: PlaceId) => picture.areas.get(place)?.tint ?? 'unnamed';
  const shapes = [...world.areas.values()];
  return {
    type: 'FeatureCollection',
    features: [
      ...shapes.map((shape) => polygon(shape, { place: shape.place, tint: tint(shape.place) })),
      ...world.annexed.map((shape) =>
        polygon(shape, { place: shape.place, tint: 'disputed', over: true }),
      ),
    ],
  };
}

/** What lies below and between the areas in one collection, told apart by `kind`. */
export function linesOf({ borders, disputed, projection }: World): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: [
      polygon({ polygons: [[projection.outline]] }, { kind: 'sphere' }),
      line(projection.graticule, 'graticule'),
      line(borders, 'border'),
      line(disputed, 'disputed'),
    ],
  };
}

/** The regions that are shown: an edge each, and a fill unless it is a wide frame. */
export function regionsOf(world: World, shown: readonly PlaceId[]): FeatureCollection {
  const regions = shown.flatMap((place) => world.regions.get(place) ?? []);
  return {
    type: 'FeatureCollection',
    features: regions.flatMap((region) => [
      ...(region.shape === 'frame' ? [] : [polygon(region, { place: region.place })]),
      line(region.outline, 'edge', region.place),
    ]),
  };
}
