import type { CrossReference } from '../place/place.ts';
import type { CoreReferences, References } from '../pack/library.ts';
import { parseCrossReferences, parseFrameworks, parseGazetteer } from '../pack/reference.ts';
import { readData } from './read-data.ts';

/**
 * The works that every text is opened with, as they are published with the site; read once.
 * @throws if they cannot be had; the next call tries again
 */
export const loadCoreReferences: () => Promise<CoreReferences> = once(readCore);

/**
 * The names that lead to places without being their own; read once, when somebody looks for a name.
 * @throws likewise
 */
export const loadCrossReferences: () => Promise<readonly CrossReference[]> = once(async () =>
  parseCrossReferences(await readData('cross-references')),
);

/**
 * The works that a text is searched and tagged with, too.
 * @throws likewise
 */
export async function loadReferences(): Promise<References> {
  const [core, crossReferences] = await Promise.all([loadCoreReferences(), loadCrossReferences()]);
  return { ...core, crossReferences };
}

/** Does what may fail once, and again only if it failed. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () =>
    (result ??= read().catch((error: unknown) => {
      result = undefined;
      throw error;
    }));
}

async function readCore(): Promise<CoreReferences> {
  const [gazetteer, frameworks] = await Promise.all([
    readData('gazetteer'),
    readData('frameworks'),
  ]);
  return { ...parseGazetteer(gazetteer), frameworks: parseFrameworks(frameworks) };
}
