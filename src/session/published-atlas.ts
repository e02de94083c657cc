import { fixedAddress } from './address.ts';
import { Atlas } from './atlas.svelte.ts';
import { encodeView } from './encode-view.ts';

/** The view as it is exported and printed: of an original that the reader added, the pack without it. */
export function publishedAtlas(atlas: Atlas): Atlas {
  const { host, lang, library, resources, view } = atlas;
  const { original, published } = library;
  if (!original) return atlas;
  const without = { ...original.without, ...(published && { published }) };
  return new Atlas(without, fixedAddress(encodeView(view)), lang, { ...host, resources });
}
