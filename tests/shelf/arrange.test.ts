import { describe, expect, it } from 'vitest';
import { catalogEntry } from '../../src/pack/catalog.ts';
import { readLibrary, packIds } from '../../scripts/site/read-library.ts';
import { arranged, filtersFor, type Arrangement } from '../../src/shelf/arrange.ts';

const packs = packIds().map((id) => catalogEntry(readLibrary(id).pack.manifest, ['en'], []));
const ids = (arrangement: Arrangement) => arranged(packs, arrangement, 'en').map(({ id }) => id);

describe('the packs on the shelf', () => {
  it('stand from the newest to the oldest', () => {
    expect(ids({})).toEqual(['harbour-2025', 'washington-2024', 'harbour-2024']);
  });

  it('stand by their titles where that is chosen', () => {
    expect(ids({ sort: 'name' })).toEqual(['harbour-2024', 'harbour-2025', 'washington-2024']);
  });

  it('are those of an issuer, a framework and a year, all of which must fit', () => {
    expect(ids({ issuer: 'NATO' })).toEqual(['washington-2024']);
    expect(ids({ framework: 'nuc' })).toEqual(['washington-2024']);
    expect(ids({ year: '2024' })).toEqual(['washington-2024', 'harbour-2024']);
    expect(ids({ year: '2025', issuer: 'NATO' })).toEqual([]);
  });

  it('can be filtered by what they have, each once, named in the reader’s language', () => {
    const { issuers, frameworks, years } = filtersFor(packs, 'ja');
    expect(issuers.map(([, name]) => name)).toEqual(['NATO', '港湾都市会議（架空の団体）']);
    expect(frameworks.filter((id) => id === 'nato')).toHaveLength(1);
    expect(years).toEqual(['2025', '2024']);
  });
});
