import { expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { buildConcordance } from '../../src/index/concordance.ts';
import { mostNamed } from '../../src/index/most-named.ts';

it('names the countries that most passages name, and no alliance', () => {
  const { pack, gazetteer, frameworks } = readLibrary('washington-2024');
  const named = mostNamed(buildConcordance(pack, gazetteer, frameworks), 2);
  expect(named.map(({ place }) => place)).toEqual(['UKR', 'RUS']);
  expect(named[0]?.passages).toBeGreaterThan(named[1]?.passages ?? Infinity);
});
