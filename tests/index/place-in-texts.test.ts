import { expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { buildConcordance } from '../../src/index/concordance.ts';
import { headingName } from '../../src/index/difference.ts';
import { placeInTexts } from '../../src/index/place-in-texts.ts';

const texts = ['harbour-2025', 'washington-2024', 'harbour-2024'].map((id) => {
  const library = readLibrary(id, 'en');
  const { pack, gazetteer, frameworks } = library;
  return { library, concordance: buildConcordance(pack, gazetteer, frameworks) };
});
const through = (place: string) =>
  placeInTexts(texts, place).map((it) => ({ ...it, id: it.text.library.pack.manifest.id }));

it('follows a place from the earliest text to the latest, with its role and passages in each', () => {
  const japan = through('JPN');
  expect(japan.map(({ id }) => id)).toEqual(['harbour-2024', 'washington-2024', 'harbour-2025']);
  expect(japan[0]).toMatchObject({ passages: 5 });
  expect(japan[2]).toMatchObject({ passages: 3 });
  expect(headingName(japan[0]!.heading)).not.toBe(headingName(japan[2]!.heading));
});

it('tells a text that does not name it from one that does', () => {
  expect(through('GHA').map(({ passages }) => passages)).toEqual([0, 0, 4]);
  expect(through('GHA')[0]!.sentences).toEqual([]);
});

it('gives the sentences that name it, and no others of their passages', () => {
  const [first] = through('JPN');
  expect(first!.sentences.every(({ text }) => /Japan/.test(text))).toBe(true);
  expect(first!.sentences.some(({ text, unit }) => text !== unit.text)).toBe(true);
});

it('is silent in every text on a place that none knows', () => {
  expect(through('nowhere').map(({ passages }) => passages)).toEqual([0, 0, 0]);
});
