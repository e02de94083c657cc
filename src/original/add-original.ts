import { isSameText } from '../editing/original/is-same-text.ts';
import { makeOriginal } from '../editing/original/make-original.ts';
import { readFile, type FileOptions } from '../importing/read-file.ts';
import { loadLexicon } from '../library/load-lexicon.ts';
import { loadReferences } from '../library/load-references.ts';
import { keepOriginal, openAdded } from '../library/original-store.ts';
import type { AddedOriginal } from '../pack/added-original/added-original.ts';
import { bothEditions } from '../pack/pack.ts';
import { finishInTurns } from '../pack/steps.ts';
import type { Atlas } from '../session/atlas.svelte.ts';
import { encodeView } from '../session/encode-view.ts';
import { nothing } from '../session/view.ts';

/** Why a file is not taken. */
export type NotAdded = 'sameLanguage' | 'otherText' | 'unkept';

/**
 * Reads a file, aligns it with the text and shows the two.
 * @returns why it was not taken; undefined: it was
 * @throws {Refused} where it cannot be read, or was stopped
 */
export async function addOriginal(
  atlas: Atlas,
  file: File,
  options: FileOptions,
): Promise<NotAdded | undefined> {
  const { document } = atlas.library.pack;
  if (!document) throw new Error('a part of a pack has no original');
  const read = await readFile(file, options);
  const { lang } = read.cut;
  if (document.editions.some((it) => it.lang.slice(0, 2) === lang.slice(0, 2)))
    return 'sameLanguage';
  const lexicon = await loadLexicon(lang);
  const references = await loadReferences();
  const added = await finishInTurns(
    makeOriginal(file.name, read, document, references, lexicon),
    options.signal,
  );
  if (!isSameText(document, added, lexicon !== undefined)) return 'otherText';
  return showAdded(atlas, added);
}

/** Keeps an original and shows what came of it, in the reader's language or beside the translation. */
export async function showAdded(atlas: Atlas, added: AddedOriginal): Promise<'unkept' | undefined> {
  try {
    await keepOriginal(added);
  } catch (error) {
    console.warn(error);
    return 'unkept';
  }
  const { lang } = added.draft.edition;
  const { library } = atlas;
  const { document } = library.pack;
  const edition = lang.slice(0, 2) === atlas.lang ? lang : bothEditions;
  const opened = await openAdded(document, added, await loadReferences(), edition);
  show(atlas, opened);
  return undefined;
}

/** Shows the panel of the original in another library of the same pack. */
export function show(atlas: Atlas, opened: Atlas['library']): void {
  const { host, library, view } = atlas;
  const search = encodeView({
    ...nothing,
    mode: 'original',
    ...(view.lang && { lang: view.lang }),
  });
  const { published } = library;
  host.open?.({ ...opened, ...(published && { published }) }, search);
}
