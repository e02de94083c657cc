import type { MentionKind } from '../../annotation/annotation.ts';
import type { PlaceId } from '../../place/place.ts';

/** How a name came into the lexicon, by which it is judged where it stands. */
export type EntryKind =
  | 'name'
  | 'city'
  | 'demonym'
  | 'combining'
  | 'abbreviation'
  | 'shared'
  | 'group'
  | 'split'
  | 'trap';

/** What a name means. */
export interface Entry {
  readonly kind: EntryKind;
  readonly as: MentionKind;
  readonly place: PlaceId;
  /** Where there are several. */
  readonly places?: readonly PlaceId[];
  readonly framework?: string;
  /** A word that others use too: certain only where the text has another for the same. */
  readonly doubtful?: boolean;
  /** The pieces of a name of several places, by their length in it. */
  readonly pieces?: readonly { readonly words: string; readonly place: PlaceId }[];
  /** How much of a group's words is the name of the institution whose members it has: EU member states. */
  readonly lead?: number;
  /** Whether persons have this name too. */
  readonly personal?: boolean;
}

export const trap: Entry = { kind: 'trap', as: 'name', place: '' };
