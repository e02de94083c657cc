import { beforeEach, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { Atlas } from '../../src/session/atlas.svelte.ts';
import { loadSearch } from '../../src/session/load-search.ts';
import { serveSite } from '../shelf/serve-site.ts';
import { FakeAddress } from './fake-address.ts';

beforeEach(serveSite);

it('two editions side by side are searched in either language, each passage found once', async () => {
  const atlas = new Atlas(readLibrary('harbour-2024', 'both'), new FakeAddress(), 'en');
  await loadSearch(atlas);
  const unitsOf = (query: string) =>
    atlas.resources.search?.(query).passages.map(({ unit }) => unit);
  expect(unitsOf('lobster')).toEqual(['art-4-b']);
  expect(unitsOf('アカザエビ')).toEqual(['art-4-b']);
  expect(unitsOf('Nephrops')).toEqual(['art-4-b']);
});
