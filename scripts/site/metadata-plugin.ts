import { localize } from '../../src/text/localized.ts';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { readLibrary } from './read-library.ts';

/**
 * What the page says of the document to reference managers: Zotero and others read Highwire's tags
 * and Dublin Core. In the language of the text; whose translation it is goes with it.
 */
export function metadataPlugin(): Plugin {
  return { name: 'metadata', transformIndexHtml: metadata };
}

/** One `meta` element for each fact. */
export function metadata(): HtmlTagDescriptor[] {
  const { manifest, text } = readLibrary().pack;
  const { title, date, translation, original, rights } = manifest;
  const lang = text.lang === 'en' ? 'en' : 'ja';
  const author = original.publisher ?? original.title;
  const facts = {
    citation_title: localize(title, lang),
    citation_author: author,
    citation_publication_date: date.replaceAll('-', '/'),
    citation_language: text.lang,
    citation_publisher: author,
    'DC.title': localize(title, lang),
    'DCTERMS.alternative': original.title,
    'DC.creator': author,
    'DC.date': date,
    'DC.language': text.lang,
    'DC.type': 'Text',
    ...(translation && { 'DC.description': localize(translation, lang) }),
    ...(original.url !== undefined && { 'DC.source': original.url }),
    'DC.rights': localize(rights, lang),
  };
  return Object.entries(facts).map(([name, content]) => ({
    tag: 'meta',
    attrs: { name, content },
    injectTo: 'head',
  }));
}
