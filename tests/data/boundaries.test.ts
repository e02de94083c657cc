import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boundariesPage } from '../../scripts/site/boundaries-page.ts';
import { readBoundaries } from '../../scripts/world/boundaries.ts';
import { gazetteer, pack, passages } from './shipped.ts';

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
    for (const file of ['boundaries', 'gazetteer']) {
      const all = readFileSync(`data/${file}.json`, 'utf8');
      expect(all).not.toMatch(/¶|第\d+段落|paragraph \d+|Washington Summit|The declaration/i);
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
  it('lists every decision in both languages, without a script', () => {
    const page = boundariesPage();
    for (const { id, title } of decisions) {
      expect(page).toContain(`id="${id}-ja"`);
      expect(page).toContain(title.en);
    }
    expect(page).not.toContain('<script');
  });
});
