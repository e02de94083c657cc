import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { Atlas } from '../../src/session/atlas.svelte.ts';
import { validIds } from '../../src/session/valid-ids.ts';
import { FakeAddress } from './fake-address.ts';

const library = readLibrary();
const open = (search = '') => {
  const address = new FakeAddress(search);
  return { address, atlas: new Atlas(library, address, 'ja') };
};

describe('what an address may name', () => {
  it('is titles, paragraphs and bullets, all places, and regions apart', () => {
    const ids = validIds(library);
    expect(['p0', 'p17', 'p7.12', 'a0', 'a3.7'].filter((id) => !ids.units.has(id))).toEqual([]);
    expect(['RUS', 'nato', 'terrorism'].filter((id) => !ids.places.has(id))).toEqual([]);
    expect(ids.regions.has('black-sea')).toBe(true);
    expect(ids.regions.has('RUS')).toBe(false);
  });

  it('is of lists of states those of the frameworks and regions that the text is read with', () => {
    const { pack } = library;
    const manifest = { ...pack.manifest, regions: [{ id: 'africa' }] };
    const { sets } = validIds({ ...library, frameworks: [], pack: { ...pack, manifest } });
    expect([...sets]).toEqual(['africa']);
    const { regions: _, ...without } = pack.manifest;
    expect(validIds({ ...library, pack: { ...pack, manifest: without } }).sets).toContain('europe');
  });

  it('is of frames the world and the text’s own', () => {
    const { frames: _, ...manifest } = library.pack.manifest;
    const without = { ...library, pack: { ...library.pack, manifest } };
    expect([...validIds(without).frames]).toEqual(['world']);
    const atlas = new Atlas(without, new FakeAddress('?frame=gulf'), 'ja');
    expect(atlas.view.frame).toBeUndefined();
    expect(open('?frame=gulf').atlas.view.frame).toBe('gulf');
  });
});

describe('picking a place', () => {
  it('opens its card and leaves a place to go back to', () => {
    const { atlas, address } = open();
    atlas.pick('RUS');
    expect(address.history).toEqual(['', '?place=RUS']);
    expect(atlas.entry?.place.id).toBe('RUS');
    expect(atlas.cardOpen).toBe(true);
    address.back();
    expect(atlas.entry).toBeUndefined();
    expect(atlas.cardOpen).toBe(false);
  });

  it('in a frame is no place to go back to, and what was read is kept in mind all the same', () => {
    const { atlas, address } = open('?p=p17&embed=1');
    atlas.pick('RUS');
    atlas.pick('UKR');
    expect(address.history).toHaveLength(1);
    expect(atlas.entry?.place.id).toBe('UKR');
    atlas.release();
    expect(address.history).toEqual(['?p=p17&embed=1']);
  });

  it('twice is picking it once', () => {
    const { atlas, address } = open();
    atlas.pick('RUS');
    atlas.pick('RUS');
    expect(address.history).toHaveLength(2);
  });

  it('shows the passages that name it', () => {
    const { atlas } = open('?place=CHN');
    expect(atlas.passages).toEqual(['p4', 'p26', 'p27']);
    expect(atlas.shown).toEqual(new Set(['p4', 'p26', 'p27']));
  });

  it('shows those that only imply it when they are wanted, and forgets that with the place', () => {
    const { atlas } = open('?place=CAN');
    expect(atlas.passages).toEqual(['p6']);
    atlas.showImplied(true);
    expect(atlas.passages.length).toBeGreaterThan(20);
    atlas.pick('SWE');
    expect(atlas.passages).toEqual(['p2', 'p7.7']);
  });

  it('shows the implied at once where nothing names it', () => {
    const { atlas } = open('?place=SRB');
    expect(atlas.passages).toEqual(['p28', 'p31']);
  });
});

describe('releasing a place', () => {
  it('goes back to the passage that was being read', () => {
    const { atlas } = open('?p=p17');
    atlas.pick('RUS');
    expect(atlas.view.unit).toBeUndefined();
    atlas.release();
    expect(atlas.view).toMatchObject({ unit: 'p17' });
    expect(atlas.entry).toBeUndefined();
  });

  it('goes back to it over several places picked one after the other', () => {
    const { atlas } = open('?p=p17');
    for (const place of ['RUS', 'UKR', 'CHN']) atlas.pick(place);
    atlas.release();
    expect(atlas.view.unit).toBe('p17');
  });

  it('goes back to the beginning when nothing was being read', () => {
    const { atlas, address } = open();
    atlas.pick('RUS');
    atlas.release();
    expect(address.search).toBe('');
  });

  it('while reading lets go of the place and reads on', () => {
    const { atlas } = open('?p=p26&place=CHN');
    atlas.release();
    expect(atlas.view).toMatchObject({ unit: 'p26' });
    expect(atlas.view.place).toBeUndefined();
  });

  it('keeps filters and language', () => {
    const { atlas, address } = open('?place=RUS&roles=threat&region=black-sea&lang=en');
    atlas.release();
    expect(address.search).toBe('?roles=threat&region=black-sea&lang=en');
  });

  it('writes nothing when none is picked', () => {
    const { atlas, address } = open('?p=p3');
    atlas.release();
    expect(address.history).toEqual(['?p=p3']);
  });

  it('looks again where the map looked before, over several places', () => {
    const { atlas, address } = open('?frame=gulf&lang=en');
    for (const place of ['IRQ', 'KWT']) atlas.pick(place);
    expect(address.search).toBe('?place=KWT&lang=en');
    atlas.release();
    expect(address.search).toBe('?frame=gulf&lang=en');
  });

  it('looks on where the map was sent while the card was open', () => {
    const { atlas, address } = open('?frame=gulf');
    atlas.pick('IRQ');
    atlas.setFrame('europe');
    atlas.release();
    expect(address.search).toBe('?frame=europe');
  });

  it('lets a frame be that was left for a passage', () => {
    const { atlas, address } = open('?frame=gulf');
    atlas.pick('IRQ');
    atlas.read('p32');
    atlas.release();
    expect(address.search).toBe('?p=p32');
  });

  it('is not led astray by what another page left in the history', () => {
    const strange = [{ bookmark: 'p99' }, { bookmark: 17 }, { frame: 'moon' }, { frame: 3 }];
    for (const memory of ['p17', 17, {}, ...strange]) {
      const { atlas, address } = open();
      address.push('?place=RUS', memory);
      atlas.release();
      expect(address.search).toBe('');
    }
  });
});

describe('reading', () => {
  it('a passage keeps the place in view and closes its card', () => {
    const { atlas } = open('?place=CHN');
    atlas.read('p26');
    expect(atlas.view).toMatchObject({ unit: 'p26', place: 'CHN' });
    expect(atlas.cardOpen).toBe(false);
    expect(atlas.shown).toBeUndefined();
  });

  it('along by scrolling leaves no trail to go back through', () => {
    const { atlas, address } = open();
    for (const unit of ['p1', 'p2', 'p3']) atlas.readOnScroll(unit);
    expect(address.history).toEqual(['?p=p3']);
    atlas.readOnScroll(undefined);
    expect(address.history).toEqual(['']);
  });

  it('focuses on whom the passage and its bullets are about', () => {
    const { atlas } = open('?p=p7');
    expect(atlas.focus?.get('FIN')).toBe('explicit');
    expect(atlas.focus?.get('FRA')).toBe('implied');
    expect(open('?p=p7.1').atlas.focus?.has('FIN')).toBe(false);
    expect(open().atlas.focus).toBeUndefined();
  });

  it('is over when everything is left: neither passage nor place, filters stay', () => {
    const { atlas, address } = open('?p=p3&place=RUS&roles=threat&lang=en');
    atlas.leave();
    expect(address.search).toBe('?roles=threat&lang=en');
    expect(address.history).toHaveLength(2);
  });
});

describe('stepping', () => {
  it('reads the next and the previous passage of the place', () => {
    const { atlas } = open('?place=CHN');
    const visited = [1, 1, 1, -1, -1].map((by) => {
      atlas.step(by as 1 | -1);
      return atlas.view.unit;
    });
    expect(visited).toEqual(['p4', 'p26', 'p27', 'p26', 'p4']);
  });

  it('stops at either end, writing nothing', () => {
    const { atlas, address } = open('?p=p27&place=CHN');
    atlas.step(1);
    expect(address.history).toHaveLength(1);
    const first = open('?p=p4&place=CHN');
    first.atlas.step(-1);
    expect(first.address.history).toHaveLength(1);
  });

  it('goes on from a passage that does not mention the place', () => {
    const { atlas } = open('?p=p10&place=CHN');
    atlas.step(1);
    expect(atlas.view.unit).toBe('p26');
    atlas.step(-1);
    expect(atlas.view.unit).toBe('p4');
  });

  it('reads on in the text without a place, and among what a filter leaves', () => {
    const { atlas } = open('?p=p10');
    atlas.step(1);
    expect(atlas.view.unit).toBe('p11');
    const filtered = open('?roles=challenge').atlas;
    filtered.step(1);
    filtered.step(1);
    expect(filtered.view.unit).toBe('p26');
  });
});

describe('searching', () => {
  it('is one step for Back, however many letters are typed, and ends where it began', () => {
    const { atlas, address } = open('?p=p3&lang=en');
    atlas.setQuery('ミ');
    atlas.setQuery('ミサイル');
    expect(address.history).toHaveLength(2);
    expect(atlas.view).toMatchObject({ query: 'ミサイル', lang: 'en' });
    expect(atlas.view.unit).toBeUndefined();
    atlas.setQuery(' ');
    expect(atlas.view.query).toBeUndefined();
  });

  it('leads back to what was read before', () => {
    const { atlas } = open('?p=p3');
    atlas.setQuery('NATO');
    atlas.release();
    expect(atlas.view).toMatchObject({ unit: 'p3' });
    expect(atlas.searching).toBe(false);
  });

  it('puts what is found in place of the text, and lights the map by it', () => {
    const { atlas } = open('?q=NATO&roles=threat');
    expect([...(atlas.shown ?? ['all'])]).toEqual([]);
    expect(atlas.focus).toBeUndefined();
    const near = { places: [], words: [] };
    const found = { places: [], explained: [], placeCount: 0, topics: [], near };
    atlas.resources.ensureSearch(() => (query) => ({
      ...found,
      passages: [],
      meant: query === 'NATO' ? ['UKR'] : [],
    }));
    expect([...(atlas.focus ?? [])]).toEqual([['UKR', 'explicit']]);
    atlas.setQuery('none');
    expect(atlas.focus).toBeUndefined();
  });

  it('ends when a passage is read or a place is picked', () => {
    const { atlas } = open('?q=NATO');
    atlas.read('p3');
    expect(atlas.view).toEqual({ unit: 'p3', roles: [], regions: [], topics: [], without: [] });
    atlas.setQuery('NATO');
    atlas.pick('RUS');
    expect(atlas.view).toMatchObject({ place: 'RUS' });
    expect(atlas.view.query).toBeUndefined();
  });
});

describe('what stands in place of the text', () => {
  it('keeps the picked place and closes its card, and gives way to reading', () => {
    const { atlas } = open('?place=RUS');
    expect(atlas.cardOpen).toBe(true);
    atlas.openView('matrix');
    expect([atlas.cardOpen, atlas.view.mode, atlas.view.place]).toEqual([false, 'matrix', 'RUS']);
    atlas.read('p3');
    expect(atlas.view.mode).toBeUndefined();
    atlas.openView('silence');
    atlas.openView(undefined);
    expect(atlas.view.mode).toBeUndefined();
  });

  it('leads back to the passage that was read, through whatever was opened meanwhile', () => {
    const { atlas } = open('?p=p3&lang=en');
    atlas.openView('scenes');
    expect(atlas.view.unit).toBeUndefined();
    atlas.openView('places');
    atlas.openView(undefined);
    expect(atlas.view).toMatchObject({ unit: 'p3' });
    expect(atlas.view.mode).toBeUndefined();
  });
});

describe('filtering', () => {
  it('changes what is shown without a new place to go back to, and loses nothing else', () => {
    const { atlas, address } = open('?p=p3&place=RUS&lang=en');
    atlas.setFilter({ roles: ['threat', 'enabler'] });
    atlas.setFilter({ regions: ['black-sea'] });
    expect(atlas.view).toEqual({
      unit: 'p3',
      place: 'RUS',
      roles: ['threat', 'enabler'],
      regions: ['black-sea'],
      topics: [],
      without: [],
      lang: 'en',
    });
    expect(address.history).toHaveLength(1);
    atlas.setFilter({ roles: [], regions: [], topics: [], without: [] });
    expect(address.history).toEqual(['?p=p3&place=RUS&lang=en']);
  });

  it('leaves the passages of the role, and the one being read', () => {
    const { atlas } = open('?roles=challenge');
    expect(atlas.shown).toEqual(new Set(['p4', 'p26', 'p27']));
    atlas.read('p1');
    expect(atlas.shown).toEqual(new Set(['p1', 'p4', 'p26', 'p27']));
    expect(open().atlas.shown).toBeUndefined();
  });

  it('focuses on the places of that role only', () => {
    const { focus } = open('?roles=enabler').atlas;
    expect([...focus!.keys()].sort()).toEqual(['BLR', 'IRN', 'PRK']);
  });

  it('by region focuses on all who share its passages', () => {
    const { focus, shown } = open('?region=black-sea').atlas;
    expect(shown).toEqual(new Set(['p31']));
    expect(focus!.get('XKX')).toBe('explicit');
    expect(focus!.get('ROU')).toBe('implied');
  });
});

describe('speaking', () => {
  it('starts in the language of the reader and changes without a trail', () => {
    const { atlas, address } = open('?place=RUS');
    expect([atlas.lang, atlas.words.map]).toEqual(['ja', '地図']);
    atlas.setLang('en');
    expect([atlas.lang, atlas.words.map]).toEqual(['en', 'Map']);
    expect(address.history).toEqual(['?place=RUS&lang=en']);
  });
});

describe('nothing is written when nothing changes', () => {
  it.each<[string, string, (atlas: Atlas) => void]>([
    ['reading what is read', '?p=p3', (atlas) => atlas.read('p3')],
    ['scrolling within what is read', '?p=p3', (atlas) => atlas.readOnScroll('p3')],
    ['picking what is picked', '?place=RUS', (atlas) => atlas.pick('RUS')],
    ['filtering by the same', '?roles=ally', (atlas) => atlas.setFilter({ roles: ['ally'] })],
    ['speaking the same', '?lang=en', (atlas) => atlas.setLang('en')],
    ['leaving from the beginning', '', (atlas) => atlas.leave()],
  ])('%s', (_, search, act) => {
    const { atlas, address } = open(search);
    act(atlas);
    expect(address.history).toEqual([search]);
  });
});

describe('what the map shows', () => {
  it('has no focus at first, and nothing to frame', () => {
    const { mapSpec } = open().atlas;
    expect(mapSpec.focus).toBeUndefined();
    expect(mapSpec.picked).toBeUndefined();
  });

  it('has the places of the passage that is read, to be framed', () => {
    const { mapSpec } = open('?p=p24').atlas;
    expect([...(mapSpec.focus?.keys() ?? [])].sort()).toEqual(['BLR', 'RUS', 'nato']);
    expect(mapSpec.framed).toBe(true);
  });

  it('keeps every place of a role that is filtered by, said in the text or not', () => {
    const { focus } = open('?roles=partner').atlas.mapSpec;
    expect([...(focus?.keys() ?? [])]).toEqual(expect.arrayContaining(['UKR', 'COL', 'MNG']));
    expect(focus?.has('RUS')).toBe(false);
  });
});
