import { describe, expect, it } from 'vitest';
import { boundariesPage } from '../../scripts/site/boundaries-page.ts';
import { readBoundaries } from '../../scripts/world/boundaries.ts';
import { gazetteer } from './shipped.ts';

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

  it('quote paragraph 17 as it stands', () => {
    const crimea = decisions.find(({ id }) => id === 'crimea');
    expect(crimea?.reason.ja).toContain(
      '「クリミアを含むウクライナ領土のロシアによる違法な併合を決して認めません」',
    );
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
