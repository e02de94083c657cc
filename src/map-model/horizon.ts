import type { Position } from 'geojson';
import type { LngLat } from './mercator.ts';
import { eyeOf, onGround, type Globe } from './globe.ts';

/** A point of a globe of radius one. */
type Vector = readonly [x: number, y: number, z: number];
type LineString = readonly Position[];

/** A round piece of the globe that holds a line. */
interface Cap {
  readonly middle: Vector;
  /** The angle from the cap's middle to its rim, in radians. */
  readonly angle: number;
}

const caps = new WeakMap<LineString, Cap>();

/** @returns a test that tells of a line, or of what a ring encloses, whether it may be on the screen */
export function horizonTest(globe: Globe): (line: LineString) => boolean {
  const { width, height } = globe.size;
  const below = vector(globe.center);
  const corners: LngLat[] = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ];
  const horizon = Math.acos(1 / eyeOf(globe));
  const reach = corners.map((corner) => {
    const at = onGround(globe, corner);
    return at ? angleBetween(vector(at), below) : horizon;
  });
  const seen = Math.max(...reach);
  return (line) => {
    const { middle, angle } = capOf(line);
    return angleBetween(middle, below) <= seen + angle;
  };
}

function capOf(line: LineString): Cap {
  const cached = caps.get(line);
  if (cached) return cached;
  const points = line.map(([lng = 0, lat = 0]) => vector([lng, lat]));
  let [x, y, z] = [0, 0, 0];
  for (const point of points) [x, y, z] = [x + point[0], y + point[1], z + point[2]];
  const length = Math.hypot(x, y, z) || 1;
  const middle: Vector = [x / length, y / length, z / length];
  const angle = points.reduce((most, at) => Math.max(most, angleBetween(at, middle)), 0);
  const cap = { middle, angle };
  caps.set(line, cap);
  return cap;
}

function vector([lng, lat]: LngLat): Vector {
  const [east, north] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
  const flat = Math.cos(north);
  return [flat * Math.cos(east), flat * Math.sin(east), Math.sin(north)];
}

function angleBetween(a: Vector, b: Vector): number {
  return Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
}
