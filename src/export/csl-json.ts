import type { Reference } from './reference.ts';

/** A reference as CSL-JSON, a list of one item, as citeproc and Zotero take it. */
export function cslJson(reference: Reference): string {
  const { id, title, author, date, accessed, locator, language, url, note, caution, original } =
    reference;
  const item = {
    id,
    type: 'document',
    title,
    author: [{ literal: author }],
    issued: dateOf(date),
    accessed: dateOf(accessed),
    'original-title': original.title,
    ...(original.publisher && { 'original-publisher': original.publisher }),
    ...(original.date && { 'original-date': dateOf(original.date) }),
    locator,
    language,
    note: `${note} ${caution}`.trim(),
    URL: url,
  };
  return JSON.stringify([item], null, 2);
}

function dateOf(iso: string) {
  return { 'date-parts': [iso.split('-').map(Number)] };
}
