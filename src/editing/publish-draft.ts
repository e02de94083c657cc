import type { Draft, DraftHeadline } from '../pack/draft.ts';
import type { References } from '../pack/library.ts';
import type { RawPack } from '../pack/schema.ts';
import { localize } from '../text/localized.ts';
import { groupsOf } from './groups.ts';
import type { LeftOut } from './left-out.ts';
import { mentionsIn, type Mentioned } from './mentions-in.ts';
import { ownPlacesOf } from './own-places.ts';
import {
  firstSentence,
  isOfScheme,
  pairKey,
  pairsOf,
  readingKindsOf,
  readingsOn,
  type Pair,
} from './readings.ts';

/** A pack as far as a draft has it, and what it does without. */
export interface Published {
  /** For `parsePack` to judge: what the draft lacks is missing here too. */
  readonly document: Omit<RawPack, 'manifest'> & { readonly manifest: Draft['manifest'] };
  readonly leftOut: readonly LeftOut[];
}

const unknownRights = {
  en: 'The rights in this text have not been stated.',
  ja: 'この文書の権利関係は確かめられていません。',
};

/**
 * Makes a pack of a draft. What was accepted, and what the tagger was certain of and nobody rejected,
 * becomes a mention. Each place that a unit names is read as was decided, else as mentioned, by the
 * sentence that names it first.
 */
export function publishDraft(draft: Draft, references: References): Published {
  const { edition, topics, coding, headlines } = draft;
  const places = ownPlacesOf(draft, references);
  const known = (id: string) => references.gazetteer.has(id) || places.some((it) => it.id === id);
  const { mentioned, leftOut } = mentionsIn(draft, known);
  const manifest = { ...draft.manifest, ...(places.length > 0 && { places }) };
  const pairs = pairsOf(draft).filter(({ place }) => known(place));
  const read = new Set(pairs.map(pairKey));
  return {
    leftOut: [
      ...leftOut,
      ...draft.readings
        .filter((it) => !read.has(pairKey(it)))
        .map(({ unit, quote }): LeftOut => ({ unit, quote, why: 'unmentioned' })),
      ...draft.readings
        .filter((it) => read.has(pairKey(it)) && !isOfScheme(draft, it))
        .map(({ unit, quote }): LeftOut => ({ unit, quote, why: 'unread' })),
      ...headlines
        .filter((it) => !wholeHeadline(it))
        .map(({ unit, headline, gist }): LeftOut => {
          const quote = localize(headline ?? gist, edition.lang) ?? '';
          return { unit, quote, why: 'incomplete' };
        }),
    ],
    document: {
      format: 2,
      manifest,
      editions: [
        {
          ...edition,
          rights: edition.rights ?? unknownRights,
          mentions: mentioned.map(asMention),
          notes: [],
        },
      ],
      groups: groupsOf(
        mentioned.map(({ quote, meaning }) => ({ quote, ...meaning })),
        draft,
        references.frameworks,
      ),
      readings: pairs.flatMap((pair) => publishedReadings(draft, pair)),
      topics,
      coding,
      headlines: headlines.flatMap((it) => wholeHeadline(it) ?? []),
      scenes: [],
    },
  };
}

function asMention({ meaning: { as, place }, ...span }: Mentioned) {
  return as === 'group' ? { ...span, as, group: place } : { ...span, as, place };
}

/** What is said of a pair: what was decided, else that it is named, by the sentence that does so first. */
function publishedReadings(draft: Draft, pair: Pair): RawPack['readings'] {
  const { unit, place } = pair;
  const { lang } = draft.edition;
  const decided = readingsOn(draft, pair).filter((it) => isOfScheme(draft, it));
  if (decided.length > 0)
    return decided.map(({ reading, quote }) => ({
      unit,
      place,
      reading,
      quote: { [lang]: quote },
    }));
  const neutral = readingKindsOf(draft).at(-1)?.id ?? '';
  return [{ unit, place, reading: neutral, quote: { [lang]: firstSentence(draft, pair) } }];
}

function wholeHeadline({ unit, headline, gist }: DraftHeadline) {
  return headline && gist ? { unit, headline, gist } : undefined;
}
