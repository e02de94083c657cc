import type { Concordance, Directness } from './concordance.ts';
import { hasRole } from './filter.ts';
import { placesIn } from './focus.ts';
import type { Headline } from '../annotation/annotation.ts';
import type { Unit, UnitId } from '../text/unit.ts';
import type { Localized } from '../text/localized.ts';
import type { Place, PlaceId } from '../place/place.ts';
import type { Scene } from '../pack/scene.ts';
import { withItems } from '../text/unit.ts';

/** The editor's headlines by unit. */
type Headlines = ReadonlyMap<UnitId, Headline>;

const unsaid: Localized = { ja: '', en: '' };

/** Passages as they stand, a scene for each: the editor's headline over it, the gist as a note. */
export function scenesOf(passages: readonly UnitId[], headlines: Headlines): Scene[] {
  return passages.map((unit) => {
    const { headline = unsaid, gist = unsaid } = headlines.get(unit) ?? {};
    return { title: headline, notes: gist, unit };
  });
}

/** The whole text, paragraph by paragraph, where it comes without scenes of its own: a heading alone is no passage. */
export function scenesOfText(units: readonly Unit[], headlines: Headlines): Scene[] {
  const parents = new Set(units.map(({ parent }) => parent));
  const paragraphs = units.filter(
    ({ id, kind, parent }) => parent === undefined && (kind !== 'heading' || parents.has(id)),
  );
  return scenesOf(
    paragraphs.map(({ id }) => id),
    headlines,
  );
}

/** Makes scenes of a place: its passages, or where it lies if the text does not mention it. */
export function scenesOn(
  place: Place,
  passages: readonly UnitId[],
  headlines: Headlines,
): readonly Scene[] {
  if (passages.length > 0) return scenesOf(passages, headlines);
  return [{ title: place.name, notes: unsaid, places: [place.id] }];
}

/** More passages than this are too many to be read out one after another. */
const most = 6;

/** Whether a scene has gathered so many passages, as a filter does, that they are better listed than read out. */
export function isGathered({ unit, passages = [] }: Scene): boolean {
  return unit === undefined && passages.length > most;
}

/** The places that the map lights in a scene; left out, all are shown alike. */
export function sceneFocus(
  concordance: Concordance,
  units: readonly Unit[],
  { unit, passages, picked, places, roles }: Scene,
): ReadonlyMap<PlaceId, Directness> | undefined {
  const explicitly = (ids: readonly PlaceId[]) =>
    new Map(ids.map((id) => [id, 'explicit'] as const));
  if (places) return explicitly(places);
  if (roles)
    return explicitly(
      [...concordance.entries.keys()].filter((id) => hasRole(concordance, id, roles)),
    );
  if (unit !== undefined) return placesIn(concordance, withItems(units, unit));
  return passages && picked === undefined ? placesIn(concordance, passages) : undefined;
}
