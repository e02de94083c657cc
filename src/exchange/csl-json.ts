import type { Reference } from './reference.ts';

/** A reference as CSL-JSON, a list of one item, as citeproc and Zotero take it. */
export function cslJson(reference: Reference): string {
  const { id, title, author, date, locator, language, url, note } = reference;
  const item = {
    id,
    type: 'document',
    title,
    author: [{ literal: author }],
    issued: { 'date-parts': [date.split('-').map(Number)] },
    locator,
    language,
    note,
    URL: url,
  };
  return JSON.stringify([item], null, 2);
}
