import { taggerInSteps, type Tagger } from '../importing/tag/tagger.ts';
import { loadLexicon } from '../library/load-lexicon.ts';
import type { References } from '../pack/library.ts';
import { finishInTurns } from '../pack/steps.ts';

/**
 * The tagger of a language, for texts of a day.
 * @param date undefined: it is not known
 * @returns undefined where the language has no lexicon, or that cannot be had
 */
export async function loadTagger(
  lang: string,
  date: string | undefined,
  references: References,
): Promise<Tagger | undefined> {
  const lexicon = await loadLexicon(lang).catch(console.warn);
  if (!lexicon) return undefined;
  return finishInTurns(taggerInSteps(lexicon, references, date === undefined ? {} : { date }));
}
