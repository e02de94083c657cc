import type { MultiLineString, Position } from 'geojson';
import { mercator, worldSize, type Camera, type Size } from './camera.ts';
import type { Shape } from './world.ts';

/** The side of the Mercator square that paths are written in. */
export const pathSpace = 4096;

/** Paths are written to a tenth of a unit of path space. */
const precision = 10;

/**
 * Writes shapes as SVG path data in Mercator, once for every camera: a transform does the rest.
 * The geometry is planar and cut at ±180° beforehand, so each point is projected by itself; a
 * spherical path generator would clip and resample what needs neither.
 * @param grain points closer than this to the one before are left out, in units of `pathSpace`
 */
export function pathWriter(grain: number) {
  // A degree of latitude is the larger the nearer the pole; half the grain serves up to 60°.
  const lngGrain = (grain / pathSpace) * 360;
  const latGrain = lngGrain / 2;

  function line(points: readonly Position[], close: boolean): string {
    let path = '';
    let lastLng = Infinity;
    let lastLat = Infinity;
    const end = points.length - (close ? 1 : 0);
    for (let at = 0; at < end; at++) {
      const [lng = 0, lat = 0] = points[at] ?? [];
      const near = Math.abs(lng - lastLng) < lngGrain && Math.abs(lat - lastLat) < latGrain;
      if (near && (close || at < end - 1)) continue;
      [lastLng, lastLat] = [lng, lat];
      const [x, y] = mercator([lng, lat]);
      const px = Math.round(x * pathSpace * precision) / precision;
      const py = Math.round(y * pathSpace * precision) / precision;
      path += `${path === '' ? 'M' : 'L'}${px},${py}`;
    }
    return close ? `${path}Z` : path;
  }

  return {
    polygons: ({ polygons }: Pick<Shape, 'polygons'>): string =>
      polygons.flatMap((rings) => rings.map((ring) => line(ring, true))).join(''),
    lines: ({ coordinates }: MultiLineString): string =>
      coordinates.map((points) => line(points, false)).join(''),
  };
}

/** The SVG transform that brings path space under a camera. */
export function pathTransform(camera: Camera, size: Size): string {
  const scale = worldSize(camera.zoom) / pathSpace;
  const [cx, cy] = mercator(camera.center);
  const x = size.width / 2 - cx * scale * pathSpace;
  const y = size.height / 2 - cy * scale * pathSpace;
  return `translate(${x} ${y}) scale(${scale})`;
}
