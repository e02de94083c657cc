import { citation, formatDate, words } from '../words/words.ts';
import type { Cited } from './cited.ts';

const marks = { ja: ['「', '」'], en: ['“', '”'] } as const;

/**
 * Words of the text with all that they must not be parted from: where they stand, what they are
 * taken from, of which day, in which language, that this is no official translation, and a link.
 * @param quote the words, as they stand in the text
 */
export function quotation(quote: string, { manifest, textLang, unit, url, lang }: Cited): string {
  const [open, close] = marks[lang];
  const language = new Intl.DisplayNames([lang], { type: 'language' }).of(textLang) ?? textLang;
  const from = words[lang].quotedFrom(
    manifest.title[lang],
    formatDate(manifest.date, lang),
    `¶${citation(unit)}`,
    language,
  );
  return `${open}${quote}${close}${from}\n${url}`;
}
