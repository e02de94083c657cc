import { citation } from '../messages/words.ts';
import type { Reference } from './reference.ts';

/**
 * A reference as RIS: one tag a line, lines end in CRLF, the unit where a first page would stand. It is a
 * report, the type by which every manager keeps an organisation's document: a generic one (`GEN`) becomes an
 * article of a journal in Zotero.
 */
export function ris(reference: Reference): string {
  const { title, author, date, accessed, locator, language, url, note, caution, original } =
    reference;
  return [
    ['TY', 'RPRT'],
    ['AU', author],
    ['TI', title],
    ['PB', original.publisher ?? ''],
    ['PY', date.split('-')[0] ?? ''],
    ['DA', dateOf(date)],
    ['SP', citation(locator)],
    ['LA', language],
    ['N1', `${note} ${caution}`],
    ['UR', url],
    ['Y2', dateOf(accessed)],
    ['ER', ''],
  ]
    .filter(([tag, value]) => value !== '' || tag === 'ER')
    .map(([tag, value = '']) => `${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`)
    .join('');
}

/** `YYYY/MM/DD/`: what is not known stays empty, and after the last stroke could be more. */
function dateOf(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${year}/${month}/${day}/`;
}
