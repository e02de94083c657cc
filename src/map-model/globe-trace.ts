import { geoPath, geoProjection, type GeoPermissibleObjects, type GeoRawProjection } from 'd3-geo';
import type { Position } from 'geojson';
import type { RelativeCamera, Size } from './camera.ts';
import { eyeOf, globeOf } from './globe.ts';
import { horizonTest } from './horizon.ts';
import type { Point } from './mercator.ts';
import { thin, type Line, type Trace } from './paths.ts';

/** Lines run straight in degrees, not along great circles: they get a point every so many degrees. */
const stride = 4;

/**
 * Traces geometries as the globe shows them under a camera, in CSS pixels.
 * @param grain points closer than this to the one before are left out, in CSS pixels
 */
export function globeTrace(camera: RelativeCamera, size: Size, grain: number): Trace {
  const globe = globeOf(camera, size);
  const eye = eyeOf(globe);
  const above: GeoRawProjection = (lng, lat) => {
    const towards = Math.cos(lat) * Math.cos(lng);
    const scale = (eye - 1) / (eye - towards);
    return [scale * Math.cos(lat) * Math.sin(lng), scale * Math.sin(lat)];
  };
  let lines: { points: Point[]; closed: boolean }[] = [];
  const draw = geoPath(
    geoProjection(above)
      .translate([size.width / 2, size.height / 2])
      .scale(globe.radius)
      .rotate([-camera.center[0], -camera.center[1]])
      .clipAngle((Math.acos(1 / eye) * 180) / Math.PI - 1e-3)
      .precision(0.5),
    {
      beginPath: () => undefined,
      arc: () => undefined,
      moveTo: (x, y) => lines.push({ points: [[x, y]], closed: false }),
      lineTo: (x, y) => lines.at(-1)?.points.push([x, y]),
      closePath() {
        const last = lines.at(-1);
        if (last) last.closed = true;
      },
    },
  );
  const drawn = (geometry: GeoPermissibleObjects): Line[] => {
    lines = [];
    draw(geometry);
    return lines;
  };
  // A globe that turns changes its radius by a hair: in steps, it stays the same.
  const degrees = 2 ** Math.round(Math.log2((grain / globe.radius) * (180 / Math.PI)));
  const isVisible = horizonTest(globe);
  return (geometry) => {
    if ('ring' in geometry) return drawn({ type: 'Sphere' });
    if ('coordinates' in geometry) {
      const coordinates = geometry.coordinates
        .map((line) => thinned(line, degrees))
        .filter((line) => line.length > 1 && isVisible(line));
      return drawn({ type: 'MultiLineString', coordinates });
    }
    const coordinates = geometry.polygons
      .map((rings) => rings.map((ring) => thinned(ring, degrees)))
      .filter(([outer = []]) => outer.length > 3 && isVisible(outer))
      .map((rings) => rings.filter(({ length }) => length > 3));
    return drawn({ type: 'MultiPolygon', coordinates });
  };
}

const cache = new WeakMap<
  readonly Position[],
  { readonly degrees: number; readonly line: Position[] }
>();

/**
 * A line as it is drawn at a grain, which does not change while the globe turns. A ring so small that
 * it would be turned inside out, and on a globe be all but itself, is nothing.
 */
function thinned(line: readonly Position[], degrees: number): Position[] {
  const cached = cache.get(line);
  if (cached?.degrees === degrees) return cached.line;
  const rough = thin(line, degrees);
  const isLost = isRing(line) && turn(line) * turn(rough) <= 0;
  const after = { degrees, line: isLost ? [] : densified(rough) };
  cache.set(line, after);
  return after.line;
}

function isRing(line: readonly Position[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** Twice the area to the left of a line that is closed, less that to its right. */
function turn(line: readonly Position[]): number {
  return line.reduce((sum, [x = 0, y = 0], at) => {
    const [x0 = x, y0 = y] = line[at - 1] ?? line.at(-1) ?? [];
    return sum + x0 * y - x * y0;
  }, 0);
}

/** A line with points added where the next one is far. */
export function densified(line: readonly Position[]): Position[] {
  return line.flatMap((at, index) => {
    const [x = 0, y = 0] = at;
    const [x0 = x, y0 = y] = line[index - 1] ?? [];
    const steps = Math.ceil(Math.max(Math.abs(x - x0), Math.abs(y - y0)) / stride);
    const between = Array.from({ length: Math.max(0, steps - 1) }, (_, step) => {
      const part = (step + 1) / steps;
      return [x0 + part * (x - x0), y0 + part * (y - y0)];
    });
    return [...between, at];
  });
}
