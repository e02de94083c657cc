import { describe, expect, it } from 'vitest';
import type { FrameId } from '../../src/place/frame.ts';
import { cameraFor } from '../../src/map-model/camera-for.ts';
import { globeOf } from '../../src/map-model/globe.ts';
import { project } from '../../src/map-model/camera.ts';
import type { LngLat } from '../../src/map-model/mercator.ts';
import { globeProjection } from '../../src/map-model/globe-projection.ts';
import { extentOf } from '../../src/map-model/extent.ts';
import { lambert } from '../../src/map-model/lambert.ts';
import { projections } from '../../src/map-model/projections.ts';
import { projectionOf } from '../../src/map-model/current-scene.ts';
import { boxOf, concordance, frameIds, frames } from '../data/shipped.ts';

const extent = extentOf(concordance);
const layout = { frames, extent };
const laidOut = { ...projections, lambert: lambert(extent), globe: globeProjection };

const sizes = [
  { width: 840, height: 848 },
  { width: 1216, height: 1028 },
  { width: 390, height: 380 },
];
const at = {
  Washington: [-77, 38.9],
  Vancouver: [-123.1, 49.2],
  Lisbon: [-9.1, 38.7],
  Ankara: [32.9, 39.9],
  Tromsø: [19, 69.6],
  Nuuk: [-51.7, 64.2],
  Longyearbyen: [15.6, 78.2],
  'Franz Josef Land': [65, 81.8],
  'Cape Morris Jesup': [-33, 83.6],
  'the North Pole': [0, 89.9],
  Murmansk: [33.1, 69],
  Nouakchott: [-16, 18.1],
  Tunis: [10.2, 36.8],
  Cairo: [31.2, 30],
  Valletta: [14.5, 35.9],
  Belgrade: [20.5, 44.8],
  Tirana: [19.8, 41.3],
  Odesa: [30.7, 46.5],
  Batumi: [41.6, 41.6],
  Baghdad: [44.4, 33.3],
  'Kuwait City': [48, 29.4],
  'Abu Dhabi': [54.4, 24.5],
  Muscat: [58.4, 23.6],
  Kathmandu: [85.3, 27.7],
  Tokyo: [139.7, 35.7],
  Wellington: [174.8, -41.3],
  Kinshasa: [15.3, -4.3],
  Lagos: [3.4, 6.5],
  Helsinki: [24.9, 60.2],
  'Buenos Aires': [-58.4, -34.6],
  Johannesburg: [28, -26.2],
} as const satisfies Record<string, LngLat>;
type Town = keyof typeof at;

const shows: readonly [FrameId, readonly Town[], readonly Town[]][] = [
  [
    'euro-atlantic',
    ['Washington', 'Ankara', 'Tromsø', 'Valletta'],
    ['Johannesburg', 'Buenos Aires'],
  ],
  ['europe', ['Lisbon', 'Ankara', 'Helsinki'], ['Nuuk', 'Kinshasa']],
  ['western-balkans', ['Belgrade', 'Tirana'], ['Lisbon', 'Batumi', 'Cairo']],
  ['black-sea', ['Odesa', 'Batumi'], ['Valletta', 'Baghdad']],
  [
    'southern-neighbourhood',
    ['Nouakchott', 'Tunis', 'Baghdad', 'Cairo'],
    ['Johannesburg', 'Longyearbyen'],
  ],
  ['gulf', ['Baghdad', 'Kuwait City', 'Abu Dhabi', 'Muscat'], ['Valletta', 'Kathmandu', 'Tunis']],
  ['indo-pacific', ['Tokyo', 'Wellington', 'Kathmandu'], ['Kinshasa', 'Lagos', 'Lisbon']],
  [
    'high-north',
    [
      'Nuuk',
      'Longyearbyen',
      'Tromsø',
      'Murmansk',
      'Franz Josef Land',
      'Cape Morris Jesup',
      'the North Pole',
    ],
    ['Tunis', 'Nouakchott', 'Cairo'],
  ],
];

describe.each(shows)('the frame %s', (frame, inside, outside) => {
  it.each(sizes)('shows what it is named after, and not half the world besides, on %o', (size) => {
    const projection = laidOut[projectionOf(layout, undefined, { frame })];
    const box = projection.boxOf(boxOf(frame)!);
    const camera = cameraFor({ frame: box }, projection, size);
    const isInView = (town: Town) => {
      const [x, y] = project(camera, size, projection.forward(at[town]));
      return x >= 0 && x <= size.width && y >= 0 && y <= size.height;
    };
    expect(inside.filter((town) => !isInView(town))).toEqual([]);
    expect(outside.filter(isInView)).toEqual([]);
  });
});

describe('a frame on the globe', () => {
  const lookingAt = (frame: FrameId, size: (typeof sizes)[number]) =>
    cameraFor({ frame: globeProjection.boxOf(boxOf(frame)!) }, globeProjection, size);

  it('fills the map with the Indo-Pacific from north to south', () => {
    const [desk] = sizes;
    const { radius } = globeOf(lookingAt('indo-pacific', desk!), desk!);
    expect(radius).toBeGreaterThan(0.7 * desk!.height);
  });
});

describe('the world is laid out', () => {
  it('as suits the region that is picked, unless a passage is read or a layout is chosen', () => {
    const place = 'indo-pacific';
    expect(projectionOf(layout, undefined, { place })).toBe('globe');
    expect(projectionOf(layout, undefined, { place: 'black-sea' })).toBe('lambert');
    expect(projectionOf(layout, undefined, { place, frame: 'europe' })).toBe('lambert');
    expect(projectionOf(layout, undefined, { place, unit: 'p1' })).toBe('lambert');
    expect(projectionOf(layout, undefined, { place, map: 'equal' })).toBe('equal');
  });
});

it('every frame but the world is looked at', () => {
  expect(shows.map(([frame]) => frame)).toEqual(frameIds.filter((id) => id !== 'world'));
});
