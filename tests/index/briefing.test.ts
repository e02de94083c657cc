import type { Unit } from '../../src/text/unit.ts';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { sceneFocus, scenesOf, scenesOfText, scenesOn } from '../../src/index/scenes.ts';
import { buildConcordance } from '../../src/index/concordance.ts';
import { unitsOf } from '../../src/text/unit.ts';

const { pack, gazetteer, frameworks } = readLibrary();
const concordance = buildConcordance(pack, gazetteer, frameworks);
const units = unitsOf(pack.text);
const headlines = new Map(pack.headlines.map((it) => [it.unit, it]));
const untold = { title: { ja: '', en: '' }, notes: { ja: '', en: '' } };

describe('a briefing made of passages', () => {
  it('has a scene for each, under the editor’s headline, with the gist to speak from', () => {
    const [scene] = scenesOf(['p26', 'p4'], headlines);
    expect(scene).toEqual({
      title: headlines.get('p26')!.headline,
      notes: headlines.get('p26')!.gist,
      unit: 'p26',
    });
  });

  it('without a headline has no title', () => {
    expect(scenesOf(['p26'], new Map())).toEqual([{ ...untold, unit: 'p26' }]);
  });

  it('has no scene for a heading that stands alone', () => {
    const unit = (id: string, kind: Unit['kind'], parent?: string): Unit => ({
      id,
      kind,
      label: id,
      marker: '',
      text: id,
      ...(parent !== undefined && { parent }),
    });
    const text = [unit('h1', 'heading'), unit('p1', 'paragraph'), unit('h2', 'heading')];
    const scenes = scenesOfText([...text, unit('i1', 'item', 'h2')], new Map());
    expect(scenes.map((scene) => scene.unit)).toEqual(['p1', 'h2']);
  });

  it('made of the whole text has a scene for each paragraph, with its items in it', () => {
    const shown = scenesOfText(units, headlines).map((scene) => scene.unit);
    expect(shown.slice(6, 8)).toEqual(['p7', 'p8']);
    expect(shown.at(-1)).toBe('a6');
  });

  it('on a place the text does not mention shows where it lies', () => {
    const brazil = gazetteer.get('BRA')!;
    expect(scenesOn(brazil, [], headlines)).toMatchObject([
      { title: brazil.name, places: ['BRA'] },
    ]);
    expect(scenesOn(brazil, ['p4'], headlines)).toMatchObject([{ unit: 'p4' }]);
  });
});

describe('the map lights', () => {
  it('the places of the scene, or else of its roles, or else of its unit', () => {
    const lit = (scene: object) => [
      ...(sceneFocus(concordance, units, { ...untold, ...scene }) ?? []),
    ];
    expect(lit({ unit: 'p26', places: ['JPN'], roles: ['threat'] })).toEqual([['JPN', 'explicit']]);
    expect(lit({ unit: 'p26', roles: ['challenge'] })).toEqual([['CHN', 'explicit']]);
    expect(lit({ unit: 'p26' }).map(([id]) => id)).toEqual(
      expect.arrayContaining(['CHN', 'RUS', 'UKR']),
    );
  });

  it('every place alike in a scene that names none', () => {
    expect(sceneFocus(concordance, units, untold)).toBeUndefined();
  });

  it('what the items of a paragraph speak of, too', () => {
    const lit = sceneFocus(concordance, units, { ...untold, unit: 'p7' });
    expect(lit?.has('FIN')).toBe(true);
  });
});
