import { localize } from '../text/localized.ts';
import { roleOf } from '../scheme/scheme.ts';
import type { Atlas } from '../session/atlas.svelte.ts';
import { unitInWords } from '../messages/words.ts';

/** Describes the map on show: the passage read, the place picked, the filter; `''` for the whole. */
export function viewSummary(atlas: Atlas): string {
  const { entry, lang, library, silence, view, words: say } = atlas;
  const { pack, gazetteer } = library;
  const list = [
    ...(view.unit === undefined ? [] : [unitInWords(atlas.labelOf(view.unit), lang)]),
    ...(entry ? [localize(entry.place.name, lang)] : []),
    ...view.roles.map((role) => localize(roleOf(pack.scheme, role).name, lang)),
    ...view.regions.flatMap((id) => localize(gazetteer.get(id)?.name, lang) ?? []),
    ...pack.topics
      .filter(({ id }) => view.topics.includes(id))
      .map(({ name }) => localize(name, lang)),
    ...(silence ? [say.silence] : []),
  ];
  return list.join(lang === 'ja' ? '、' : ', ');
}
