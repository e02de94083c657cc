import { sceneFocus } from '../index/scenes.ts';
import { isRound, type Frame, type FrameId } from '../place/frame.ts';
import type { Unit, UnitId } from '../text/unit.ts';
import type { PlaceId } from '../place/place.ts';
import type { Scene } from '../pack/scene.ts';
import type { Extent } from './extent.ts';
import { distance } from './lambert.ts';
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

/** The facts of a text that decide how the world is laid out. */
export interface ProjectionContext {
  readonly frames: readonly Frame[];
  readonly extent: Extent;
}

/** Degrees from a text's middle beyond which a stretch of the world is no longer looked at from there. */
const aside = 60;

/** The choices that the view adds to the scene it presents. */
export interface SceneOptions {
  /** The place that was asked about. */
  readonly place?: PlaceId;
  /** Where the map looks if the scene does not say. */
  readonly frame?: FrameId;
  /** How the world is laid out if the scene does not say. */
  readonly map?: ProjectionId;
}

/** The map of a scene that is presented: on the screen, on a slide and on paper. */
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
 */
export function projectionOf(
  context: ProjectionContext,
  scene: Pick<Scene, 'map' | 'frame'> | undefined,
  { map, frame, place, unit }: SceneOptions & { readonly unit?: UnitId } = {},
): ProjectionId {
  const looked = scene
    ? (scene.frame ?? frame)
    : (frame ?? (unit === undefined ? place : undefined));
  return scene?.map ?? map ?? fittingProjection(context, looked);
}

/** How the world is best laid out for a stretch of it, or a place; undefined: for the text as a whole. */
function fittingProjection({ frames, extent }: ProjectionContext, looked?: string): ProjectionId {
  if (isRound(frames, looked)) return 'globe';
  const box = frames.find(({ id }) => id === looked)?.box;
  const isAside =
    box && distance(extent.center, [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]) > aside;
  const isFar = looked === undefined ? !extent.compact : extent.far.has(looked);
  return isAside || isFar || looked === 'world' ? 'equal' : 'lambert';
}
