import { languageOf } from '../text/language-of.ts';
import { localize } from '../text/localized.ts';
import { quotingWords } from '../messages/quoting.ts';
import { citation, formatDate, languageName } from '../messages/words.ts';
import { notesOf, type Cited } from './cited.ts';
import { originalOf } from '../pack/original.ts';
import type { Pack } from '../pack/pack.ts';
import { passagesOf, unitsOf } from '../text/unit.ts';

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

/** The same unit as the edition beside the text has it, with the source of that; none where the text is read alone. */
export function quotationBeside({ beside, manifest }: Pack, cited: Cited): string[] {
  if (!beside) return [];
  const { text, mentions: _, ...facts } = beside;
  const { translation: __, ...rest } = manifest;
  const words = passagesOf(text).get(cited.unit) ?? '';
  const label = unitsOf(text).find(({ id }) => id === cited.unit)?.label ?? cited.label;
  const own = { manifest: { ...rest, ...facts }, textLang: text.lang, label, notes: [] };
  return [quotation(words, { ...cited, ...own })];
}
