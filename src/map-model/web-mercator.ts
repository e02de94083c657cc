import type { MultiLineString, Position } from 'geojson';
import type { Box } from '../place/place.ts';
import type { Projection, RelativeCamera, Size } from './camera.ts';
import { mercator, wrapLongitude, unmercator, worldSize } from './mercator.ts';
import { between, filling, maxZoom, planar, squarePlane } from './planar.ts';

/** The whole inhabited world, in degrees of the globe. */
const inhabited: Box = [-169, -56, 191, 79];

const graticule: MultiLineString = {
  type: 'MultiLineString',
  coordinates: [
    ...Array.from({ length: 12 }, (_, at): Position[] => [
      [-180 + at * 30, -85],
      [-180 + at * 30, 85],
    ]),
    ...Array.from({ length: 5 }, (_, at): Position[] => [
      [-180, -60 + at * 30],
      [180, -60 + at * 30],
    ]),
  ],
};

/** Keeps a map that goes round filling the view from north to south, as MapLibre does. */
function constrain({ center, zoom }: RelativeCamera, size: Size) {
  const held = Math.min(maxZoom, Math.max(zoom, Math.log2(size.height / 512)));
  const [x, y] = mercator(center);
  const [, lat] = unmercator([x, between(y, 0, 1, size.height / worldSize(held))]);
  return { projection: webMercator, center: [wrapLongitude(center[0]), lat] as const, zoom: held };
}

const fit: Projection['fit'] = (box, size, margin) => constrain(filling(box, size, margin), size);

/** Web Mercator: its square, with copies to the left and to the right. */
export const webMercator: Projection = {
  ...planar(true),
  id: 'flat',
  bends: false,
  forward: (at) => at,
  boxOf: (box) => box,
  isCut([x1 = 0, y1 = 0], [x2 = 0, y2 = 0]) {
    const along = (value: number, other: number, edge: number) =>
      Math.abs(value - other) < 1e-6 && Math.abs(Math.abs(value) - edge) < 1e-6;
    return along(x1, x2, 180) || along(y1, y2, 90);
  },
  outline: {
    ring: [
      [-180, -85],
      [-180, 85],
      [180, 85],
      [180, -85],
      [-180, -85],
    ],
  },
  graticule,
  copiesInView({ center, zoom }, { width }) {
    const [x] = mercator(center);
    const half = width / worldSize(zoom) / 2;
    return [-1, 1].filter((copy) => (copy < 0 ? x - half < 0 : x + half > 1));
  },
  constrain,
  fit,
  opens: inhabited,
  home: (size) => fit(inhabited, size, 0),
  plane: () => squarePlane(webMercator),
};
