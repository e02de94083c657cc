import type { Gazetteer, Names, Place } from '../place/place.ts';
import type { Manifest } from './pack.ts';

type Own = Pick<Manifest, 'places' | 'boundaries'>;

/**
 * The gazetteer as a text has it: with the places that it brings along, with disputed units as its viewpoint
 * has them, and with what it says of disputed parts.
 */
export function gazetteerFor(
  gazetteer: Gazetteer,
  { places = [], boundaries = {} }: Own,
): Gazetteer {
  const { reasons = [], viewpoint = [] } = boundaries;
  const seen = new Map(viewpoint.map((it) => [it.place, it]));
  const statusOf = new Map(reasons.map(({ decision, status }) => [decision, status]));
  const asSeen = (place: Place): Place => {
    const { drawn, reason } = seen.get(place.id) ?? {};
    if (!drawn || !reason) return place;
    const { partOf: _partOf, disputed: _disputed, ...rest } = place;
    const how = drawn === 'hatched' ? { disputed: true } : { partOf: drawn.as };
    return { ...rest, ...how, status: reason };
  };
  const withStatus = (place: Place): Place => {
    if (!place.parts?.some(({ decision = '' }) => statusOf.get(decision))) return place;
    const parts = place.parts.map((part) => {
      const status = statusOf.get(part.decision ?? '') ?? part.status;
      return { ...part, ...(status && { status }) };
    });
    return { ...place, parts };
  };
  const own = places.map(({ forms: _, ...place }) => place);
  const all = [...gazetteer.values(), ...own].map((place) => withStatus(asSeen(place)));
  return new Map(all.map((place) => [place.id, place]));
}

/** The names by which places are found, with those that a text brings along. */
export function namesWith(names: Names, places: Own['places'] = []): Names {
  const own = places.map(
    ({ id, name, forms }) => [id, [...Object.values(name), ...forms]] as const,
  );
  return new Map([...names, ...own]);
}
