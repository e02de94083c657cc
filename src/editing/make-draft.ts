import type { SourceFacts } from '../importing/block.ts';
import type { Cut } from '../importing/cut/cut.ts';
import type { Tagger } from '../importing/tag/tagger.ts';
import { draftFormat, type Draft, type DraftSuggestion } from '../pack/draft.ts';
import { passagesOf } from '../text/unit.ts';

export interface DraftOptions {
  readonly id: string;
  readonly date?: string | undefined;
  readonly frameworks?: readonly string[] | undefined;
  /** The id of a preset. */
  readonly scheme?: 'named' | 'nato' | undefined;
  /** Proposes mentions; a language that has no lexicon has none. */
  readonly tagger?: Tagger | undefined;
}

/** Makes a draft of a text that was read and cut. */
export function makeDraft({ lang, parts }: Cut, facts: SourceFacts, options: DraftOptions): Draft {
  const { id, date, frameworks = [], scheme = 'named', tagger } = options;
  const title = facts.title ?? parts[0]?.title ?? id;
  const { url } = facts;
  const passages = [...passagesOf({ lang, parts })];
  return {
    format: draftFormat,
    version: 2,
    manifest: {
      id,
      title: { [lang]: title },
      ...(date !== undefined && { date }),
      scheme,
      ...(frameworks.length > 0 && { frameworks: [...frameworks] }),
    },
    edition: {
      lang,
      original: {
        title,
        ...(url?.startsWith('https://') && { url }),
        ...(facts.date && { date: facts.date }),
      },
      parts: parts.map((part) => ({ ...part, units: [...part.units] })),
    },
    suggestions: tagger ? passages.flatMap((it) => tagged(tagger, ...it)) : [],
    readings: [],
    topics: [],
    coding: [],
    headlines: [],
    unplaced: [],
  };
}

/** What a tagger proposes in a unit, with the traps that it leaves out, in the order of the text. */
export function tagged(tagger: Tagger, unit: string, text: string): DraftSuggestion[] {
  const { suggestions, traps } = tagger(text);
  return [
    ...suggestions.map(({ places, ...it }) => ({
      unit,
      ...it,
      ...(places && { places: [...places] }),
    })),
    ...traps.map((it) => ({ unit, ...it, state: 'trap' as const })),
  ].sort((a, b) => a.start - b.start);
}
