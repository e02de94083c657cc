/** The one function of d3-geo-projection used here; the package ships no types. */
declare module 'd3-geo-projection' {
  import type { GeoStreamWrapper } from 'd3-geo';
  import type { Geometry } from 'geojson';

  /** Sends `geometry` through the projection's clipping; null when nothing is left of it. */
  export function geoProject(geometry: Geometry, projection: GeoStreamWrapper): Geometry | null;
}
