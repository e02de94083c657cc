import { makeDraft } from '../../src/editing/make-draft.ts';
import { taggerOf, type Tagger } from '../../src/importing/tag/tagger.ts';
import { cut } from '../../src/importing/cut/cut.ts';
import type { Draft, DraftSuggestion } from '../../src/pack/draft.ts';
import { parseLexicon } from '../../src/pack/reference.ts';
import { readReferences } from '../../scripts/site/read-library.ts';
import { readFileSync } from 'node:fs';

export const references = readReferences();

/** An invented text with names of every kind: certain, shared, of groups, in traps, twice the same. */
export const communique = [
  'Statement of Bergen',
  '1. Norway and Portugal keep the lights of the ports. Norway thanks Peru.',
  '2. Congo lends its boats to Morocco, as EU member states do. Congo is thanked.',
  '3. The ships left the South China Sea for Norway.',
];

/** The tagger of a language, for texts of one day. */
export function taggerIn(lang: string): Tagger {
  const lexicon = parseLexicon(JSON.parse(readFileSync(`data/tagging/${lang}.json`, 'utf8')));
  return taggerOf(lexicon, references, { date: '2031-05-16' });
}

/** A draft of a text, by the paragraph, as it is when it comes from the tagger. */
export function draftOf(paragraphs: readonly string[] = communique, lang = 'en'): Draft {
  const blocks = paragraphs.map(
    (text, at) => ({ kind: at === 0 ? 'heading' : 'paragraph', text }) as const,
  );
  return makeDraft(
    cut({ blocks, facts: {} }, { lang }),
    {},
    {
      id: 'bergen-2031',
      date: '2031-05-16',
      tagger: taggerIn(lang),
    },
  );
}

/** The suggestions on words, in the order of the text. */
export function on(draft: Draft, quote: string): DraftSuggestion[] {
  return draft.suggestions.filter((it) => it.quote === quote);
}

/** The first of them. */
export const first = (draft: Draft, quote: string) => on(draft, quote)[0]!;
