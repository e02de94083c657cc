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
  /** The unit that is read; left out, the scene is the map with its title. */
  readonly unit?: UnitId;
  /** The passages that are read, where they are not one unit; the map lights theirs. */
  readonly passages?: readonly UnitId[];
  /** Words of the unit that are shown; left out, the whole unit. */
  readonly quote?: string;
  /** The places the map lights, regions among them; left out, those of the unit. */
  readonly places?: readonly PlaceId[];
  /** The place that is outlined; without a unit nothing else is lit or left dark for it. */
  readonly picked?: PlaceId;
  /** The roles the map keeps, where no place is given. */
  readonly roles?: readonly Role['id'][];
  /** Where the map looks; left out, at what is lit, or without a unit at what is outlined. */
  readonly frame?: FrameId;
  /** How the world is laid out; left out, as suits the frame. */
  readonly map?: ProjectionId;
}
