import { openLibrary, type CoreReferences, type Opened } from '../library.ts';
import type { Steps } from '../steps.ts';
import type { AddedOriginal } from './added-original.ts';
import { withOriginal } from './with-original.ts';

/**
 * Opens a pack with the original that a reader added, in steps. The pack's document, which is what is
 * kept and exported, stays without it.
 * @param raw the pack, as parsed JSON
 * @param lang the language of the edition to open, or `both`
 */
export function* openWithOriginal(
  raw: unknown,
  added: AddedOriginal,
  references: CoreReferences,
  lang?: string,
): Steps<Opened> {
  const published = yield* openLibrary(raw, references);
  if (!published.ok || !published.library.pack.document) return published;
  const without = published.library;
  const { document, scenes } = published.library.pack;
  const joined = withOriginal(document, added, references.gazetteer);
  const opened = yield* openLibrary(joined, references, lang);
  if (!opened.ok) return opened;
  const { pack } = opened.library;
  const isFirst = pack.text.lang === without.pack.text.lang;
  return {
    ok: true,
    library: {
      ...opened.library,
      pack: { ...pack, document, ...(isFirst && { scenes }) },
      original: {
        added,
        without,
        named: (joined.editions[1]?.mentions ?? []).flatMap((it) =>
          it.as === 'group' ? [] : [{ ...it, places: [it.place] }],
        ),
        open: (other) => openWithOriginal(raw, added, references, other),
      },
    },
  };
}
