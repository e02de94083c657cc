import { describe, expect, it } from 'vitest';
import { extentOf } from '../../src/map-model/extent.ts';
import { distance } from '../../src/map-model/lambert.ts';
import { concordance } from '../data/shipped.ts';
import { buildConcordance } from '../../src/index/concordance.ts';
import { readLibrary } from '../../scripts/site/read-library.ts';

describe('where the places of a text lie', () => {
  const extent = extentOf(concordance);

  it('is found from those that are painted: Washington’s lie round the Black Sea', () => {
    expect(distance(extent.center, [30, 50])).toBeLessThan(5);
    expect(extent.compact).toBe(true);
  });

  it('keeps apart what is so far off that its shape would be askew', () => {
    expect(['AUS', 'NZL', 'COL'].filter((place) => !extent.far.has(place))).toEqual([]);
    expect(['USA', 'JPN', 'UKR'].filter((place) => extent.far.has(place))).toEqual([]);
  });

  it('is no one part of the world if places lie all over it', () => {
    const { pack, gazetteer, frameworks } = readLibrary('harbour-2024');
    expect(extentOf(buildConcordance(pack, gazetteer, frameworks)).compact).toBe(false);
  });

  it('is somewhere even for a text without places', () => {
    const { center, near } = extentOf({ ...concordance, entries: new Map() });
    expect(center.every(Number.isFinite)).toBe(true);
    expect(near).toEqual([]);
  });
});
