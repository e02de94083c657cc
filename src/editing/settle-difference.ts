import type { Draft, DraftReading, DraftSuggestion, Meaning } from '../pack/draft.ts';
import type { RawPack } from '../pack/schema.ts';
import { meantBy, type CodedMention, type Coding, type Difference } from './agreement.ts';
import { keyOf, meaningOf } from './decisions.ts';
import { membersOf } from './groups.ts';
import { addMention, rejectWords } from './mentions.ts';
import { pairKey } from './readings.ts';
import type { Framework } from '../place/framework.ts';

/** What a pack says in the edition of a language. */
export function codingOf(
  { editions, readings }: Pick<RawPack, 'editions' | 'readings'>,
  lang: string,
): Coding {
  const edition = editions.find((it) => it.lang === lang) ?? editions[0];
  return {
    mentions: edition?.mentions ?? [],
    readings: readings.map(({ quote, ...it }) => ({ ...it, quote: quote[lang] ?? '' })),
  };
}

/**
 * Settles a difference in a draft, whose own side is `a`, for one side or the other; that it was known
 * what the other coder has is kept, so that it counts as settled.
 * @param against the other coder
 */
export function settleDifference(
  draft: Draft,
  difference: Difference,
  side: 'a' | 'b',
  against: string,
  frameworks: readonly Framework[],
): Draft {
  if (difference.kind === 'reading') {
    const { unit, place } = difference;
    const { coder } = draft;
    const others = draft.readings.filter((it) => pairKey(it) !== pairKey(difference));
    const chosen = difference[side].map(({ reading, quote }): DraftReading => ({
      ...{ unit, place, reading, quote, against },
      ...(coder !== undefined && { by: coder }),
    }));
    return { ...draft, readings: [...others, ...chosen] };
  }
  const chosen = difference[side];
  const other = difference[side === 'a' ? 'b' : 'a'];
  const decided = chosen
    ? addMention(draft, chosen, meaningFrom(draft, chosen, frameworks))
    : other
      ? rejectWords(draft, other)
      : draft;
  const settled = chosen ?? other;
  return settled ? markAgainst(decided, settled, against) : decided;
}

/** For whom somebody has settled a difference with a coder; undefined: for nobody yet. */
export function settledFor(
  draft: Draft,
  difference: Difference,
  against: string,
): 'a' | 'b' | undefined {
  if (difference.kind === 'reading') {
    const its = draft.readings.filter(
      (it) => pairKey(it) === pairKey(difference) && it.against === against,
    );
    if (its.length === 0) return undefined;
    const isIn = (id: string) => difference.b.some(({ reading }) => reading === id);
    const isTheirs = its.length === difference.b.length && its.every((it) => isIn(it.reading));
    return isTheirs ? 'b' : 'a';
  }
  const { a, b } = difference;
  const keys = new Set([a, b].flatMap((it) => (it ? [keyOf(it)] : [])));
  const decided = draft.suggestions.find(
    (it) => keys.has(keyOf(it)) && it.decision?.against === against,
  );
  if (!decided) return undefined;
  const meaning = meaningOf(decided);
  if (!meaning || !b) return meaning || b ? 'a' : 'b';
  return keyOf(decided) === keyOf(b) && meantBy(b) === `${meaning.as} ${meaning.place}` ? 'b' : 'a';
}

function markAgainst(draft: Draft, words: CodedMention, against: string): Draft {
  const mark = (it: DraftSuggestion): DraftSuggestion =>
    it.decision && keyOf(it) === keyOf(words)
      ? { ...it, decision: { ...it.decision, against } }
      : it;
  return { ...draft, suggestions: draft.suggestions.map(mark) };
}

/** What a mention of a pack stands for, in a draft's terms; of a group the members are looked up. */
function meaningFrom(
  { manifest, suggestions }: Draft,
  mention: CodedMention,
  frameworks: readonly Framework[],
): Meaning {
  if (mention.as !== 'group') return { as: mention.as, place: mention.place };
  const place = mention.group;
  const framework = frameworks.find(({ id }) => id === place);
  const known = suggestions.map(meaningOf).find((it) => it?.place === place);
  return framework
    ? { as: 'group', place, framework: place, places: membersOf(framework, manifest.date) }
    : (known ?? { as: 'group', place });
}
