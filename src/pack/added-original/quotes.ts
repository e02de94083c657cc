import { languageOf } from '../../text/language-of.ts';
import type { SentenceSpan } from '../../text/language.ts';

/**
 * The words of a unit that show what a quotation in another edition shows: the sentence that names the
 * place, if only one does; else the whole unit, for nobody has said which.
 * @param named where the unit names the place
 */
export function sentenceNaming(text: string, lang: string, named: readonly SentenceSpan[]): string {
  const [only, ...others] = languageOf(lang)
    .sentencesIn(text)
    .filter((it) => named.some(({ start }) => it.start <= start && start < it.end));
  return only && others.length === 0 ? text.slice(only.start, only.end).trim() : text;
}
