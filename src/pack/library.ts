import type { Mention } from '../annotation/annotation.ts';
import type { Framework } from '../place/framework.ts';
import type { CrossReference, Gazetteer, Names } from '../place/place.ts';
import type { AddedOriginal } from './added-original/added-original.ts';
import type { Pack } from './pack.ts';
import { namesWith } from './pack-places.ts';
import { parseInSteps } from './parse-pack.ts';
import type { Problem, Unanchored } from './problem.ts';
import type { Steps } from './steps.ts';

/** The works that every text is opened with. */
export interface CoreReferences {
  readonly gazetteer: Gazetteer;
  readonly names: Names;
  readonly frameworks: readonly Framework[];
}

/** The works that a text is searched and tagged with, too. */
export interface References extends CoreReferences {
  readonly crossReferences: readonly CrossReference[];
}

/** A text and the works it is read with, as the atlas opens it; of the frameworks those that it names. */
export interface Library extends CoreReferences {
  readonly pack: Pack;
  /** Annotations that no longer match the text and were set aside. */
  readonly unanchored: readonly Unanchored[];
  /** Where the site has what it publishes of the pack; undefined for one that a reader brought. */
  readonly published?: {
    /** A picture of its map as it first opens; the one file, which has the geometry at hand, has none. */
    readonly firstMap?: string;
    /** The file that needs no other. */
    readonly oneFile: string;
  };
  /** Where the reader added the original of the text: another edition, which the document does not have. */
  readonly original?: {
    readonly added: AddedOriginal;
    /** The pack without it, as it is exported. */
    readonly without: Library;
    /** The names of places in the original. */
    readonly named: readonly Mention[];
    /** Opens another edition. */
    readonly open: (lang: string) => Steps<Opened>;
  };
}

/** A library that opens, or every reason why its pack does not open. */
export type Opened =
  | { readonly ok: true; readonly library: Library }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Opens a pack, in steps: `finish` does them all, `finishInTurns` keeps a page answering meanwhile.
 * @param raw a pack of any origin, as parsed JSON
 * @param lang the language of the edition to open; the first where there is none
 */
export function* openLibrary(
  raw: unknown,
  references: CoreReferences,
  lang?: string,
): Steps<Opened> {
  const parsed = yield* parseInSteps(raw, references.gazetteer, lang);
  if (!parsed.ok) return parsed;
  const { gazetteer, pack, unanchored } = parsed;
  const wanted = pack.manifest.frameworks ?? [];
  const known = new Map(references.frameworks.map((it) => [it.id, it]));
  const missing = wanted.filter((id) => !known.has(id));
  if (missing.length > 0) {
    return {
      ok: false,
      problems: missing.map((framework) => ({
        path: 'manifest.frameworks',
        cause: { kind: 'unknown-framework', framework },
      })),
    };
  }
  const frameworks = wanted.flatMap((id) => known.get(id) ?? []);
  const names = namesWith(references.names, pack.manifest.places);
  return { ok: true, library: { gazetteer, names, pack, unanchored, frameworks } };
}
