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
  const suggestions = [...passagesOf({ lang, parts })].flatMap(([unit, text]) =>
    (tagger?.(text).suggestions ?? []).map(({ places, ...it }): DraftSuggestion => ({
      unit,
      ...it,
      ...(places && { places: [...places] }),
    })),
  );
  return {
    format: draftFormat,
    version: 1,
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
    suggestions,
  };
}
