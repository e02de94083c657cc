import type { Draft, DraftSuggestion, Meaning } from '../pack/draft.ts';
import { meaningOf } from './decisions.ts';
import type { LeftOut } from './left-out.ts';

/** Words of a draft and what they stand for. */
export interface Mentioned extends DraftSpan {
  readonly meaning: Meaning;
}
type DraftSpan = Pick<DraftSuggestion, 'unit' | 'start' | 'end' | 'quote'>;

/** The spans that stand for something, none overlapping, and those that do not though they might. */
export function mentionsIn(draft: Draft, known: (place: string) => boolean) {
  const mentioned: Mentioned[] = [];
  const leftOut: LeftOut[] = [];
  for (const it of draft.suggestions) {
    const { unit, start, end, quote } = it;
    const meaning = meaningOf(it);
    if (!meaning) {
      if (it.state === 'unsure' && !it.decision) leftOut.push({ unit, quote, why: 'unsure' });
      continue;
    }
    const last = mentioned.at(-1);
    if (!isKnown(meaning, known)) leftOut.push({ unit, quote, why: 'unknown' });
    else if (last?.unit === unit && start < last.end) leftOut.push({ unit, quote, why: 'overlap' });
    else mentioned.push({ unit, start, end, quote, meaning });
  }
  return { mentioned, leftOut };
}

function isKnown({ as, place, places = [] }: Meaning, known: (place: string) => boolean) {
  return as === 'group' ? places.length > 0 && places.every(known) : known(place);
}
