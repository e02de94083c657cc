import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { sceneFocus } from '../../src/index/scenes.ts';
import type { Scene } from '../../src/pack/scene.ts';
import { unitsOf } from '../../src/text/unit.ts';
import { Atlas } from '../../src/session/atlas.svelte.ts';
import { sceneOnScreen } from '../../src/session/scene-on-screen.ts';
import { FakeAddress } from './fake-address.ts';

const library = readLibrary();
const units = unitsOf(library.pack.text);
const at = (search: string) => new Atlas(library, new FakeAddress(search), 'ja');

describe('the scene of what is on screen', () => {
  it.each([
    '',
    '?p=p17',
    '?p=p26&place=CHN',
    '?place=CHN',
    '?roles=partner',
    '?place=CHN&roles=threat',
    '?region=black-sea',
    '?roles=ally&region=black-sea',
    '?mode=scenes&region=black-sea',
  ])('at “%s” lights on the map what is lit', (search) => {
    const atlas = at(search);
    const lit = sceneFocus(atlas.concordance, units, sceneOnScreen(atlas));
    expect(lit && [...lit.keys()].toSorted()).toEqual(
      atlas.focus && [...atlas.focus.keys()].toSorted(),
    );
  });

  it.each<[string, Partial<Scene>]>([
    ['', { frame: 'world' }],
    ['?p=p17', { unit: 'p17' }],
    ['?p=p26&place=CHN', { unit: 'p26', picked: 'CHN' }],
    ['?p=p17&frame=gulf&map=flat', { unit: 'p17', frame: 'gulf', map: 'flat' }],
    ['?place=CHN&frame=europe', { picked: 'CHN', frame: 'europe', passages: ['p4', 'p26', 'p27'] }],
  ])(
    'at “%s” says what is read and picked and where the map looks, and no more',
    (search, said) => {
      const { title: _, ...scene } = sceneOnScreen(at(search));
      expect(scene).toStrictEqual({ notes: { ja: '', en: '' }, ...said });
    },
  );

  it.each(['?roles=threat', '?region=black-sea', '?topic=nuclear'])(
    'at “%s” reads the passages on show in the order of the text',
    (search) => {
      const atlas = at(search);
      const { passages } = sceneOnScreen(atlas);
      expect(passages).toEqual(units.map(({ id }) => id).filter((id) => atlas.shown?.has(id)));
      expect(passages).not.toEqual([]);
    },
  );

  it('reads nothing where something else stands in place of the text', () => {
    expect(sceneOnScreen(at('?mode=matrix&region=black-sea'))).not.toHaveProperty('passages');
    expect(sceneOnScreen(at('?place=BRA'))).not.toHaveProperty('passages');
  });

  it('keeps the roles where these alone choose the places, and else the places', () => {
    expect(sceneOnScreen(at('?roles=partner'))).toMatchObject({ roles: ['partner'] });
    expect(sceneOnScreen(at('?roles=partner'))).not.toHaveProperty('places');
    for (const more of ['region=black-sea', 'topic=nuclear']) {
      const atlas = at(`?roles=ally&${more}`);
      const scene = sceneOnScreen(atlas);
      expect(scene).not.toHaveProperty('roles');
      expect(scene.places).toEqual([...atlas.focus!.keys()]);
    }
    const read = sceneOnScreen(at('?roles=ally&p=p17'));
    expect(read).not.toHaveProperty('roles');
    expect(read).not.toHaveProperty('places');
  });
});

describe('its title', () => {
  it.each<[string, string, string]>([
    ['', '世界', 'World'],
    ['?frame=gulf', '湾岸', 'Gulf'],
    ['?place=CHN', '中国', 'China'],
    ['?roles=partner', 'パートナー', 'Partners'],
    [
      '?roles=partner&region=black-sea&topic=nuclear',
      'パートナー、黒海、核',
      'Partners, Black Sea, Nuclear matters',
    ],
  ])('at “%s” is %s, %s', (search, inJapanese, inEnglish) => {
    expect(sceneOnScreen(at(search)).title).toEqual({ ja: inJapanese, en: inEnglish });
  });

  it('is the editor’s headline of the unit', () => {
    const atlas = at('?p=p17');
    expect(sceneOnScreen(atlas).title).toEqual(atlas.headlines.get('p17')!.headline);
    const others = at('?place=CHN');
    expect(sceneOnScreen(others).title.en).toBe('China');
  });

  it('is the unit’s number where the editor gave it no headline', () => {
    const bare = { ...library, pack: { ...library.pack, headlines: [] } };
    const atlas = new Atlas(bare, new FakeAddress('?p=p17&place=CHN'), 'ja');
    expect(sceneOnScreen(atlas).title).toEqual({ ja: '¶17', en: '¶17' });
  });
});
