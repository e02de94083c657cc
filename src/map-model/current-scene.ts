import { litIn } from '../index/scenes.ts';
import { isRound, type FrameId } from '../place/frame.ts';
import type { Unit, UnitId } from '../text/unit.ts';
import type { PlaceId } from '../place/place.ts';
import type { Scene as Staged } from '../pack/scene.ts';
import type { Scene } from './picture.ts';
import type { ProjectionId } from '../place/projection-id.ts';

/** What the scenes of a briefing stand on. */
export interface Ground extends Pick<Scene, 'concordance' | 'gazetteer' | 'lang'> {
  /** The units of the text. */
  readonly units: readonly Unit[];
}

/** What comes to a scene from outside it; left out, nothing. */
export interface Beside {
  /** The place that was asked about. */
  readonly place?: PlaceId;
  /** Where the map looks if the scene does not say. */
  readonly frame?: FrameId;
  /** How the world is laid out if the scene does not say. */
  readonly map?: ProjectionId;
}

/** What the map shows of a scene that is presented: on the screen, on a slide and on paper. */
export function stagedScene(ground: Ground, staged: Staged, beside: Beside = {}): Scene {
  const { units, ...rest } = ground;
  const { frame = beside.frame, unit } = staged;
  const focus = litIn(ground.concordance, units, staged);
  const picked = beside.place ?? staged.picked;
  return {
    ...rest,
    framed: unit !== undefined || staged.picked === undefined,
    ...(frame !== undefined && { chosen: frame }),
    ...(focus && { focus }),
    ...(picked !== undefined && { picked }),
  };
}

/** What a map shows besides a scene: the passage that is read, if one is, decides where it looks. */
interface Beheld extends Beside {
  readonly unit?: UnitId;
}

/**
 * How the world is laid out in a scene, or where there is none: if nobody says, as suits the frame;
 * without a frame, as suits the region that is picked, which is then what the map looks at.
 */
export function projectionOf(
  staged: Pick<Staged, 'map' | 'frame'> | undefined,
  { map, frame, place, unit }: Beheld = {},
): ProjectionId {
  const looked = staged
    ? (staged.frame ?? frame)
    : (frame ?? (unit === undefined ? place : undefined));
  return staged?.map ?? map ?? (isRound(looked) ? 'globe' : 'equal');
}
