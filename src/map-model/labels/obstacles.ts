import type { PlaceId } from '../../place/place.ts';
import { anchorsOf, type Anchor } from './anchors.ts';
import type { Viewport } from '../camera.ts';
import type { LngLat } from '../mercator.ts';
import { landInView, type LandOnScreen } from '../land.ts';
import type { Picture } from '../picture.ts';
import type { Rect } from '../rect.ts';
import { isIn } from './region-points.ts';
import type { World } from '../world.ts';

/** The obstacles that names keep clear of besides each other. */
export interface LabelObstacles {
  /** Where one points at the countries that have a role. */
  readonly middles: ReadonlyMap<PlaceId, LngLat>;
  /** Whose land is at a point of the screen. */
  readonly land: LandOnScreen;
  /** Whether a point of the projected map lies in a region. */
  readonly within: (region: PlaceId, at: LngLat) => boolean;
  /** Points of a country besides its middle. */
  readonly anchors: (place: PlaceId) => readonly Anchor[];
  /** The stretches that something else lies over, in CSS pixels. */
  readonly covered: readonly Rect[];
}

/** The obstacles for names in a picture under a camera. */
export function obstaclesOf(
  world: World,
  picture: Pick<Picture, 'areas' | 'picked'>,
  { camera, size }: Viewport,
  covered: readonly Rect[],
): LabelObstacles {
  return {
    middles: middlesOf(world, picture),
    land: landInView(world, camera, size),
    within: (place, at) => {
      const region = world.regions.get(place);
      return region !== undefined && isIn(region, at);
    },
    anchors: (place) => {
      const shape = world.areas.get(place);
      return shape ? anchorsOf(world, shape) : [];
    },
    covered,
  };
}

/** Where one points at the countries that have a role, and at the picked one. */
export function middlesOf(
  world: World,
  { areas, picked }: Pick<Picture, 'areas' | 'picked'>,
): Map<PlaceId, LngLat> {
  const middles = new Map<PlaceId, LngLat>();
  for (const [place, { slot, territory }] of areas) {
    const shape = world.areas.get(place);
    const wanted = slot !== 'unnamed' || place === picked;
    if (shape && wanted && !territory) middles.set(place, shape.point);
  }
  return middles;
}
