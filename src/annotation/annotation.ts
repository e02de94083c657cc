import type { PlaceId } from '../place/place.ts';
import type { Localized } from '../text/localized.ts';
import type { UnitId } from '../text/unit.ts';

export const mentionKinds = ['name', 'metonym', 'group', 'region', 'event'] as const;
export type MentionKind = (typeof mentionKinds)[number];

/** A collective term of the text, with its expansion and the rule behind it. */
export interface Group {
  readonly id: string;
  readonly name: Localized;
  readonly places: readonly PlaceId[];
  readonly rule: Localized;
  readonly source: string;
}

/** A span of a unit that stands for a place. Offsets count UTF-16 units of the unit's text. */
export interface Mention {
  readonly unit: UnitId;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly as: MentionKind;
  /** The place; for a group, every place it expands to. */
  readonly places: readonly PlaceId[];
  readonly group?: Group;
}

/** A unit's statement on a place, in the text's own terms, with the words that show it. */
export interface Reading {
  readonly unit: UnitId;
  readonly place: PlaceId;
  /** The id of a kind of reading of the pack’s scheme. */
  readonly reading: string;
  readonly quote: string;
}

/** A translator's note on words of a unit; the words themselves are never changed. */
export interface Note {
  readonly unit: UnitId;
  readonly quote: string;
  readonly note: Localized;
}

/** A topic of the codebook, with the rule by which units are given it. */
export interface Topic {
  readonly id: string;
  readonly name: Localized;
  readonly rule: Localized;
}

/** The topics of a unit; the main one first. */
export interface Coding {
  readonly unit: UnitId;
  readonly topics: readonly Topic['id'][];
}

/** The editor's words for a unit, by which the text can be followed; no part of the text. */
export interface Headline {
  readonly unit: UnitId;
  readonly headline: Localized;
  /** The unit's message, in a sentence. */
  readonly gist: Localized;
}
