import type { Camera, Projection, RelativeCamera, Size } from './camera.ts';
import { globeOf, onGround, onScreen, radiusSeenAs } from './globe.ts';
import { rollingPlane } from './globe-plane.ts';
import { densified, globeTrace } from './globe-trace.ts';
import { cosine, wrapLongitude, worldSize, type LngLat } from './mercator.ts';
import { maxZoom, edgeMargin } from './planar.ts';
import { webMercator } from './web-mercator.ts';

/** How far north or south a globe may be looked at from: over a pole, north is nowhere. */
const maxLat = 80;
/** Where a globe shows first: from the Atlantic to the Gulf. */
const home: LngLat = [15, 40];

/** A globe is at the least seen whole, in the middle of the view. */
function constrain({ center: [lng, at], zoom }: RelativeCamera, size: Size): Camera {
  const lat = Math.max(-maxLat, Math.min(maxLat, at));
  const whole = radiusSeenAs(Math.max(1, Math.min(size.width, size.height) / 2 - edgeMargin), size);
  const least = Math.log2((whole * 2 * Math.PI * cosine(lat)) / 512);
  const held = Math.min(maxZoom, Math.max(zoom, least));
  return { projection: globeProjection, center: [wrapLongitude(lng), lat], zoom: held };
}

const fit: Projection['fit'] = ([west, south, east, north], size, margin) => {
  const center: LngLat = [(west + east) / 2, (south + north) / 2];
  const rimOf = [0, 0.25, 0.5, 0.75, 1].flatMap((part): LngLat[] => [
    [west + part * (east - west), south],
    [west + part * (east - west), north],
    [west, south + part * (north - south)],
    [east, south + part * (north - south)],
  ]);
  const [halfWidth, halfHeight] = [size.width / 2 - margin, size.height / 2 - margin];
  const shows = (camera: Camera) =>
    rimOf.every((at) => {
      const [x, y] = onScreen(globeOf(camera, size), at);
      return (
        Math.abs(x - size.width / 2) <= halfWidth && Math.abs(y - size.height / 2) <= halfHeight
      );
    });
  let [best, least, most] = [constrain({ center, zoom: -9 }, size), -2, maxZoom];
  for (let round = 0; round < 16; round++) {
    const camera = constrain({ center, zoom: (least + most) / 2 }, size);
    if (shows(camera)) [best, least] = [camera, (least + most) / 2];
    else most = (least + most) / 2;
  }
  return best;
};

/** The globe itself. It is loaded when asked for, and with it what draws it as SVG. */
export const globeProjection: Projection = {
  ...webMercator,
  id: 'globe',
  shifts: false,
  maplibre: 'globe',
  graticule: {
    type: 'MultiLineString',
    coordinates: webMercator.graticule.coordinates.map(densified),
  },
  project: (camera, size, at) => onScreen(globeOf(camera, size), at),
  unproject: (camera, size, at) => onGround(globeOf(camera, size), at),
  pixelsPerDegree: ({ center, zoom }, lat) =>
    ((worldSize(zoom) / 360) * cosine(lat)) / cosine(center[1]),
  copiesInView: () => [],
  constrain,
  fit,
  home: (size) => constrain({ center: home, zoom: -Infinity }, size),
  plane: () => rollingPlane(constrain, maxLat),
  drawing: (camera, size, _flat, grain) => ({
    trace: globeTrace(camera, size, grain),
    scale: 1,
    x: 0,
    y: 0,
  }),
};
