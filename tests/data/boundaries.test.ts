import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { boundariesPage } from '../../scripts/site/boundaries-page.ts';
import { readBoundaries } from '../../scripts/world/boundaries.ts';
import { gazetteer, library, pack, passages } from './shipped.ts';

const { decisions } = readBoundaries();

describe('the decisions on boundaries', () => {
  it('are about places that exist', () => {
    const named = decisions.flatMap(({ places, dashed = [] }) => [...places, ...dashed.flat()]);
    expect(named.filter((place) => place !== '*' && !gazetteer.has(place))).toEqual([]);
  });

  it('cover every place that is drawn as disputed, and say that it is hatched', () => {
    const disputed = [...gazetteer.values()].filter((place) => place.disputed).map(({ id }) => id);
    const hatched = decisions.filter((it) => it.hatched).flatMap(({ places }) => places);
    expect(disputed.filter((id) => !hatched.includes(id))).toEqual([]);
  });

  it('each have an id of their own, a reason in both languages and a source', () => {
    expect(new Set(decisions.map(({ id }) => id)).size).toBe(decisions.length);
    for (const { reason, drawn, sources } of decisions) {
      for (const text of [reason.ja, reason.en, drawn.ja, drawn.en]) expect(text).not.toBe('');
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('cite no text that is read: what one says of a boundary stands in its pack', () => {
    for (const file of ['boundaries', 'gazetteer', 'regions', 'frameworks']) {
      const all = readFileSync(`data/${file}.json`, 'utf8');
      expect(all, file).not.toMatch(
        /¶|第\d+段落|paragraph \d+|Washington Summit Declaration|\bthe (?:text|declaration) (?:speaks|names|itself|says)|(?:^|[。"])宣言[はも]/im,
      );
    }
  });
});

describe('what the declaration says of boundaries', () => {
  const { reasons = [], note, lines } = pack.manifest.boundaries ?? {};
  const ofCrimea = reasons.find(({ decision }) => decision === 'crimea');

  it('is about decisions that there are, each once, with a source', () => {
    const about = reasons.map(({ decision }) => decision);
    expect(new Set(about).size).toBe(about.length);
    expect(about.filter((id) => !decisions.some((it) => it.id === id))).toEqual([]);
    for (const { sources } of reasons) expect(sources.length).toBeGreaterThan(0);
  });

  it('quotes paragraph 17 as it stands', () => {
    const words = 'クリミアを含むウクライナ領土のロシアによる違法な併合を決して認めません';
    expect(ofCrimea?.reason['ja']).toContain(`「${words}」`);
    expect(passages.get('p17')).toContain(words);
  });

  it('is told below the map, and where one points at Crimea', () => {
    expect(note?.['en']).toContain('paragraph 17');
    expect(lines?.['ja']).toContain('第17段落');
    const crimea = gazetteer.get('UKR')?.parts?.find(({ name }) => name['en'] === 'Crimea');
    expect(crimea?.status).toEqual(ofCrimea?.status);
    expect(crimea?.status?.['en']).toContain('¶17');
  });
});

describe('the page of boundaries', () => {
  const page = new JSDOM(boundariesPage([library])).window.document;
  const textOf = (selector: string) => page.querySelector(selector)?.textContent ?? '';

  it('lists every decision in both languages, and leaves the choice to the reader’s browser', () => {
    for (const { id, title } of decisions) {
      expect(textOf(`#${id}-ja`)).toBe(title.ja);
      expect(textOf(`#${id}-en`)).toBe(title.en);
    }
    expect(page.querySelector('[style]')).toBeNull();
  });

  it('tells what a text adds, with its title', () => {
    expect(textOf('#en')).toContain(
      'NATO Washington Summit Declaration: Paragraph 17 says that the Allies will never recognise',
    );
  });

  it('leads back to the atlas, and to each place there', () => {
    expect(page.querySelector('#ja a')).toHaveProperty(
      'outerHTML',
      expect.stringContaining('./?lang=ja'),
    );
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('./?place=UKR&lang=en');
    expect(links).not.toContain('');
  });

  it('shows each case on a small map, on which its places are seen and named as on the map', () => {
    const maps = [...page.querySelectorAll('svg.small-map')];
    expect(maps).toHaveLength(2 * decisions.length);
    for (const { id, title } of decisions) {
      const shapes = page.getElementById(`shapes-${id}`);
      expect(shapes?.querySelector('.case'), id).not.toBeNull();
      const [ja, en] = maps.filter((map) =>
        [title.ja, title.en].includes(map.getAttribute('aria-label') ?? ''),
      );
      expect(ja?.contains(shapes), id).toBe(true);
      expect(en?.querySelector('use')?.getAttribute('href'), id).toBe(`#shapes-${id}`);
    }
  });

  it('names on it whoever is a party to it and seen there, and no two over each other', () => {
    const partiesOf = (id: string) => [...page.querySelectorAll(`#${id}-en + svg text`)];
    const names = (id: string) => partiesOf(id).map(({ textContent }) => textContent);
    expect(names('crimea')).toEqual(expect.arrayContaining(['Ukraine', 'Russia']));
    expect(names('kosovo')).toEqual(expect.arrayContaining(['Kosovo', 'Serbia']));
    for (const { id } of decisions) expect(names(id).length, id).toBeGreaterThan(0);
  });

  it('sets the shapes of a copy as those of the first: by their classes, and not by the map that they stand in', () => {
    const sheet = textOf('style');
    for (const shape of ['land', 'case', 'hatched', 'line', 'coast', 'dashed']) {
      expect(page.querySelector(`path.${shape}`), shape).not.toBeNull();
      expect(sheet, shape).toMatch(new RegExp(`(?:^|} *)\\.${shape} {`, 'm'));
    }
  });

  it('hatches there what is hatched, and dashes what is dashed', () => {
    for (const { id, hatched, dashed } of decisions) {
      const shapes = page.getElementById(`shapes-${id}`);
      if (hatched) expect(shapes?.querySelector('.hatched'), id).not.toBeNull();
      if (dashed) expect(shapes?.querySelector('.dashed'), id).not.toBeNull();
    }
    expect(page.getElementById('shapes-essequibo')?.querySelector('.hatched')).toBeNull();
  });

  it('says how a text has a disputed unit drawn in another way, and why', () => {
    const reason = { en: 'The Golan Heights are drawn as Syria’s, as § 2 has it.' };
    const viewpoint = [{ place: 'XGO', drawn: { as: 'SYR' }, reason }];
    const manifest = { ...pack.manifest, boundaries: { viewpoint } };
    const seen = boundariesPage([{ ...library, pack: { ...pack, manifest } }]);
    expect(seen).toContain(reason.en);
    // Nor does it then say what this text gave as reasons.
    expect(seen).not.toContain('aragraph 17');
  });
});
