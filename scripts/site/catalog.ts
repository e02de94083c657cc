import { catalogEntry } from '../../src/pack/catalog.ts';
import { packIds, readLibrary } from './read-library.ts';

/** The published list of the packs that ship with the site. */
export function catalog(ids = packIds()): string {
  const packs = ids.map((id) => {
    const { manifest, document } = readLibrary(id).pack;
    return catalogEntry(manifest, document?.editions.map(({ lang }) => lang) ?? []);
  });
  return JSON.stringify({ format: 1, packs });
}
