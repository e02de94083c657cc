import { describe, expect, it } from 'vitest';
import { sceneContents } from '../../src/export/deck/scene-content.ts';
import { slideParagraphs } from '../../src/export/deck/slide-passage.ts';
import { sourceOf } from '../../src/export/deck/source.ts';
import { projectionOf } from '../../src/map-model/current-scene.ts';
import { Atlas } from '../../src/session/atlas.svelte.ts';
import { library } from '../data/shipped.ts';
import { FakeAddress } from '../session/fake-address.ts';

const { manifest, scenes } = library.pack;
function presenting(search: string): Atlas {
  return new Atlas(library, new FakeAddress(search), 'ja');
}

describe('the content of a scene', () => {
  it.each(scenes.map((_, at) => at + 1))('shows on its map what is presented: scene %i', (n) => {
    const atlas = presenting(`?mode=brief&scene=${n}&lang=en`);
    const content = sceneContents(atlas, atlas.briefing, atlas.view)[n - 1]!;
    expect(content.spec).toEqual(atlas.mapSpec);
    expect(content.projection).toBe(projectionOf(atlas, atlas.currentScene, atlas.view));
    expect(content.title).toBe(scenes[n - 1]!.title.en);
    expect(content.notes).toBe(scenes[n - 1]!.notes.en);
    const { quote } = scenes[n - 1]!;
    if (quote) expect(content.passages.map((it) => it.sentences.join('')).join('')).toBe(quote);
  });

  it('shows the place that was asked about', () => {
    const atlas = presenting('?mode=brief&place=BRA&back=2');
    const [content] = sceneContents(atlas, atlas.briefing, atlas.view);
    expect(content?.spec).toEqual(atlas.mapSpec);
    expect(content?.title).toBe('ブラジル');
  });

  it('keeps the layout that the reader chose, where a scene has none', () => {
    const atlas = presenting('?mode=brief&present=p17&map=flat');
    expect(sceneContents(atlas, atlas.briefing, atlas.view)[0]?.projection).toBe('flat');
  });

  it('has the number of what is read where there is no title', () => {
    const atlas = presenting('');
    const untitled = { title: { ja: '', en: '' }, notes: { ja: '', en: '' }, unit: 'a3.2' };
    expect(sceneContents(atlas, [untitled])[0]?.title).toBe('¶A3.2');
  });

  it('has the editor’s words in another language, which is named, where there are none in the reader’s', () => {
    const headline = { unit: 'p24', headline: { fr: 'Le titre' }, gist: { fr: 'Le sens.' } };
    const pack = { ...library.pack, headlines: [headline] };
    const atlas = new Atlas({ ...library, pack }, new FakeAddress('?lang=en'), 'ja');
    const untitled = { title: { de: 'Titel' }, notes: { de: 'Notiz' }, unit: 'p24' };
    const [content] = sceneContents(atlas, [untitled]);
    expect(content).toMatchObject({ titleLang: 'de', notesLang: 'de' });
    expect(content?.passages).toMatchObject([
      { headline: 'Le titre', headlineLang: 'fr', gist: 'Le sens.', gistLang: 'fr' },
    ]);
    const options = { lang: 'en', textLang: 'ja', inFull: false } as const;
    expect(slideParagraphs(content!, options)).toMatchObject([{ lang: 'fr' }, { lang: 'ja' }]);
    const listed = slideParagraphs({ ...content!, listed: true }, options);
    expect(listed).toMatchObject([{ sentences: ['Le titre'], lang: 'fr' }]);
  });

  it('leaves out what no file of slides may hold', () => {
    const atlas = presenting('');
    const both = (said: string) => ({ ja: said, en: said });
    const pasted = { title: both('一\u000b二'), notes: both('a\nb\u0000\ud800c') };
    const [content] = sceneContents(atlas, [pasted]);
    expect([content?.title, content?.notes]).toEqual(['一 二', 'a\nb  c']);
  });
});

describe('the line of its source', () => {
  it('names text, date, units and whose translation it is', () => {
    expect(sourceOf(manifest, ['3', 'A2'], 'en')).toBe(
      'NATO, Washington Summit Declaration, 10 July 2024, ¶3, A2, unofficial, machine-made Japanese translation',
    );
  });

  it('gives many units by the first and the last, and none where nothing is read', () => {
    const many = Array.from({ length: 9 }, (_, at) => `${at + 1}`);
    expect(sourceOf(manifest, many, 'ja')).toContain('¶1–9');
    expect(sourceOf(manifest, [], 'ja')).not.toContain('¶');
  });
});
