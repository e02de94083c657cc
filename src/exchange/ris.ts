import type { Reference } from './reference.ts';

/** A reference as RIS: one tag a line, lines end in CRLF, the unit where a first page would stand. */
export function ris({ title, author, date, locator, language, url, note }: Reference): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return [
    ['TY', 'GEN'],
    ['AU', author],
    ['TI', title],
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
    ['SP', `¶${locator}`],
    ['LA', language],
    ['N1', note],
    ['UR', url],
    ['ER', ''],
  ]
    .map(([tag, value = '']) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`)
    .join('');
}
