import { localize } from '../text/localized.ts';
import type { Gazetteer, PlaceId } from '../place/place.ts';
import { langs } from '../messages/lang.ts';
import type { ReadingKind } from '../scheme/scheme.ts';

/** The heads of the two columns with a code's name: `place_ja`, `place_en`. */
export const namesHead = (code: string) => langs.map((lang) => `${code}_${lang}`);

/** A place's name in each language. */
export function placeNames(gazetteer: Gazetteer, id: PlaceId): string[] {
  return langs.map((lang) => localize(gazetteer.get(id)?.name, lang) ?? '');
}

/** A reading's name in each language; of none, an empty one. */
export function readingNames(reading: ReadingKind | undefined): string[] {
  return langs.map((lang) => localize(reading?.name, lang) ?? '');
}
