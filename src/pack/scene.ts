import type { FrameId } from '../place/frame.ts';
import type { UnitId } from '../text/unit.ts';
import type { Localized } from '../text/localized.ts';
import type { PlaceId } from '../place/place.ts';
import type { ProjectionId } from '../place/projection-id.ts';
import type { Role } from '../scheme/scheme.ts';

/** One step of a briefing: what is said, what is read, what the map shows. */
export interface Scene {
  readonly title: Localized;
  /** For the speaker alone. */
  readonly notes: Localized;
  /** The unit that is read; undefined: the scene is the map with its title. */
  readonly unit?: UnitId;
  /** The passages that are read, where they are not one unit; the map highlights their places. */
  readonly passages?: readonly UnitId[];
  /** Words of the unit that are shown; undefined: the whole unit. */
  readonly quote?: string;
  /** The places the map highlights, regions among them; undefined: those of the unit. */
  readonly places?: readonly PlaceId[];
  /** The place that is outlined; without a unit nothing else is lit or left dark for it. */
  readonly picked?: PlaceId;
  /** The roles the map keeps, where no place is given. */
  readonly roles?: readonly Role['id'][];
  /** Where the map looks; undefined: at what is highlighted, or without a unit at what is outlined. */
  readonly frame?: FrameId;
  /** How the world is laid out; undefined: as suits the frame. */
  readonly map?: ProjectionId;
}
