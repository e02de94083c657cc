import { describe, expect, it } from 'vitest';
import { namedInOne } from '../../../src/index/edition-names.ts';
import { openWithOriginal } from '../../../src/pack/added-original/open-with-original.ts';
import type { AddedOriginal } from '../../../src/pack/added-original/added-original.ts';
import { finish } from '../../../src/pack/steps.ts';
import { writePack } from '../../../src/pack/write-pack.ts';
import { passagesOf, unitsOf } from '../../../src/text/unit.ts';
import { references } from '../../importing/tag/tagging.ts';
import { addFile, original, translated } from './harbour-file.ts';

const added = await addFile(original.map(({ marker, text }) => marker + text));

function open(lang?: string, its: AddedOriginal = added) {
  const opened = finish(openWithOriginal(translated, its, references, lang));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems[0]));
  return opened.library;
}

describe('a text with the original that a reader added', () => {
  const { pack, original: its } = open('en');

  it('is read in it, unit by unit', () => {
    expect(passagesOf(pack.text)).toEqual(new Map(original.map(({ id, text }) => [id, text])));
    expect(unitsOf(pack.text).find(({ id }) => id === 'art-4-c')?.label).toBe('Art. 4(c)');
    expect(pack.manifest.translation).toBeUndefined();
  });

  it('shows each reading by words of its unit', () => {
    const passages = passagesOf(pack.text);
    for (const { unit, quote } of pack.readings) expect(passages.get(unit)).toContain(quote);
    const kenya = pack.readings.find(({ unit, place }) => unit === 'art-6-b' && place === 'KEN');
    expect(kenya?.quote).toMatch(/^Canada lends two lifeboats to Kenya/);
  });

  it('has the mentions of both beside each other', () => {
    const { beside, mentions, text } = open('both').pack;
    expect([text.lang, beside?.text.lang]).toEqual(['ja', 'en']);
    const found = namedInOne(mentions, beside?.mentions ?? []);
    // The Japanese edition of Article 8 thanks “the host country” and does not name it.
    const norway = { place: 'NOR', first: [], second: ['art-8'], nowhere: false };
    expect(found.filter(({ place }) => place.length === 3)).toEqual([norway]);
  });

  it('is written and exported without it', () => {
    const words = original.find(({ id }) => id === 'art-5')!.text.slice(0, 40);
    expect(JSON.stringify(added)).toContain(words);
    expect(writePack(pack)).not.toContain(words);
    expect(pack.document?.editions.map(({ lang }) => lang)).toEqual(['ja']);
    expect(JSON.stringify(its?.without)).not.toContain(words);
  });

  it('opens where the original has no words for a unit', () => {
    const rows = added.rows.map((row) => (row.unit === 'art-5' ? { ...row, from: [] } : row));
    const { text } = open('en', { ...added, rows }).pack;
    expect(passagesOf(text).get('art-5')).toBe('—');
  });
});

it('who is named in one edition and not in the other is told, those first whom one names nowhere', () => {
  const mention = (unit: string, place: string) =>
    ({ unit, start: 0, end: 1, quote: 'x', as: 'name', places: [place] }) as const;
  expect(
    namedInOne(
      [mention('p1', 'FRA'), mention('p2', 'FRA'), mention('p3', 'ITA')],
      [mention('p2', 'FRA'), mention('p3', 'ITA'), mention('p4', 'ESP')],
    ),
  ).toEqual([
    { place: 'ESP', first: [], second: ['p4'], nowhere: true },
    { place: 'FRA', first: ['p1'], second: [], nowhere: false },
  ]);
});
