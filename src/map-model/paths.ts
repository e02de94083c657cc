import type { MultiLineString, Position } from 'geojson';
import { mercator, type Point } from './mercator.ts';

/** The side of the Mercator square that paths are written in. */
export const pathSpace = 4096;

/** Polygons, each its rings. */
interface Polygons {
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

/** All of the world there is to see, within its outline. */
export interface Sphere {
  readonly ring: readonly Position[];
}

/** The shapes to be drawn, in projected degrees. */
export type Geometry = Polygons | MultiLineString | Sphere;

/** A line as it is drawn, from point to point, or a ring if it is closed. */
export interface Line {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** The lines in which a geometry is drawn, in a unit of their own. */
export type Trace = (geometry: Geometry) => Line[];

/** How geometries are drawn under a camera: in a unit, which is scaled and then moved. */
export interface Drawing {
  readonly trace: Trace;
  /** CSS pixels to the unit. */
  readonly scale: number;
  /** Where the unit's origin stands on screen, in CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/**
 * Leaves out the points of a line or ring that are close to the one before, but never where it ends.
 * @param grain how close, in degrees of longitude; of latitude half as close, which serves up to 60°
 */
export function thin(points: readonly Position[], grain: number): Position[] {
  const kept: Position[] = [];
  let lastLng = Infinity;
  let lastLat = Infinity;
  const end = points.length - 1;
  for (let at = 0; at <= end; at++) {
    const point = points[at] ?? [];
    const [lng = 0, lat = 0] = point;
    const near = Math.abs(lng - lastLng) < grain && Math.abs(lat - lastLat) < grain / 2;
    if (near && at < end) continue;
    [lastLng, lastLat] = [lng, lat];
    kept.push(point);
  }
  return kept;
}

/**
 * Traces geometries in Mercator, once for every camera: a transform does the rest. They are planar and
 * cut beforehand, so each point is projected by itself; a spherical path generator would clip and
 * resample what needs neither.
 * @param grain points closer than this to the one before are left out, in units of `pathSpace`
 */
export function flatTrace(grain: number): Trace {
  const degrees = (grain / pathSpace) * 360;
  const line = (points: readonly Position[], closed: boolean): Line => {
    const kept = thin(points, degrees);
    if (closed) kept.pop();
    const placed = kept.map(([lng = 0, lat = 0]): Point => {
      const [x, y] = mercator([lng, lat]);
      return [x * pathSpace, y * pathSpace];
    });
    return { points: placed, closed };
  };
  return (geometry) => {
    if ('ring' in geometry) return [line(geometry.ring, true)];
    if ('coordinates' in geometry) return geometry.coordinates.map((points) => line(points, false));
    return geometry.polygons.flatMap((rings) => rings.map((ring) => line(ring, true)));
  };
}

/** Lines as SVG path data, to a tenth of their unit. */
export function pathData(lines: readonly Line[]): string {
  const tenths = (value: number) => Math.round(value * 10) / 10;
  return lines
    .filter(({ points }) => points.length > 0)
    .map(({ points, closed }) => {
      const at = points.map(([x, y]) => `${tenths(x)},${tenths(y)}`);
      return `M${at.join('L')}${closed ? 'Z' : ''}`;
    })
    .join('');
}

/** The SVG transform that brings what is written under the camera. */
export function pathTransform({ scale, x, y }: Pick<Drawing, 'scale' | 'x' | 'y'>): string {
  return `translate(${x} ${y}) scale(${scale})`;
}
