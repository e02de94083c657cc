import type { Draft, Meaning } from '../pack/draft.ts';
import type { References } from '../pack/library.ts';
import { crossReferenceId } from '../place/cross-reference.ts';
import { localize } from '../text/localized.ts';

/** What a place or a group is called in the reader's language; its id where it is in no list. */
export function placeName(
  { as, place }: Pick<Meaning, 'place'> & { readonly as?: Meaning['as'] },
  { manifest }: Draft,
  { gazetteer, frameworks, crossReferences }: References,
  lang: string,
): string {
  const own = manifest.places?.find(({ id }) => id === place);
  const framework = as === 'group' ? frameworks.find(({ id }) => id === place) : undefined;
  const several = () => crossReferences.find((it) => crossReferenceId(it) === place);
  const known = framework ?? gazetteer.get(place) ?? own ?? several();
  return localize(known?.name, lang) ?? place;
}
