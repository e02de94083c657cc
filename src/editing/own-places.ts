import type { Draft } from '../pack/draft.ts';
import type { References } from '../pack/library.ts';
import type { RawPack } from '../pack/schema.ts';
import { crossReferenceId } from '../place/cross-reference.ts';
import { meaningOf } from './decisions.ts';

/**
 * The places of a draft that the gazetteer does not have: its own, and names of several places that it
 * mentions and are none of them alone (Kashmir, the Soviet Union).
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
  const several = crossReferences.filter(
    (it) => it.places.length > 1 && named.has(crossReferenceId(it)),
  );
  return [
    ...own,
    ...several.map((it) => ({
      id: crossReferenceId(it),
      kind: 'area' as const,
      name: { ...it.name },
      forms: [...it.forms],
      ...(it.status && { status: { ...it.status } }),
    })),
  ];
}
