import { geoPath, geoTransform } from 'd3-geo';
import type { MultiLineString } from 'geojson';
import { mercator, worldSize, type Camera, type Size } from './camera.ts';
import type { Shape } from './world.ts';

/** The side of the Mercator square that paths are written in. */
export const pathSpace = 4096;

/**
 * Writes shapes as SVG path data in Mercator, once for every camera: a transform does the rest.
 * The geometry is cut at ±180° beforehand, so each point is projected by itself.
 * @param grain points closer than this to the one before are left out, in units of `pathSpace`
 */
export function pathWriter(grain: number) {
  let last: readonly [number, number] = [NaN, NaN];
  const path = geoPath(
    geoTransform({
      lineStart() {
        last = [NaN, NaN];
        this.stream.lineStart();
      },
      point(lng, lat) {
        const [mx, my] = mercator([lng, lat]);
        const at = [mx * pathSpace, my * pathSpace] as const;
        if (Math.abs(at[0] - last[0]) < grain && Math.abs(at[1] - last[1]) < grain) return;
        last = at;
        this.stream.point(at[0], at[1]);
      },
    }),
  ).digits(1);
  return {
    polygons: ({ polygons }: Pick<Shape, 'polygons'>): string =>
      path({ type: 'MultiPolygon', coordinates: polygons as number[][][][] }) ?? '',
    lines: (lines: MultiLineString): string => path(lines) ?? '',
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
