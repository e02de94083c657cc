import { describe, expect, it, vi } from 'vitest';
import type { Scene } from '../../src/pack/scene.ts';
import { unitsOf } from '../../src/text/unit.ts';
import { library } from '../data/shipped.ts';
import { deckOf, headlineOf, shapesOf, slidesIn, type Shape } from './invent-deck.ts';
import { faultsIn } from './package-faults.ts';

// Whole files are made and read, which takes its time where other work goes on beside it.
vi.setConfig({ testTimeout: 60_000 });

const { scenes, text } = library.pack;
const both = (said: string) => ({ ja: said, en: said });
const paragraphs = unitsOf(text)
  .map(({ id }) => id)
  .filter((id) => /^p\d+$/.test(id));
/** A scene as a filter of many passages leaves it. */
const gathered: Scene = { title: both('多い'), notes: both(''), passages: paragraphs.slice(0, 33) };

/** What a title or a note may be that a reader typed, pasted or brought in a file. */
const hostile = {
  'what XML forbids': 'a\ufffeb\uffffc\u0000d\u000be\u001bf\ud800g\udc00h',
  'half an emoji': '\ud83d 旗 \ude00',
  'whole emoji, and a letter beyond the plane': '👩‍👩‍👧 🇯🇵 𠮟る',
  markup: '<a:t>&amp;</a:t> ]]> "\'',
  'line breaks': '一行目\n二行目\r\n三行目\u2028四行目\u0085五行目',
  'a word without a break': 'https://example.org/' + 'x'.repeat(180),
  'kanji without a break': '国際連合安全保障理事会常任理事国'.repeat(8),
  'full stops': '.'.repeat(400),
  'more than a slide holds': 'とても長い題、'.repeat(300),
  nothing: '',
} satisfies Record<string, string>;

describe('a file of slides', () => {
  it.each(['ja', 'en'] as const)(
    'is sound, made of the text’s own briefing, with a slide for each of its scenes: %s',
    async (lang) => {
      const file = await deckOf(scenes, lang);
      expect(await faultsIn(file)).toEqual([]);
      expect(await slidesIn(file)).toHaveLength(1 + scenes.length);
    },
  );

  it('is sound where passages go on from slide to slide, or are listed', async () => {
    const long: Scene = { title: both('長い'), notes: both('一\n二'), unit: 'p7' };
    expect(await faultsIn(await deckOf([long, gathered], 'en'))).toEqual([]);
  });

  it('is sound whatever stands in titles and notes', async () => {
    const hosts = Object.values(hostile).flatMap((said): Scene[] => {
      const scene = { title: both(said), notes: both(said), unit: 'p17' };
      return [scene, { ...scene, title: both('') }];
    });
    expect(await faultsIn(await deckOf(hosts))).toEqual([]);
  });

  it('stores a map once, on however many slides its scene is, and each colour once', async () => {
    const file = await deckOf([{ title: both('長い'), notes: both(''), unit: 'p7' }, ...scenes]);
    const stored = await Promise.all(file.file(/^ppt\/media\//).map((it) => it.async('string')));
    expect((await slidesIn(file)).length).toBeGreaterThan(scenes.length + 5);
    expect(stored.filter((it) => it.startsWith('map'))).toHaveLength(scenes.length + 1);
    expect(new Set(stored).size).toBe(stored.length);
  });
});

/** How much room the letters of a shape take at least, in points: no program sets Latin narrower than this. */
function leastHeight({ box, paragraphs }: Shape): number {
  return paragraphs.reduce((sum, { size, text }) => {
    const ems = [...text].reduce((wide, letter) => wide + (letter > '⺀' ? 1 : 0.45), 0);
    return sum + Math.max(1, Math.ceil((ems * size) / box.width)) * size;
  }, 0);
}

describe('a slide', () => {
  it('keeps its words in their places, one above the other, whatever the title is', async () => {
    const awkward = Object.values(hostile).filter((said) => said !== '');
    const hosts = awkward.flatMap((said): Scene[] => {
      const bare = { title: both(said), notes: both(''), frame: 'world' };
      return [{ ...bare, unit: 'p17' }, bare];
    });
    const [, ...slides] = await slidesIn(await deckOf(hosts));
    expect(slides.length).toBeGreaterThanOrEqual(hosts.length);
    for (const slide of slides) {
      const [title, next, ...others] = shapesOf(slide) as [Shape, Shape, ...Shape[]];
      const said = title.paragraphs.map(({ text }) => text).join('|');
      expect(
        title.paragraphs.every(({ text }) => /^[^\n\u2028]*$/.test(text)),
        said,
      ).toBe(true);
      for (const shape of [title, next]) {
        expect(leastHeight(shape), said).toBeLessThanOrEqual(shape.box.height);
      }
      expect(title.box.y + title.box.height, said).toBeLessThanOrEqual(next.box.y);
      // Signs of the legend stand beside one another.
      const below = others.filter(({ box }) => box.x >= title.box.x && box.y !== next.box.y);
      for (const { box } of below) {
        expect(next.box.y + next.box.height, said).toBeLessThanOrEqual(box.y);
      }
    }
  });

  it('ends a title that is too long with an ellipsis, and has all of it in its notes', async () => {
    const said = hostile['more than a slide holds'];
    const file = await deckOf([{ title: both(said), notes: both('覚え'), unit: 'p17' }]);
    const [, slide] = await slidesIn(file);
    const title = shapesOf(slide!)[0]!
      .paragraphs.map(({ text }) => text)
      .join('');
    expect(title).toMatch(/^とても長い題、.*… \(1\/\d\)$/);
    const notes = await file.file('ppt/notesSlides/notesSlide2.xml')!.async('string');
    expect(notes).toContain(said);
    expect(notes).toContain('覚え');
  });

  it('says of its map what the colours mean and who is lit, and of each sign which colour it is', async () => {
    const scene: Scene = { title: both('x'), notes: both(''), unit: 'p24', places: ['BLR', 'RUS'] };
    const [, slide] = await slidesIn(await deckOf([scene], 'en'));
    const said = [...slide!.getElementsByTagName('p:pic')].map((picture) =>
      picture.getElementsByTagName('p:cNvPr')[0]?.getAttribute('descr'),
    );
    expect(said).toEqual([
      'Map. Threat: Russia. Enablers of the war: Belarus',
      'Sign in the key: Threat',
      'Sign in the key: Enablers of the war',
    ]);
  });

  it('has the editor’s summary as its body for those who do not read the text, with the words below it', async () => {
    const quote = unitsOf(text).find(({ id }) => id === 'p24')!.text;
    const scene: Scene = { title: both('x'), notes: both(''), unit: 'p24' };
    const bodyIn = async (lang: 'ja' | 'en') => {
      const slides = (await slidesIn(await deckOf([scene], lang))).slice(1);
      return slides.flatMap((slide) => shapesOf(slide)[1]!.paragraphs);
    };
    const [gist, ...words] = await bodyIn('en');
    expect(gist!.text).toBe(`${headlineOf.get('p24')!.gist.en} [editor’s summary]`);
    expect(words.map((it) => it.text).join('')).toBe(quote);
    expect(words[0]!.size).toBeLessThan(gist!.size);
    expect([gist!.lang, words[0]!.lang]).toEqual(['en-GB', 'ja-JP']);
    expect((await bodyIn('ja')).map((it) => it.text).join('')).toBe(quote);
  });

  it('says in which language title and notes are, where they are not there in the reader’s', async () => {
    const scene: Scene = { title: { fr: 'Le titre' }, notes: { fr: 'Les notes' }, unit: 'p24' };
    const file = await deckOf([scene], 'en');
    const [opening, slide] = await slidesIn(file);
    expect(shapesOf(opening!)[0]!.paragraphs).toMatchObject([{ lang: 'en-GB' }]);
    const [title, body] = shapesOf(slide!);
    expect(title!.paragraphs).toMatchObject([{ text: 'Le titre', lang: 'fr' }]);
    expect(body!.paragraphs[0]).toMatchObject({ lang: 'en-GB' });
    const notes = await file.file('ppt/notesSlides/notesSlide2.xml')!.async('string');
    expect(notes).toContain('<a:rPr lang="fr" dirty="0"/><a:t>Les notes</a:t>');
  });

  it('lists passages that were gathered and are many, unless all are wanted', async () => {
    const listed = await slidesIn(await deckOf([gathered]));
    expect(listed.length).toBeLessThanOrEqual(4);
    const entries = listed.slice(1).flatMap((slide) => shapesOf(slide)[1]!.paragraphs);
    expect(entries.map(({ text }) => text)).toEqual(
      gathered.passages!.map((unit) => `¶${unit.slice(1)} ${headlineOf.get(unit)!.headline.ja}`),
    );
    const whole = await slidesIn(await deckOf([gathered], 'ja', true));
    const all = whole.map(({ documentElement }) => documentElement.textContent).join('');
    expect(all).toContain(
      unitsOf(text)
        .find(({ id }) => id === 'p33')!
        .text.slice(0, 40),
    );
  });
});
