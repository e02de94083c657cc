import { localize, type Localized } from '../text/localized.ts';
import { sceneFocus } from '../index/scenes.ts';
import type { Directness } from '../index/concordance.ts';
import type { PlaceId } from '../place/place.ts';
import type { Scene } from '../pack/scene.ts';
import { roleOf } from '../scheme/scheme.ts';
import { unitsOf } from '../text/unit.ts';
import type { Lang } from '../messages/lang.ts';
import { listed } from '../messages/listed.ts';
import { namesOf } from './names-of.ts';
import { citation, words } from '../messages/words.ts';
import type { Atlas } from './atlas.svelte.ts';

type Focus = ReadonlyMap<PlaceId, Directness> | undefined;

const same = (one: Focus, other: Focus) =>
  one?.size === other?.size && [...(one ?? [])].every(([id, how]) => other?.get(id) === how);

/** Makes a scene of the passage and map on screen: it shows the same when presented. */
export function sceneOnScreen(atlas: Atlas): Scene {
  const { currentScene, view, shown, focus, concordance, library } = atlas;
  if (currentScene) return currentScene;
  const { unit, place, roles, regions, topics, without, frame, map } = view;
  const units = unitsOf(library.pack.text);
  const passages = units.map(({ id }) => id).filter((id) => shown?.has(id));
  const reading = view.mode === undefined && passages.length > 0;
  // By role alone the map keeps every place of the role.
  const byRole =
    unit === undefined &&
    roles.length > 0 &&
    [regions, topics, without].every((it) => it.length === 0);
  const draft: Scene = {
    title: titleOf(atlas),
    notes: { ja: '', en: '' },
    ...(unit === undefined ? reading && { passages } : { unit }),
    ...(place !== undefined && { picked: place }),
    ...(byRole && { roles }),
    ...(map && { map }),
  };
  const looked = frame ?? (unit === undefined && place === undefined ? 'world' : undefined);
  const own = sceneFocus(concordance, units, draft);
  return {
    ...draft,
    ...(focus && !same(own, focus) && { places: [...focus.keys()] }),
    ...(looked && { frame: looked }),
  };
}

/** The unit's headline, the place's name, what the filter keeps, the stretch of the world. */
function titleOf(atlas: Atlas): Localized {
  const { view, entry, headlines, library } = atlas;
  const { unit, roles, regions, topics, without, frame = 'world' } = view;
  const headline = unit === undefined ? undefined : headlines.get(unit)?.headline;
  if (headline) return headline;
  const inLang = (lang: Lang) => {
    if (unit !== undefined) return citation(atlas.labelOf(unit));
    if (entry) return localize(entry.place.name, lang);
    const kept = [
      ...roles.map((role) => localize(roleOf(library.pack.scheme, role).name, lang)),
      ...regions.map((id) => localize(library.gazetteer.get(id)?.name, lang) ?? id),
      ...library.pack.topics
        .filter(({ id }) => topics.includes(id))
        .map(({ name }) => localize(name, lang)),
    ];
    if (without.length > 0) kept.push(words[lang].without(namesOf(atlas, without, lang)));
    if (kept.length > 0) return listed(kept, lang, 'commas');
    return localize(atlas.frames.find(({ id }) => id === frame)?.name, lang) ?? words[lang].world;
  };
  return { ja: inLang('ja'), en: inLang('en') };
}
