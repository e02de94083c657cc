import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { changeRole } from '../../src/compare/change-roles.ts';
import { buildConcordance } from '../../src/index/concordance.ts';
import { compareTexts, pairsAbout } from '../../src/index/text-comparison.ts';

const open = (id: string, lang: string) => {
  const library = readLibrary(id, lang);
  const { pack, gazetteer, frameworks } = library;
  return { library, concordance: buildConcordance(pack, gazetteer, frameworks) };
};
const compared = (a: string, b: string, langs: [string, string] = ['en', 'en']) =>
  compareTexts(open(a, langs[0]), readLibrary(b, langs[1]), changeRole);

describe('two texts beside each other', () => {
  it.each([
    ['harbour-2024', 'harbour-2025'],
    ['harbour-2025', 'harbour-2024'],
  ])('stand in the order of their dates, whichever is open (%s, %s)', (a, b) => {
    const { texts, differences, id } = compared(a, b);
    expect(id).toBe(b);
    expect(texts.map(({ library }) => library.pack.manifest.date)).toEqual([
      '2024-05-16',
      '2025-05-15',
    ]);
    const of = (change: string) =>
      differences.filter((it) => it.change === change).map(({ place }) => place);
    expect(of('dropped')).toEqual(['EST', 'PER', 'TUR', 'USA', 'baltic-sea', 'black-sea']);
    expect(of('new')).toEqual(['GHA', 'BRA', 'IRL']);
    expect(of('role')).toEqual(['JPN', 'CHL', 'IDN', 'ISL', 'MYS', 'THA']);
  });

  it('are painted by what became of each place', () => {
    const { concordance } = compared('harbour-2024', 'harbour-2025');
    const slotOf = (place: string) => concordance.entries.get(place)?.finding.role.slot;
    expect(['PER', 'GHA', 'JPN', 'MAR', 'KEN', 'CAN', 'FRA'].map(slotOf)).toEqual([
      'change-dropped',
      'change-new',
      'change-role',
      'change-more',
      'change-fewer',
      'named',
      'unnamed',
    ]);
  });

  it.each(['en', 'ja'])('have each unit beside what became of it, in %s', (lang) => {
    const { pairs } = compared('harbour-2024', 'harbour-2025', [lang, lang]);
    const rows = pairs.map(({ units, kept }) => [...units.map((unit) => unit?.id), kept]);
    expect(rows).toContainEqual(['art-4-b', 'art-4-b', true]);
    expect(rows).toContainEqual(['art-6-b', 'art-6-b', false]);
    expect(rows).toContainEqual([undefined, 'art-4-d', false]);
    expect(rows).toContainEqual(['art-6-c', undefined, false]);
  });

  it('give the passages on something with what became of them, named there or not', () => {
    const comparison = compared('harbour-2024', 'harbour-2025');
    const found = pairsAbout(comparison, [new Set(['art-1', 'art-6-c']), new Set(['art-4-d'])]);
    expect(found.map(({ units }) => units.map((unit) => unit?.id))).toEqual([
      ['art-1', 'art-1'],
      [undefined, 'art-4-d'],
      ['art-6-c', undefined],
    ]);
  });

  it('are compared by place alone where they are in different languages', () => {
    const { comparable, differences, pairs } = compared('harbour-2024', 'harbour-2025', [
      'en',
      'ja',
    ]);
    expect(comparable).toBe(false);
    expect(differences.find(({ place }) => place === 'PER')?.change).toBe('dropped');
    expect(pairs.every(({ units }) => units.includes(undefined))).toBe(true);
  });
});
