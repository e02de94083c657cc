import { finish, type Steps } from '../../pack/steps.ts';
import type { PlaceId } from '../../place/place.ts';
import { project, type Viewport } from '../camera.ts';
import type { Picture } from '../picture.ts';
import { isWithin, rectAround, type Rect } from '../rect.ts';
import type { World } from '../world.ts';
import { dotsOf } from './dots.ts';
import { placeLabels, type Label } from './labels.ts';
import { obstaclesOf } from './obstacles.ts';
import { priorities } from './requests.ts';

/** The names on a map. */
export interface PlaceNames {
  readonly labels: readonly Label[];
  /** Places that the text names, or that are spoken of, whose names find no room: a dot has to stand for each. */
  readonly unnamed: ReadonlySet<PlaceId>;
}

/**
 * Chooses the names of a picture, so that they keep clear of its dots too.
 * @param covered what something else lies over, in CSS pixels
 */
export function placeNames(...of: Parameters<typeof placeNamesInSteps>): PlaceNames {
  return finish(placeNamesInSteps(...of));
}

/** Chooses the names as `placeNames` does, with others coming in between. */
export function* placeNamesInSteps(
  world: World,
  picture: Pick<Picture, 'areas' | 'picked' | 'labels'>,
  viewport: Viewport,
  covered: readonly Rect[] = [],
): Steps<PlaceNames> {
  const { camera, size } = viewport;
  const small = dotsOf(world, picture, camera, size);
  const obstacles = obstaclesOf(world, picture, viewport, covered);
  yield;
  const labels = yield* placeLabels(picture.labels, camera, size, small, obstacles);
  const labelled = new Set(labels.map(({ place }) => place));
  const unnamed = picture.labels.filter(
    ({ place, kind, priority, shape }) =>
      kind === 'area' &&
      priority <= priorities.named &&
      !labelled.has(place) &&
      isWithin(rectAround(project(camera, size, shape.point), 0, 0), size, 0),
  );
  return { labels, unnamed: new Set(unnamed.map(({ place }) => place)) };
}
