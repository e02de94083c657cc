import { expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { buildConcordance } from '../../src/index/concordance.ts';
import { silenceInTexts } from '../../src/index/silence-in-texts.ts';

const texts = ['harbour-2024', 'harbour-2025'].map((id) => {
  const library = readLibrary(id, 'en');
  const { pack, gazetteer, frameworks } = library;
  return { library, concordance: buildConcordance(pack, gazetteer, frameworks) };
});
const members = ['JPN', 'EST', 'GHA', 'MLT'];

it('parts the texts that name a place from those that do not, the least named first', () => {
  const found = silenceInTexts(texts, () => ({ members }));
  expect(found.map(({ place, named }) => [place, named.length])).toEqual([
    ['MLT', 0],
    ['EST', 1],
    ['GHA', 1],
    ['JPN', 2],
  ]);
  const estonia = found.find(({ place }) => place === 'EST');
  expect(estonia?.silent[0]?.library.pack.manifest.id).toBe('harbour-2025');
});

it('holds no text’s silence against who was not a member on its day', () => {
  const listOn = (date: string) => ({ members: date < '2025' ? ['EST'] : ['EST', 'MLT'] });
  const found = silenceInTexts(texts, listOn);
  expect(found.find(({ place }) => place === 'MLT')?.silent).toHaveLength(1);
});
