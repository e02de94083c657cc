import { loadCoreReferences } from '../library/load-references.ts';
import { openLibrary, type Library } from '../pack/library.ts';
import { finishInTurns } from '../pack/steps.ts';
import type { Atlas } from './atlas.svelte.ts';
import { onPlainClick } from './link-to.ts';

/** The languages of the editions at hand: those of the pack, and the original that the reader added. */
export function editionsOf({ original, pack }: Library): string[] {
  return [
    ...(pack.document?.editions.map(({ lang }) => lang) ?? []),
    ...(original ? [original.added.draft.edition.lang] : []),
  ];
}

/** A link to another edition, which takes the place of the one that is open without loading the page anew. @param lang its language, or `both` */
export function linkToEdition(atlas: Atlas, lang: string) {
  const { host, editionSearch } = atlas;
  return {
    href: atlas.editionHref(lang),
    ...(host.open && { onclick: onPlainClick(() => void openEdition(atlas, lang, editionSearch)) }),
  };
}

/**
 * Opens another edition in place of the one that is open.
 * @param lang its language, or `both`
 * @param search the query of what it shows
 */
export async function openEdition(
  { host, library }: Pick<Atlas, 'host' | 'library'>,
  lang: string,
  search: string,
): Promise<void> {
  const { original, pack, published } = library;
  const opened = await finishInTurns(
    original?.open(lang) ?? openLibrary(pack.document, await loadCoreReferences(), lang),
  );
  // The pack was checked when its first edition was opened.
  if (!opened.ok) throw new Error(`the edition in ${lang} does not open`);
  host.open?.({ ...opened.library, ...(published && { published }) }, search);
}
