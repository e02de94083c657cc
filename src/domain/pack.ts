import type { Source } from './framework.ts';
import type { Bilingual, PlaceId } from './place.ts';
import type { Scene } from './scene.ts';

/** A citation id: a paragraph (`p17`, `a3`), a bullet of it (`p7.2`) or a part's title (`p0`). */
export type UnitId = string;

/** A citable piece of the text. */
export interface Unit {
  readonly id: UnitId;
  /** The number or bullet as it is printed before the text, with its spaces. */
  readonly marker: string;
  readonly text: string;
}

/** A titled sequence of units: the declaration, its annex. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly units: readonly Unit[];
}

export interface Text {
  readonly lang: string;
  readonly parts: readonly Part[];
}

export interface Manifest {
  readonly id: string;
  readonly title: Bilingual;
  /** ISO date of the document. */
  readonly date: string;
  readonly translation: Bilingual;
  readonly original: Source;
  readonly rights: Bilingual;
}

export const mentionKinds = ['name', 'metonym', 'group', 'region', 'event'] as const;
export type MentionKind = (typeof mentionKinds)[number];

/** A set word of the text, with its expansion and the rule behind it. */
export interface Group {
  readonly id: string;
  readonly name: Bilingual;
  readonly places: readonly PlaceId[];
  readonly rule: Bilingual;
  readonly source: string;
}

/** A span of a unit that stands for a place. Offsets count UTF-16 units of the unit's text. */
export interface Mention {
  readonly unit: UnitId;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly as: MentionKind;
  /** One place; for a group, every place it expands to. */
  readonly places: readonly PlaceId[];
  readonly group?: Group;
}

export const readingKinds = [
  'threat',
  'challenge',
  'enabler',
  'condemned',
  'attacked',
  'supported',
  'partner',
  'ally',
  'mention',
] as const;
export type ReadingKind = (typeof readingKinds)[number];

/** What a unit says of a place, in the text's own terms, with the words that show it. */
export interface Reading {
  readonly unit: UnitId;
  readonly place: PlaceId;
  readonly reading: ReadingKind;
  readonly quote: string;
}

/** A translator's note on words of a unit; the words themselves are never changed. */
export interface Note {
  readonly unit: UnitId;
  readonly quote: string;
  /** Left out, it has not been loaded. */
  readonly note?: Bilingual;
}

/** A topic of the codebook, with the rule by which units are given it. */
export interface Topic {
  readonly id: string;
  readonly name: Bilingual;
  readonly rule: Bilingual;
}

/** What a unit is about; the main topic first. */
export interface Coding {
  readonly unit: UnitId;
  readonly topics: readonly Topic['id'][];
}

/** The editor's words for a unit, by which the text can be followed; no part of the text. */
export interface Headline {
  readonly unit: UnitId;
  readonly headline: Bilingual;
  /** What the unit says, in a sentence. */
  readonly gist: Bilingual;
}

/** A text with all that is known of it. */
export interface Pack {
  readonly manifest: Manifest;
  readonly text: Text;
  readonly groups: readonly Group[];
  readonly mentions: readonly Mention[];
  readonly readings: readonly Reading[];
  readonly notes: readonly Note[];
  readonly topics: readonly Topic[];
  readonly coding: readonly Coding[];
  readonly headlines: readonly Headline[];
  /** The briefing that comes with the text. */
  readonly scenes: readonly Scene[];
}
