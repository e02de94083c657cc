import type { Directness } from '../index/concordance.ts';
import { placesIn, placesLeft, placesOmitted } from '../index/focus.ts';
import type { PlaceId } from '../place/place.ts';
import { placesFound } from '../search/places-found.ts';
import { unitsOf, withItems } from '../text/unit.ts';
import type { AtlasState } from './atlas-state.svelte.ts';

/** The places that fared as the reader asks. */
function placesChanged({ textComparison, view }: AtlasState) {
  if (!view.changes || !textComparison) return undefined;
  const kept = textComparison.differences.filter(({ change }) => view.changes?.includes(change));
  return new Map(kept.map(({ place }) => [place, 'explicit' as const]));
}

/** The places spoken of in what is read, compared, presented or filtered; undefined: all are shown alike. */
export function focusOf(atlas: AtlasState): ReadonlyMap<PlaceId, Directness> | undefined {
  const { compared, concordance, filtered, found, library, shown, silence, view } = atlas;
  if (silence) return placesOmitted(silence.found);
  if (atlas.comparesTexts) return placesChanged(atlas);
  if (atlas.sceneMapSpec) return atlas.sceneMapSpec.focus;
  if (view.unit !== undefined)
    return placesIn(concordance, withItems(unitsOf(library.pack.text), view.unit));
  if (compared) return new Map(compared.map(({ place }) => [place.id, 'explicit' as const]));
  if (atlas.searching) return found && placesFound(concordance, found);
  return filtered && shown && placesLeft(concordance, view, shown);
}
