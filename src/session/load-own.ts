import { filterRoles } from '../scheme/scheme.ts';
import type { Atlas } from './atlas.svelte.ts';
import type { OwnScenes } from '../library/own-scenes.svelte.ts';

/**
 * The scenes that the author keeps in this browser, loaded when they are first wanted.
 * @throws if what reads them cannot be had; what the browser refuses, they tell themselves
 */
export async function loadOwn(atlas: Atlas): Promise<OwnScenes> {
  const [{ OwnScenes }, { browserStore }] = await Promise.all([
    import('../library/own-scenes.svelte.ts'),
    import('../library/store.ts'),
  ]);
  const { frames, host, library, resources } = atlas;
  const { pack, gazetteer } = library;
  const { id } = pack.manifest;
  const roles = new Set(filterRoles(pack.scheme).map((role) => role.id));
  const context = { pack: id, text: pack.text, gazetteer, frames, roles };
  const own = resources.ensureOwn(() => new OwnScenes(context, browserStore(id, host.closed)));
  await own.ready;
  return own;
}
