import { draftFormat, type Draft } from '../../src/pack/draft.ts';
import type { Unit } from '../../src/text/unit.ts';

export const unitOf = (n: number, text: string, more: Partial<Unit> = {}): Unit => ({
  id: `p${n}`,
  kind: 'paragraph',
  label: String(n),
  marker: `${n}. `,
  text,
  ...more,
});

/** A draft of a few words. */
export function inventDraft(...units: readonly Unit[]): Draft {
  return {
    format: draftFormat,
    version: 2,
    manifest: { id: 'tiny', title: { en: 'Tiny Statement' }, date: '2024-05-01', scheme: 'named' },
    edition: {
      lang: 'en',
      original: { title: 'Tiny Statement' },
      parts: [{ id: 'd', title: 'Tiny Statement', titleUnit: 'd0', units: [...units] }],
    },
    suggestions: [],
    readings: [],
    topics: [],
    coding: [],
    headlines: [],
    unplaced: [],
  };
}

/** The same draft with another title, as a change leaves it. */
export const titled = (draft: Draft, title: string): Draft => ({
  ...draft,
  manifest: { ...draft.manifest, title: { en: title } },
});
