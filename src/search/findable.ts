import type { Localized } from '../text/localized.ts';
import type { Concordance } from '../index/concordance.ts';
import { closestOf, nameOf, type Closeness, type Name } from './name-match.ts';
import { normalize } from '../text/normalize.ts';
import {
  isMapped,
  type Box,
  type CrossReference,
  type Gazetteer,
  type Names,
  type PlaceId,
} from '../place/place.ts';

/**
 * Something that can be found by a name: a place, or a city, a part, a disputed area or an ended state,
 * which lead to places.
 */
export interface Findable {
  readonly name: Localized;
  /** Every name it has, as written. */
  readonly forms: readonly string[];
  readonly names: readonly Name[];
  /** The place itself; or the one in which it lies, or each that is concerned. */
  readonly places: readonly PlaceId[];
  /** Whether this is a place of the atlas itself. */
  readonly isPlace: boolean;
  /** The box of what is no place. */
  readonly box?: Box;
  readonly status?: Localized;
}

/**
 * What a city or a part is to the text: `meant`, it stands for its country; `venue`, somebody met there;
 * `within`, the text does not name it.
 */
export type CityRole = 'meant' | 'venue' | 'within';

/** All that can be found: every place, every part of one, and what is referred to them. */
export function findablesIn(
  gazetteer: Gazetteer,
  ownNames: Names,
  crossReferences: readonly CrossReference[],
): Findable[] {
  const places = [...gazetteer.values()].map(({ id, name, status }): Findable => {
    const forms = ownNames.get(id) ?? Object.values(name);
    const names = forms.map((form, at) => nameOf(form, at < 2 ? 'all' : 'spaced'));
    return { name, forms, names, places: [id], isPlace: true, ...(status && { status }) };
  });
  const parts = [...gazetteer.values()].flatMap(({ id, parts = [] }) =>
    parts.map((part) => ({ ...part, forms: [], places: [id] })),
  );
  const isSame = (a: Localized, b: Localized) =>
    Object.entries(a).every(([lang, name]) => b[lang] === name);
  const isKnown = (name: Localized) => crossReferences.some((it) => isSame(it.name, name));
  const references = crossReferences.map((reference) => ({
    ...parts.find(({ name }) => isSame(name, reference.name)),
    ...reference,
  }));
  return [
    ...places,
    ...[...references, ...parts.filter(({ name }) => !isKnown(name))].map((it): Findable => {
      const forms = [...Object.values(it.name), ...it.forms];
      return { ...it, forms, names: forms.map((form) => nameOf(form, 'none')), isPlace: false };
    }),
  ];
}

/**
 * Finds places, and what leads to them, by a name or the beginning of one: the closest first, and of
 * two equally close a place before what only leads to one.
 * @param weight of two still equal, the one whose place weighs more comes first
 */
export function findPlaces<T extends Findable>(
  findables: readonly T[],
  words: string,
  weight: (place: PlaceId) => number,
): (T & { readonly closeness: Closeness })[] {
  const wanted = normalize(words);
  const found: (T & { readonly closeness: Closeness })[] = [];
  for (const it of findables) {
    const closeness = closestOf(it.names, wanted);
    if (closeness !== undefined) found.push({ ...it, closeness });
  }
  const weightOf = ({ places: [place = ''] }: T) => weight(place);
  return found.sort(
    (a, b) =>
      a.closeness - b.closeness ||
      Number(b.isPlace) - Number(a.isPlace) ||
      weightOf(b) - weightOf(a),
  );
}

/** Keeps what is called by its very name; where nothing is, all that was found. */
export function exactOrAll<T extends { readonly closeness: Closeness }>(
  found: readonly T[],
): readonly T[] {
  const exact = found.filter(({ closeness }) => closeness === 0);
  return exact.length > 0 ? exact : found;
}

/** Whether the map can show it. */
export function isOnMap(gazetteer: Gazetteer, { places: [place = ''] }: Findable): boolean {
  const kind = gazetteer.get(place)?.kind;
  return kind === undefined || isMapped(kind);
}

/** The place that a city or a part stands for in a text. */
export function cityRole({ entries }: Concordance, { places, forms }: Findable): CityRole {
  const { explicit = [], venue = [] } = entries.get(places[0] ?? '') ?? {};
  const isNamed = ({ quote }: { readonly quote: string }) => forms.includes(quote);
  if (explicit.some((mention) => mention.as === 'metonym' && isNamed(mention))) return 'meant';
  return venue.some(isNamed) ? 'venue' : 'within';
}

/** The form of a name that was looked for. */
export function formFor(forms: readonly string[], query: string): string {
  const wanted = normalize(query);
  const begins = forms.find((form) => normalize(form).startsWith(wanted));
  return begins ?? forms.find((form) => normalize(form).includes(wanted)) ?? forms[0] ?? '';
}
