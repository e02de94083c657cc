import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { referenceTo } from '../../src/export/reference.ts';
import { referenceFormats } from '../../src/export/reference-formats.ts';
import { citedOf } from './invent-cited.ts';

const formats = new Map(referenceFormats.map(({ name, write }) => [name, write]));
/** What another program makes of a reference that was written here. */
function readBack(format: string, cited = citedOf()): Record<string, unknown> {
  const written = formats.get(format)!(referenceTo(cited));
  const [item, ...more] = new Cite(written).data as readonly Record<string, unknown>[];
  expect(more).toEqual([]);
  return item!;
}

describe.each(['BibTeX', 'RIS', 'CSL-JSON'])('a reference in %s', (format) => {
  it.each(['ja', 'en'] as const)('is read back with its title, day and address: %s', (lang) => {
    const cited = citedOf({ lang });
    const item = readBack(format, cited);
    expect(item['title']).toBe(cited.manifest.title[lang]);
    expect(item['issued']).toEqual({ 'date-parts': [[2020, 2, 9]] });
    expect(item['URL']).toBe(cited.url);
  });

  it('names the body that speaks as one name', () => {
    const author = readBack(format)['author'];
    expect([[{ literal: 'Freedonia & Sons' }], [{ family: 'Freedonia & Sons' }]]).toContainEqual(
      author,
    );
  });

  it('says which paragraph, that the translation is unofficial, and where the original is', () => {
    const note = String(readBack(format)['note']);
    expect(note).toMatch(/^¶7\.2\. 非公式訳。/);
    expect(note).toContain('Freedonia & Sons, The original, https://a.example/x');
  });

  it('carries the notes on the quoted words, which may be known to mislead', () => {
    const { note, annote = '' } = readBack(format) as Record<string, string>;
    expect(`${note} ${annote}`).toContain('訳注「両国 & 100%」: 二国を指さない。');
    const none = readBack(format, citedOf({ notes: [] }));
    expect(JSON.stringify(none)).not.toContain('訳注');
    expect(String(none['note'])).not.toMatch(/\s$/);
  });

  it('says on which day the text was read', () => {
    expect(readBack(format)['accessed']).toEqual({ 'date-parts': [[2026, 11, 29]] });
  });

  it('cites the paragraph where the program looks for it', () => {
    const item = readBack(format);
    expect(String(item['locator'] ?? item['page'])).toMatch(/^¶?7\.2$/);
  });

  it('knows the language of the text', () => {
    expect(readBack(format)['language']).toMatch(/^ja(panese)?$/);
  });
});

it('gives each paragraph a key of its own that BibTeX can read', () => {
  const ids = ['p7', 'p7.2', 'a7'].map((unit) => referenceTo(citedOf({ unit })).id);
  expect(ids).toEqual(['invented-p7', 'invented-p7-2', 'invented-a7']);
});

it('is a report in RIS: by a generic type Zotero would make an article of a journal of it', () => {
  const written = formats.get('RIS')!(referenceTo(citedOf()));
  expect(written).toMatch(/^TY  - RPRT\r\n/);
  expect(written).toMatch(/\r\nPB  - Freedonia & Sons\r\n/);
  expect(readBack('RIS')['type']).toBe('report');
  expect(written.split('\r\n').filter((line) => !/^[A-Z][A-Z0-9]  - /.test(line))).toEqual(['']);
});

it('knows the title of the original where the format has a place for it', () => {
  for (const format of ['BibTeX', 'CSL-JSON']) {
    expect(readBack(format)['original-title']).toBe('The original');
  }
});
