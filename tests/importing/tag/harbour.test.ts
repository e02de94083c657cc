import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../../scripts/site/read-library.ts';
import { passagesOf } from '../../../src/text/unit.ts';
import { taggerFor } from './tagging.ts';

/** What only the pack knows of: a body of its own, groups of its own, cities that are in no gazetteer. */
const own =
  /^(signator(y|ies)|Harbour Cities Conference|Conference|three countries|署名国|港湾都市会議|会議|3か国|Bergen|Mombasa|Rotterdam|Valparaíso|Cork|ベルゲン|モンバサ|ロッテルダム|バルパライソ|コーク)$/i;

describe.each(['harbour-2024', 'harbour-2025'])('%s', (id) => {
  it.each(['en', 'ja'])('is tagged in %s as its annotators did, and no more', (lang) => {
    const { pack } = readLibrary(id, lang);
    const tag = taggerFor(lang, { date: pack.manifest.date });
    const short = (it: { unit: string; start: number; quote: string; as: string }) =>
      `${it.unit} ${it.start} ${it.quote} ${it.as}`;
    const expected = pack.mentions.filter(({ quote }) => !own.test(quote));
    const tagged = [...passagesOf(pack.text)].flatMap(([unit, text]) =>
      tag(text).suggestions.map((it) => ({ ...it, unit })),
    );
    expect(tagged.map(short)).toEqual(expected.map(short));
    const places = ({
      place,
      places = [place ?? ''],
    }: {
      place?: string;
      places?: readonly string[];
    }) => places.toSorted().join();
    expect(tagged.map(places)).toEqual(expected.map(places));
  });
});
