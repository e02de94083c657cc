import type { Draft } from '../pack/draft.ts';
import type { References } from '../pack/library.ts';
import type { RawPack } from '../pack/schema.ts';
import { crossReferenceId } from '../place/cross-reference.ts';
import type { CrossReference } from '../place/place.ts';
import { meaningOf } from './decisions.ts';

/**
 * The places of a draft that the gazetteer does not have: its own, and what it mentions by a name that
 * several places have, and none of them alone (Kashmir, the Soviet Union), or by that of a territory.
 */
export function ownPlacesOf(
  { manifest, suggestions }: Draft,
  { gazetteer, crossReferences }: Pick<References, 'gazetteer' | 'crossReferences'>,
): NonNullable<RawPack['manifest']['places']> {
  const { places: own = [] } = manifest;
  const known = new Set([...gazetteer.keys(), ...own.map(({ id }) => id)]);
  const named = new Set(
    suggestions.flatMap((it) => {
      const meaning = meaningOf(it);
      return meaning && meaning.as !== 'group' && !known.has(meaning.place) ? [meaning.place] : [];
    }),
  );
  if (named.size === 0) return own;
  const mentioned = crossReferences.filter(
    (it) => (it.places.length > 1 || it.code !== undefined) && named.has(crossReferenceId(it)),
  );
  return [
    ...own,
    ...mentioned.map((it) => ({
      id: crossReferenceId(it),
      ...kindOf(it),
      name: { ...it.name },
      forms: [...it.forms],
      ...(it.status && { status: { ...it.status } }),
    })),
  ];
}

/** What it is: a territory belongs to its state, as those do that the gazetteer has. */
function kindOf({ places: [state, ...more] }: CrossReference) {
  const isTerritory = state !== undefined && more.length === 0;
  return isTerritory ? { kind: 'country' as const, partOf: state } : { kind: 'area' as const };
}
