import type {
  Coding,
  Group,
  Headline,
  Mention,
  Note,
  Reading,
  Topic,
} from '../annotation/annotation.ts';
import type { Frame } from '../place/frame.ts';
import type { Place, PlaceId } from '../place/place.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { Source } from '../place/source.ts';
import type { Localized } from '../text/localized.ts';
import type { Text } from '../text/unit.ts';
import type { RawPack } from './schema.ts';
import type { Scene } from './scene.ts';

export interface Manifest {
  readonly id: string;
  readonly title: Localized;
  /** ISO date of the document. */
  readonly date: string;
  /** What it is, and whose. */
  readonly kind?: Localized;
  readonly issuer?: Localized;
  /** Whose translation the edition is; an original has none. */
  readonly translation?: Localized;
  readonly original: Source;
  readonly rights: Localized;
  /** The ids of the frameworks that it is read with. */
  readonly frameworks?: readonly string[];
  /** An example that nobody said or signed. */
  readonly invented?: true;
  /** Where its map goes, besides the world. */
  readonly frames?: readonly Frame[];
  /** Places that the gazetteer does not have, with their other names. */
  readonly places?: readonly (Place & { readonly forms: readonly string[] })[];
  /** The regions that it is read with, and what it says of their extent; undefined: all there are. */
  readonly regions?: readonly { readonly id: PlaceId; readonly note?: Localized }[];
  readonly boundaries?: PackBoundaries;
}

/** What a text has to say of the boundaries that its map shows. */
export interface PackBoundaries {
  /** What stands below the map, in place of the atlas's own sentences. */
  readonly note?: Localized;
  readonly lines?: Localized;
  /** What it adds to the reasons of decisions, and says in a line where one points at a part. */
  readonly reasons?: readonly {
    readonly decision: string;
    readonly reason: Localized;
    readonly status?: Localized;
    readonly sources: readonly Source[];
  }[];
  /** How disputed units are drawn, where it is in another way than the atlas has it. */
  readonly viewpoint?: readonly {
    readonly place: PlaceId;
    readonly drawn: 'hatched' | { readonly as: PlaceId };
    readonly reason: Localized;
  }[];
}

/** A text with all that is known of it. */
export interface Pack {
  /** The document as it was opened, with all its editions; undefined for a part of a pack. */
  readonly document?: RawPack;
  readonly manifest: Manifest;
  /** How it is read and painted. */
  readonly scheme: Scheme;
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
