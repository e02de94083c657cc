import { listed } from '../messages/listed.ts';
import type { Lang } from '../messages/lang.ts';
import type { PlaceOrRole } from '../index/filter.ts';
import { localize } from '../text/localized.ts';
import type { Atlas } from './atlas.svelte.ts';

/** Roles and places by name, as a list in a sentence. */
export function namesOf(
  { library: { gazetteer, pack } }: Pick<Atlas, 'library'>,
  ids: readonly PlaceOrRole[],
  lang: Lang,
): string {
  const nameOf = (id: string) =>
    pack.scheme.roles.find((role) => role.id === id)?.name ?? gazetteer.get(id)?.name;
  return listed(
    ids.map((id) => localize(nameOf(id), lang) ?? id),
    lang,
  );
}
