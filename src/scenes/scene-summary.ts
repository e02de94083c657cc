import { localize } from '../text/localized.ts';
import { roleOf } from '../scheme/scheme.ts';
import type { Scene } from '../pack/scene.ts';
import type { Atlas } from '../session/atlas.svelte.ts';
import type { SceneWords } from '../messages/scenes.ts';
import { citation } from '../messages/words.ts';

/** Names beyond this many are counted. */
const most = 4;

/** Describes in a line what a scene shows besides its words. */
export function sceneSummary(scene: Scene, atlas: Atlas, own: SceneWords): string {
  const { lang, words: say, library } = atlas;
  const { unit, quote, passages, picked, places = [], roles = [], frame, map } = scene;
  const name = (id: string) => localize(library.gazetteer.get(id)?.name, lang) ?? id;
  const named = places.length > most ? [say.places(places.length)] : places.map(name);
  const read =
    unit === undefined ? passages && say.passages(passages.length) : citation(atlas.labelOf(unit));
  return [
    read ?? own.wholeMap,
    quote !== undefined && own.quoted,
    picked !== undefined && name(picked),
    ...roles.map((role) => localize(roleOf(library.pack.scheme, role).name, lang)),
    ...named,
    localize(atlas.frames.find(({ id }) => id === frame)?.name, lang),
    map && say.projectionNames[map],
  ]
    .filter((it) => typeof it === 'string')
    .join(' · ');
}
