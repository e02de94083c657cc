import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { litIn } from '../../src/domain/briefing.ts';
import { unitsOf } from '../../src/domain/unit.ts';
import { Atlas } from '../../src/state/atlas.svelte.ts';
import { sceneOnScreen } from '../../src/state/scene-on-screen.ts';
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
    const lit = litIn(atlas.concordance, units, sceneOnScreen(atlas));
    expect(lit && [...lit.keys()].toSorted()).toEqual(
      atlas.focus && [...atlas.focus.keys()].toSorted(),
    );
  });

  it('reads the unit, or the passages on show, and looks where the map looks', () => {
    expect(sceneOnScreen(at('?p=p17'))).toMatchObject({ unit: 'p17' });
    const china = at('?place=CHN&frame=europe');
    expect(sceneOnScreen(china)).toMatchObject({
      passages: china.passages,
      picked: 'CHN',
      frame: 'europe',
      title: china.entry?.place.name,
    });
    expect(sceneOnScreen(at('?roles=partner'))).toMatchObject({
      roles: ['partner'],
      frame: 'world',
      title: { ja: 'パートナー' },
    });
  });
});
