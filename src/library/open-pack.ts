import { openLibrary, type CoreReferences, type Library, type Opened } from '../pack/library.ts';
import { describeProblem } from '../pack/problem.ts';
import { finishInTurns, type Steps } from '../pack/steps.ts';
import { browserSource } from './browser-source.ts';
import { loadCoreReferences } from './load-references.ts';
import { originalNote } from './original-note.ts';
import { siteHref } from './site.ts';
import { siteSource } from './site-source.ts';

/** Originals that the reader added; the file that needs no other has none. */
const originals = import.meta.env.ONE_FILE ? undefined : () => import('./original-store.ts');

/** The answer to an address: a library, another page of the site, or a pack that is not here. */
export type FoundPack =
  { readonly library: Library } | { readonly page: string } | { readonly missing: string };

/** Opens the pack that the page was made for. @throws if it cannot be had, or does not open */
export async function openOwn(id: string, edition?: string): Promise<Library> {
  const [raw, references] = await Promise.all([siteSource.read(id), loadCoreReferences()]);
  const published = {
    ...(!import.meta.env.ONE_FILE && { firstMap: siteHref('data/first-map.svg') }),
    oneFile: siteHref('declaration-atlas.html'),
  };
  return { ...(await openChosen(raw, id, references, edition)), published };
}

/**
 * Looks for a pack that is not the page's own: on the site, then among those that the reader keeps.
 * @throws if it is kept and does not open
 */
export async function findOther(id: string, edition?: string): Promise<FoundPack> {
  const listed = import.meta.env.ONE_FILE ? [] : await siteSource.list();
  if (listed.some((it) => it.id === id)) return { page: siteHref(`${id}/`) };
  const raw = await browserSource.read(id).catch(console.warn);
  if (raw === undefined) return { missing: id };
  return { library: await openChosen(raw, id, await loadCoreReferences(), edition) };
}

/**
 * Opens a pack to be laid beside the one of the page: of the site, else one that the reader keeps.
 * @param lang the language of the edition, if it has one in it
 * @returns undefined where there is none of that id
 * @throws if it cannot be had, or does not open
 */
export async function openBeside(id: string, lang: string): Promise<Library | undefined> {
  const listed = import.meta.env.ONE_FILE ? [] : await siteSource.list();
  const source = listed.some((it) => it.id === id) ? siteSource : browserSource;
  const raw = await source.read(id);
  return raw === undefined
    ? undefined
    : libraryOf(openLibrary(raw, await loadCoreReferences(), lang));
}

/** Opens an edition of a pack: one of its own, or the original that the reader added. */
async function openChosen(
  raw: unknown,
  id: string,
  references: CoreReferences,
  edition: string | undefined,
): Promise<Library> {
  if (originals && originalNote(id) !== undefined) {
    const { openWithKept } = await originals();
    const library = await openWithKept(raw, id, references, edition);
    if (library) return library;
  }
  return libraryOf(openLibrary(raw, references, edition));
}

async function libraryOf(opening: Steps<Opened>): Promise<Library> {
  const opened = await finishInTurns(opening);
  if (opened.ok) return opened.library;
  throw new Error(opened.problems.map((it) => describeProblem(it, 'en')).join('\n'));
}
