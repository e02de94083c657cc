import { describe, expect, it } from 'vitest';
import { isRound, type FrameId } from '../../src/place/frame.ts';
import { cameraFor } from '../../src/map-model/camera-for.ts';
import { project, unproject } from '../../src/map-model/camera.ts';
import type { Point } from '../../src/map-model/mercator.ts';
import { globeProjection } from '../../src/map-model/globe-projection.ts';
import { hit } from '../../src/map-model/hit.ts';
import { projections } from '../../src/map-model/projections.ts';
import { boxOf, concordance, frameIds, frames } from '../data/shipped.ts';
import { worldOn } from './real-projection.ts';
import { world } from './real-world.ts';

/** Everyone in a framework or named, Kosovo included. */
const countries = [...concordance.entries.values()]
  .filter(({ place, finding }) => place.kind === 'country' && finding.role.id !== 'unnamed')
  .map(({ place }) => place.id);
const worlds = {
  equal: worldOn(projections.equal),
  globe: { ...world, projection: globeProjection },
};
const sizes = [
  { width: 735, height: 560 },
  { width: 1192, height: 537 },
];
/** How far beside a small country a mouse still hits it, in CSS pixels. */
const padding = 7;

/** The countries in view in a frame, and those of them that are not hit on their own middle. */
function hits(frame: FrameId, size: (typeof sizes)[number]) {
  const shown = worlds[isRound(frames, frame) ? 'globe' : 'equal'];
  const box = boxOf(frame);
  const framing = box ? { frame: shown.projection.boxOf(box) } : {};
  const camera = cameraFor(framing, shown.projection, size);
  // What is seen edge-on, at the globe's rim, is less than a pixel wide.
  const isSeen = ([x, y]: Point) =>
    x > 0 &&
    x < size.width &&
    y > 0 &&
    y < size.height &&
    [-3, 3].every(
      (by) => unproject(camera, size, [x + by, y]) && unproject(camera, size, [x, y + by]),
    );
  const seen = countries
    .map((place) => ({ place, at: project(camera, size, shown.areas.get(place)!.point) }))
    .filter(({ at }) => isSeen(at));
  return {
    seen: seen.length,
    missed: seen.filter(({ place, at }) => hit(shown, camera, size, at, padding) !== place),
  };
}

describe('in a frame each of the 73 countries that matter is hit on its own middle', () => {
  it('there are 73', () => {
    expect(countries).toHaveLength(73);
  });

  it.each(frameIds)('%s', (frame) => {
    for (const size of sizes) {
      const { seen, missed } = hits(frame, size);
      expect(missed).toEqual([]);
      expect(seen).toBeGreaterThan(frame === 'world' ? 70 : 4);
    }
  });
});
