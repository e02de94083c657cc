import { createStore, del, get, set } from 'idb-keyval';
import type { AddedOriginal } from '../pack/added-original/added-original.ts';
import { openWithOriginal } from '../pack/added-original/open-with-original.ts';
import type { CoreReferences, Library } from '../pack/library.ts';
import { describeProblem } from '../pack/problem.ts';
import { finishInTurns } from '../pack/steps.ts';
import { noteOriginal } from './original-note.ts';

/** The database, once it is asked for something. */
let database: ReturnType<typeof createStore> | undefined;
const originals = () => (database ??= createStore('declaration-atlas-originals', 'originals'));

/** @throws if the browser does not let it be kept */
export async function keepOriginal(added: AddedOriginal): Promise<void> {
  await set(added.pack, added, originals());
  noteOriginal(added.pack, added.draft.edition.lang);
}

/** @throws likewise */
export async function removeOriginal(pack: string): Promise<void> {
  noteOriginal(pack, undefined);
  await del(pack, originals());
}

/**
 * Opens a pack with an original.
 * @param edition the language of the edition to open, or `both`
 * @throws with every reason why it does not open
 */
export async function openAdded(
  raw: unknown,
  added: AddedOriginal,
  references: CoreReferences,
  edition?: string,
): Promise<Library> {
  const opened = await finishInTurns(openWithOriginal(raw, added, references, edition));
  if (opened.ok) return opened.library;
  throw new Error(opened.problems.map((it) => describeProblem(it, 'en')).join('\n'));
}

/**
 * Opens a pack with the original that this browser keeps for it, in the reader's language where no
 * edition is asked for.
 * @returns undefined where there is none, or the two do not go together any more
 */
export async function openWithKept(
  raw: unknown,
  pack: string,
  references: CoreReferences,
  edition: string | undefined,
): Promise<Library | undefined> {
  try {
    const added = await get<AddedOriginal>(pack, originals());
    if (!added) return undefined;
    const { lang } = added.draft.edition;
    const reader = new URLSearchParams(location.search).get('lang') ?? navigator.language;
    const own = reader.slice(0, 2) === lang.slice(0, 2) ? lang : undefined;
    return await openAdded(raw, added, references, edition ?? own);
  } catch (error) {
    console.warn(error);
    return undefined;
  }
}
