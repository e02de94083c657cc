import { describe, expect, it } from 'vitest';
import { buildConcordance } from '../../src/index/concordance.ts';
import { tagsOn } from '../../src/reading/tags.ts';
import { en } from '../../src/messages/en.ts';
import { readingKindOf } from '../../src/scheme/scheme.ts';
import { localize } from '../../src/text/localized.ts';
import { library } from './show.ts';

const { pack } = library;
const { entries } = buildConcordance(library.pack, library.gazetteer, library.frameworks);
const tagsOf = (place: string) => tagsOn(entries.get(place)!, pack.scheme, 'en');

describe('what a passage is tagged with', () => {
  it('is what it says of the place, each thing once', () => {
    const said = entries.get('RUS')!.readings.filter(({ unit }) => unit === 'p3');
    const kinds = [
      ...new Set(
        said.map(({ reading }) => localize(readingKindOf(pack.scheme, reading).name, 'en')),
      ),
    ];
    expect(kinds.length).toBeGreaterThan(0);
    expect(tagsOf('RUS').get('p3')).toBe(kinds.join(' · '));
  });

  it('is how it mentions the place where it says nothing of it, the most direct way alone', () => {
    for (const [unit, tag] of tagsOf('SWE')) {
      const { readings, explicit, implied } = entries.get('SWE')!;
      if (readings.some((it) => it.unit === unit)) continue;
      const named = explicit.some((it) => it.unit === unit);
      const meant = implied.some((it) => it.unit === unit);
      expect(tag).toBe(named ? en.explicit : meant ? en.implied : en.venue);
    }
  });

  it('is there for every passage that mentions the place, and for no other', () => {
    const { units } = entries.get('CHN')!;
    expect([...tagsOf('CHN').keys()].sort()).toEqual([...units].sort());
  });
});
