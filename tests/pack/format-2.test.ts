import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../src/pack/parse-pack.ts';
import { writePack } from '../../src/pack/write-pack.ts';
import { invented } from './invented.ts';

const format1: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, 'fixtures/all good.json'), 'utf8'),
);

/** A pack that must open. */
function open(raw: unknown, lang?: string) {
  const parsed = parsePack(raw, invented, lang);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
}

interface RawUnit {
  id: string;
  kind: string;
  label: string;
  parent?: string;
  text: string;
}
interface Document {
  format: number;
  editions: {
    lang: string;
    translation?: object;
    parts: { units: RawUnit[] }[];
    mentions: object[];
    notes: object[];
  }[];
  readings: { unit: string; quote: Record<string, string> }[];
  scenes: object[];
}

/** A pack of format 2 with one edition, in English. */
const document = () => JSON.parse(writePack(open(format1))) as Document;

/** One with a second edition, whose words are the same in capitals and in which nothing is marked. */
function inTwo(): Document {
  const pack = document();
  const [first] = pack.editions;
  const parts = first!.parts.map((part) => ({
    ...part,
    units: part.units.map((unit) => ({ ...unit, text: unit.text.toUpperCase() })),
  }));
  return {
    ...pack,
    editions: [first!, { ...first!, lang: 'de', parts, mentions: [], notes: [] }],
    readings: pack.readings.map((it) => ({
      ...it,
      quote: { ...it.quote, de: it.quote['en']!.toUpperCase() },
    })),
  };
}

const problemsOf = (raw: unknown) => {
  const parsed = parsePack(raw, invented);
  return parsed.ok ? [] : parsed.problems;
};

describe('a pack of format 2', () => {
  it('of format 1 is read with the lists that every text was read with then', () => {
    const { frameworks } = open(format1).manifest;
    expect(frameworks).toEqual([
      ...['nato', 'pfp', 'md', 'ici', 'patg', 'ip4', 'eop', 'nuc', 'aspirants'],
    ]);
  });

  it('is what a pack of format 1 is lifted to', () => {
    expect(document().format).toBe(2);
    expect(open(document())).toEqual(open(format1));
  });

  it('is written again byte for byte as it was read', () => {
    const written = writePack(open(format1), { ja: '線', en: 'lines' });
    expect(writePack(open(JSON.parse(written)), { ja: '線', en: 'lines' })).toBe(written);
  });

  it('says what a unit is cited by and what it is a part of; nothing is guessed from its id', () => {
    const pack = document();
    const [unit, next] = pack.editions[0]!.parts[0]!.units;
    Object.assign(unit!, { kind: 'preamble', label: 'Preamble 1' });
    Object.assign(next!, { kind: 'item', label: 'Preamble 1(a)', parent: unit!.id });
    expect(open(pack).text.parts[0]!.units.slice(0, 2)).toMatchObject([
      { kind: 'preamble', label: 'Preamble 1' },
      { kind: 'item', label: 'Preamble 1(a)', parent: unit!.id },
    ]);
  });

  it('is refused where the parent of a unit does not stand before it', () => {
    const pack = document();
    const [unit, next] = pack.editions[0]!.parts[0]!.units;
    unit!.parent = next!.id;
    expect(problemsOf(pack)).toEqual([
      {
        path: 'editions.0.parts',
        unit: unit!.id,
        cause: { kind: 'unknown-parent', parent: next!.id },
      },
    ]);
  });

  it('may be an original, of which nothing is a translation', () => {
    const pack = document();
    delete pack.editions[0]!.translation;
    expect(open(pack).manifest).not.toHaveProperty('translation');
  });

  it('tells of a shape that is wrong within an edition', () => {
    const pack = document();
    pack.editions[0]!.parts[0]!.units[0]!.kind = 'poem';
    expect(problemsOf(pack)).toMatchObject([
      { path: 'editions.0.parts.0.units.0.kind', cause: { kind: 'shape' } },
    ]);
  });
});

describe('a pack of two editions', () => {
  it('opens in the language that is asked for, and else in the first', () => {
    expect(open(inTwo()).text.lang).toBe('en');
    expect(open(inTwo(), 'fr').text.lang).toBe('en');
    const german = open(inTwo(), 'de');
    expect(german.text.parts[0]!.units[2]!.text).toBe('SYLVANIA SHALL LEAVE.');
    expect(german.mentions).toEqual([]);
    expect(german.readings.length).toBe(open(inTwo()).readings.length);
    for (const { quote } of german.readings) expect(quote).toBe(quote.toUpperCase());
  });

  it('is refused where a reading has no words in one of them', () => {
    const pack = inTwo();
    delete pack.readings[0]!.quote['de'];
    const { unit } = pack.readings[0]!;
    expect(problemsOf(pack)).toEqual([
      { path: 'readings', unit, cause: { kind: 'no-quote', lang: 'de' } },
    ]);
  });

  it.each([
    ['order', (units: RawUnit[]) => units.reverse()],
    ['ids', (units: RawUnit[]) => (units[2]!.id = 'other')],
    ['kinds', (units: RawUnit[]) => (units[0]!.kind = 'heading')],
    ['parents', (units: RawUnit[]) => (units[1]!.parent = units[0]!.id)],
  ])('is refused where they differ in the %s of units', (_, change) => {
    const pack = inTwo();
    change(pack.editions[1]!.parts[0]!.units);
    expect(problemsOf(pack)).toContainEqual({
      path: 'editions',
      cause: { kind: 'editions-differ', lang: 'de' },
    });
  });

  it('but not where labels and numbers are printed differently', () => {
    const pack = inTwo();
    pack.editions[1]!.parts[0]!.units[0]!.label = '§ 1';
    expect(problemsOf(pack)).toEqual([]);
  });

  it('is refused where both are in one language', () => {
    const pack = inTwo();
    pack.editions[1]!.lang = 'en';
    expect(problemsOf(pack)).toContainEqual({
      path: 'editions',
      cause: { kind: 'duplicate-edition', lang: 'en' },
    });
  });

  it('sets apart what no longer stands in either', () => {
    const pack = inTwo();
    pack.readings[0]!.quote['de'] = 'NOWHERE';
    const parsed = parsePack(pack, invented);
    expect(parsed).toMatchObject({
      ok: true,
      unanchored: [{ path: 'readings', quote: 'NOWHERE' }],
    });
  });
});
