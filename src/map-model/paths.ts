import type { MultiLineString, Position } from 'geojson';
import { mercator } from './mercator.ts';

/** The side of the Mercator square that paths are written in. */
export const pathSpace = 4096;

/** Paths are written to a tenth of a unit of path space. */
const precision = 10;

/** What is filled: polygons, each its rings. */
interface Polygons {
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

/** Writes shapes as SVG path data. */
export interface PathWriter {
  readonly polygons: (shape: Polygons) => string;
  readonly lines: (lines: MultiLineString) => string;
  /** All of the world there is to see, within its outline. */
  readonly sphere: (outline: readonly Position[]) => string;
}

/** How shapes are drawn under a camera: written in a unit, which is scaled and then moved. */
export interface Drawing {
  readonly write: PathWriter;
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
 * Writes shapes in Mercator, once for every camera: a transform does the rest. The geometry is planar
 * and cut beforehand, so each point is projected by itself; a spherical path generator would clip and
 * resample what needs neither.
 * @param grain points closer than this to the one before are left out, in units of `pathSpace`
 */
export function pathWriter(grain: number): PathWriter {
  const degrees = (grain / pathSpace) * 360;

  function line(points: readonly Position[], close: boolean): string {
    const kept = thin(points, degrees);
    if (close) kept.pop();
    const path = kept.map(([lng = 0, lat = 0]) => {
      const [x, y] = mercator([lng, lat]);
      const px = Math.round(x * pathSpace * precision) / precision;
      const py = Math.round(y * pathSpace * precision) / precision;
      return `${px},${py}`;
    });
    return path.length === 0 ? '' : `M${path.join('L')}${close ? 'Z' : ''}`;
  }

  const polygons: PathWriter['polygons'] = ({ polygons }) =>
    polygons.flatMap((rings) => rings.map((ring) => line(ring, true))).join('');
  return {
    polygons,
    lines: ({ coordinates }) => coordinates.map((points) => line(points, false)).join(''),
    sphere: (outline) => polygons({ polygons: [[outline]] }),
  };
}

/** The SVG transform that brings what is written under the camera. */
export function pathTransform({ scale, x, y }: Pick<Drawing, 'scale' | 'x' | 'y'>): string {
  return `translate(${x} ${y}) scale(${scale})`;
}
