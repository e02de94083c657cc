import type { MentionKind } from '../../annotation/annotation.ts';
import type { PlaceId } from '../../place/place.ts';

/** A mention that the tagger proposes. Offsets count UTF-16 units, the end exclusive. */
export interface Suggestion {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly as: MentionKind;
  /**
   * The place; the likeliest where several share the name; for a group its framework's id, and for
   * an area of several states its code or its name as an id.
   */
  readonly place: PlaceId;
  /** The places a name may stand for, if unsure, or a group has; without it, `place` alone. */
  readonly places?: readonly PlaceId[];
  /** The framework whose members on the text's date a group has. */
  readonly framework?: string;
  readonly state: 'certain' | 'unsure';
}

/** A name that was found and is none of a place here: South China Sea, Paris Agreement. */
export interface Trap {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface Tagged {
  readonly suggestions: readonly Suggestion[];
  readonly traps: readonly Trap[];
}
