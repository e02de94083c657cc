import type { PlaceId } from '../place/place.ts';
import type { ReferenceList } from './silence.ts';
import type { ComparedText } from './text-comparison.ts';

/** A place that is on a list, and the texts that might have named it. */
export interface SilenceInTexts {
  readonly place: PlaceId;
  readonly named: readonly ComparedText[];
  readonly silent: readonly ComparedText[];
}

/**
 * Looks in texts for whoever is on a list, by name: what only a collective term brings in is not named.
 * @param listOn the list as it was on the day of a text
 * @returns everybody who was on it on the day of one of them, the least named first
 */
export function silenceInTexts(
  texts: readonly ComparedText[],
  listOn: (date: string) => Pick<ReferenceList, 'members'>,
): SilenceInTexts[] {
  const membersOf = new Map(
    texts.map((text) => [text, listOn(text.library.pack.manifest.date).members]),
  );
  const isNamed = ({ concordance }: ComparedText, place: PlaceId) =>
    (concordance.entries.get(place)?.passages ?? 0) > 0;
  return [...new Set([...membersOf.values()].flat())]
    .map((place) => {
      const these = texts.filter((text) => membersOf.get(text)?.includes(place));
      return {
        place,
        named: these.filter((text) => isNamed(text, place)),
        silent: these.filter((text) => !isNamed(text, place)),
      };
    })
    .sort((a, b) => a.named.length - b.named.length);
}
