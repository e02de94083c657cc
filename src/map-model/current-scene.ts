import { sceneFocus } from '../index/scenes.ts';
import { isRound, type Frame, type FrameId } from '../place/frame.ts';
import type { Unit, UnitId } from '../text/unit.ts';
import type { PlaceId } from '../place/place.ts';
import type { Scene } from '../pack/scene.ts';
import type { MapSpec } from './picture.ts';
import type { ProjectionId } from '../place/projection-id.ts';

/** The text and the places that the scenes of a briefing are about. */
export interface SceneContext extends Pick<
  MapSpec,
  'concordance' | 'gazetteer' | 'lang' | 'frames'
> {
  /** The units of the text. */
  readonly units: readonly Unit[];
}

/** What the view adds to the scene that it presents. */
export interface SceneOptions {
  /** The place that was asked about. */
  readonly place?: PlaceId;
  /** Where the map looks if the scene does not say. */
  readonly frame?: FrameId;
  /** How the world is laid out if the scene does not say. */
  readonly map?: ProjectionId;
}

/** What the map shows of a scene that is presented: on the screen, on a slide and on paper. */
export function sceneMapSpec(
  context: SceneContext,
  scene: Scene,
  options: SceneOptions = {},
): MapSpec {
  const { units, ...rest } = context;
  const { frame = options.frame, unit } = scene;
  const focus = sceneFocus(context.concordance, units, scene);
  const picked = options.place ?? scene.picked;
  return {
    ...rest,
    framed: unit !== undefined || scene.picked === undefined,
    ...(frame !== undefined && { chosen: frame }),
    ...(focus && { focus }),
    ...(picked !== undefined && { picked }),
  };
}

/**
 * How the world is laid out in a scene, or where there is none: if nobody says, as suits the frame;
 * without a frame, as suits the region that is picked, which is then what the map looks at unless a
 * unit is read.
 * @param frames those of the text
 */
export function projectionOf(
  frames: readonly Frame[],
  scene: Pick<Scene, 'map' | 'frame'> | undefined,
  { map, frame, place, unit }: SceneOptions & { readonly unit?: UnitId } = {},
): ProjectionId {
  const looked = scene
    ? (scene.frame ?? frame)
    : (frame ?? (unit === undefined ? place : undefined));
  return scene?.map ?? map ?? (isRound(frames, looked) ? 'globe' : 'equal');
}
