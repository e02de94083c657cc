import type {
  Coding,
  Group,
  Headline,
  Mention,
  Note,
  Reading,
  Topic,
} from '../annotation/annotation.ts';
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
}

/** A text with all that is known of it. */
export interface Pack {
  /** As it was opened, with all its editions; undefined for a part of one. */
  readonly document?: RawPack;
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
