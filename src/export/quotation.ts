import { languageOf } from '../text/language-of.ts';
import { localize } from '../text/localized.ts';
import { quotingWords } from '../messages/quoting.ts';
import { citation, formatDate, languageName } from '../messages/words.ts';
import { notesOf, type Cited } from './cited.ts';
import { originalOf } from '../pack/original.ts';

/**
 * Words of the text with all that they must not be parted from: where they stand, what they are
 * taken from, of which day, in which language, that a translation is no official one, the notes on them,
 * the original, the day they were read, and a link.
 * @param quote the words, as they stand in the text
 */
export function quotation(quote: string, cited: Cited): string {
  const { manifest, textLang, label, url, accessed, lang } = cited;
  const say = quotingWords[lang];
  const [open, close] = languageOf(lang).quotes;
  const date = formatDate(manifest.date, lang);
  const from = say.quotedFrom(
    localize(manifest.title, lang),
    date,
    citation(label),
    languageName(textLang, lang),
    manifest.translation !== undefined,
  );
  return [
    `${open}${quote}${close}${from}`,
    ...notesOf(cited),
    say.original(originalOf(manifest)),
    say.accessed(formatDate(accessed, lang)),
    url,
  ].join('\n');
}
