import { words } from '../../src/messages/words.ts';
import type { Library } from '../../src/pack/library.ts';
import { localize } from '../../src/text/localized.ts';

/** The facts that a page tells of the text it was made for. */
export interface PageFacts {
  /** The language of the text. */
  readonly lang: string;
  readonly title: string;
  /** `meta` elements by their names. */
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * What the page says of the document to search engines, and to reference managers: Zotero and others
 * read Highwire's tags and Dublin Core. In the language of the text; whose translation it is goes with it.
 */
export function pageFacts({ pack }: Library): PageFacts {
  const { manifest, text } = pack;
  const { date, translation, original, rights } = manifest;
  const { lang } = text;
  const title = localize(manifest.title, lang);
  const author = original.publisher ?? original.title;
  const say = words[lang === 'ja' ? 'ja' : 'en'];
  return {
    lang,
    title: `${title} — ${say.app}`,
    meta: {
      description: say.readOnMap(title),
      citation_title: title,
      citation_author: author,
      citation_publication_date: date.replaceAll('-', '/'),
      citation_language: lang,
      citation_publisher: author,
      'DC.title': title,
      'DCTERMS.alternative': original.title,
      'DC.creator': author,
      'DC.date': date,
      'DC.language': lang,
      'DC.type': 'Text',
      ...(translation && { 'DC.description': localize(translation, lang) }),
      ...(original.url !== undefined && { 'DC.source': original.url }),
      'DC.rights': localize(rights, lang),
    },
  };
}
