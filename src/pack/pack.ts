import type {
  Coding,
  Group,
  Headline,
  Mention,
  Note,
  Reading,
  Topic,
} from '../annotation/annotation.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { Text } from '../text/unit.ts';
import type { RawEdition, RawPack } from './schema.ts';
import type { Scene } from './scene.ts';

/** The facts of the text itself, as the schema has them, with what its open edition adds. */
export type Manifest = Omit<RawPack['manifest'], 'scheme'> &
  Pick<RawEdition, 'translation' | 'original' | 'rights'>;

/** The word that stands in an address for two editions side by side, in place of a language. */
export const bothEditions = 'both';

/** A text with all that is known of it. */
export interface Pack {
  /** The document as it was opened, with all its editions; undefined for a part of a pack. */
  readonly document?: RawPack;
  readonly manifest: Manifest;
  /** How it is read and painted. */
  readonly scheme: Scheme;
  readonly text: Text;
  /** Another edition, to be read beside it. */
  readonly beside?: Pick<RawEdition, 'translation' | 'original' | 'rights'> & {
    readonly text: Text;
    readonly mentions: readonly Mention[];
  };
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
