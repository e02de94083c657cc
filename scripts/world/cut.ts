import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { MultiPolygon } from 'geojson';
import { edges, lat, lon, type Ring, type Rings } from './planar.ts';

/** Degrees in, degrees out: the projection is used for its cut along ±180° alone. */
const plateCarree = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0);

/**
 * Cuts a spherical geometry (d3-geo winding) along the antimeridian and, where it holds a pole,
 * along the pole's parallel, so that planar renderers draw it without smearing it over the map.
 * Returns polygons in degrees, longitudes within ±180.
 */
export function cutAtAntimeridian(geometry: MultiPolygon): Rings[] {
  const cut = geoProject(geometry, plateCarree);
  const polygons =
    cut?.type === 'MultiPolygon'
      ? cut.coordinates
      : cut?.type === 'Polygon'
        ? [cut.coordinates]
        : [];
  // Screen coordinates run down; latitudes run up.
  return polygons.map((rings) =>
    rings.map((ring) => halveTurns(ring.map((position) => [lon(position), -lat(position)]))),
  );
}

/**
 * Halves the edges along the pole. One of half a turn could go either way round the globe, and d3-geo
 * then fills everything but Antarctica.
 */
function halveTurns(ring: Ring): Ring {
  const [start = []] = ring;
  const rest = edges(ring).flatMap(([a, b]) =>
    Math.abs(lon(b) - lon(a)) < 180 ? [b] : [[(lon(a) + lon(b)) / 2, lat(b)], b],
  );
  return [start, ...rest];
}
