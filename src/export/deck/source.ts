import { languageOf } from '../../text/language-of.ts';
import { languageIn, localize } from '../../text/localized.ts';
import type { Manifest } from '../../pack/pack.ts';
import { briefingWords } from '../../messages/briefing.ts';
import type { Lang } from '../../messages/lang.ts';
import { listed } from '../../messages/listed.ts';
import { citation, formatDate } from '../../messages/words.ts';

/** More units than this are given by the first and the last. */
const most = 6;

/**
 * Where the words of a scene are from, in a line: whose text, of what date, which units, whose translation.
 * @param labels those of the units that are read, in text order; none for a scene without words
 */
export function sourceOf(manifest: Manifest, labels: readonly string[], lang: Lang): string {
  const { publisher = '', title } = manifest.original;
  const whose = localize(manifest.translation, lang) ?? '';
  const [first] = languageOf(languageIn(manifest.translation, lang)).sentencesIn(whose);
  const translation = whose.slice(0, first?.end).replace(/[。.]\s*$/, '');
  const said =
    labels.length > most ? `${labels[0]}–${labels.at(-1)}` : listed(labels, lang, 'commas');
  const date = formatDate(manifest.date, lang);
  return briefingWords[lang].source(publisher, title, date, citation(said), translation);
}
