import type { PlaceId } from '../../place/place.ts';
import { inTextOrder } from '../../index/text-order.ts';
import type { Atlas } from '../../session/atlas.svelte.ts';
import { describePlace } from '../../session/describe-place.ts';

/** The names that a screen reader finds on an SVG map. */
export interface AccessibleCountries {
  /** The name of its countries together. */
  readonly label: string;
  /** The places in the order in which they are read out, each with what is said of it. */
  readonly places: ReadonlyMap<PlaceId, string>;
  readonly pick: (place: PlaceId) => void;
}

/** The places that the text speaks of or that have a role, in the order of the text. */
export function accessibleCountries(atlas: Atlas): AccessibleCountries {
  return {
    label: atlas.words.mapCountries,
    places: new Map(
      inTextOrder(atlas.concordance).map((place) => [place, describePlace(atlas, place)]),
    ),
    pick: (place) => atlas.pick(place),
  };
}
