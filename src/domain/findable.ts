import type { Concordance } from './concordance.ts';
import type { Names } from './find.ts';
import { normalize } from './normalize.ts';
import type { Gazetteer, Part, PlaceId } from './place.ts';
import type { Metonyms } from './search-places.ts';

/**
 * What a city is to the text: `meant`, it stands for its country; `venue`, somebody met there;
 * `within`, the text does not name it.
 */
export type CityRole = 'meant' | 'venue' | 'within';

/** Something the map can be sent to by a name: a place, a part of one, or a city in one. */
export interface Findable {
  /** What the map picks for it. */
  readonly place: PlaceId;
  readonly part?: Part;
  readonly city?: { readonly forms: readonly string[]; readonly role: CityRole };
}

/** What can be found, with its names. */
type Called = readonly [Findable, readonly string[]];

/** All that can be found on a map. */
export function findablesIn(
  { entries }: Concordance,
  gazetteer: Gazetteer,
  names: Names,
  metonyms: Metonyms,
): Called[] {
  return [...gazetteer.values()].flatMap(({ id: place, kind, parts = [] }) => {
    if (kind === 'institution' || kind === 'threat') return [];
    const partNames = parts.flatMap(({ name }) => [name.ja, name.en]);
    const cities = (metonyms.get(place) ?? []).filter(
      (forms) => !forms.some((form) => partNames.includes(form)),
    );
    const { explicit = [], venue = [] } = entries.get(place) ?? {};
    const roleOf = (forms: readonly string[]): CityRole => {
      const isNamed = ({ quote }: { readonly quote: string }) => forms.includes(quote);
      if (explicit.some((mention) => mention.as === 'metonym' && isNamed(mention))) return 'meant';
      return venue.some(isNamed) ? 'venue' : 'within';
    };
    const found: Called[] = [[{ place }, names.get(place) ?? []]];
    for (const part of parts) found.push([{ place, part }, [part.name.ja, part.name.en]]);
    for (const forms of cities) {
      found.push([{ place, city: { forms, role: roleOf(forms) } }, forms]);
    }
    return found;
  });
}

/** The form of a name that was looked for. */
export function formFor(forms: readonly string[], query: string): string {
  const wanted = normalize(query);
  return forms.find((form) => normalize(form).includes(wanted)) ?? forms[0] ?? '';
}
