import { directnessOf } from '../index/concordance.ts';
import type { Draft, DraftSuggestion } from '../pack/draft.ts';
import type { RawPack } from '../pack/schema.ts';
import type { References } from '../pack/library.ts';
import type { Framework } from '../place/framework.ts';
import { languageOf } from '../text/language-of.ts';
import { passagesOf } from '../text/unit.ts';

/** A pack as far as a draft has it, and which suggestions it does without. */
export interface Published {
  /** For `parsePack` to judge: what the draft lacks is missing here too. */
  readonly document: Omit<RawPack, 'manifest'> & { readonly manifest: Draft['manifest'] };
  readonly leftOut: readonly LeftOut[];
}

/** Why a suggestion is no mention: nobody has settled it, or its place is none of the gazetteer's. */
export interface LeftOut extends DraftSuggestion {
  readonly why: 'unsure' | 'unknown';
}

/** What every scheme has for a place that is named, and of which no more is said. */
const neutral = 'mention';

const unknownRights = {
  en: 'The rights in this text have not been stated.',
  ja: 'この文書の権利関係は確かめられていません。',
};

/**
 * Makes a pack of a draft. Suggestions that are certain become mentions, and each place that a unit
 * names is read as mentioned by the sentence that names it first; the others are left out.
 */
export function publishDraft(
  draft: Draft,
  { gazetteer, frameworks }: Pick<References, 'gazetteer' | 'frameworks'>,
): Published {
  const { manifest, edition, suggestions } = draft;
  const isKnown = ({ as, place, places = [] }: DraftSuggestion) =>
    as === 'group'
      ? places.length > 0 && places.every((it) => gazetteer.has(it))
      : gazetteer.has(place);
  const whyNot = (it: DraftSuggestion) =>
    it.state === 'unsure' ? 'unsure' : isKnown(it) ? undefined : 'unknown';
  const certain = suggestions.filter((it) => whyNot(it) === undefined);
  const groups = groupsOf(certain, edition.lang, frameworks);
  const mentions = certain.map(({ unit, start, end, quote, as, place }) =>
    as === 'group'
      ? { unit, start, end, quote, as, group: place }
      : { unit, start, end, quote, as, place },
  );
  return {
    leftOut: suggestions.flatMap((it) => {
      const why = whyNot(it);
      return why ? [{ ...it, why }] : [];
    }),
    document: {
      format: 2,
      manifest,
      editions: [{ ...edition, rights: edition.rights ?? unknownRights, mentions, notes: [] }],
      groups,
      readings: readingsOf(certain, edition),
      topics: [],
      coding: [],
      headlines: [],
      scenes: [],
    },
  };
}

/** Each collective term once, with its members and where they are known from. */
function groupsOf(
  certain: readonly DraftSuggestion[],
  lang: string,
  frameworks: readonly Framework[],
): RawPack['groups'] {
  const groups = new Map<string, RawPack['groups'][number]>();
  for (const { as, place: id, places = [], quote, framework } of certain) {
    if (as !== 'group' || groups.has(id)) continue;
    const list = frameworks.find((it) => it.id === (framework ?? id));
    groups.set(id, {
      id,
      name: list ? { ...list.name } : { [lang]: quote },
      places: [...places],
      rule: {
        en: `The members of ${list?.name['en'] ?? id} on the day of the text.`,
        ja: `文書の日付の時点での${list?.name['ja'] ?? id}の構成国。`,
      },
      source: list?.source.url ?? list?.source.title ?? id,
    });
  }
  return [...groups.values()];
}

/** The neutral reading of each place that a unit names, by the sentence that names it first. */
function readingsOf(
  certain: readonly DraftSuggestion[],
  { lang, parts }: Draft['edition'],
): RawPack['readings'] {
  const { sentencesIn } = languageOf(lang);
  const passages = passagesOf({ lang, parts });
  const read = new Map<string, RawPack['readings'][number]>();
  for (const suggestion of certain) {
    const { unit, place, start } = suggestion;
    const key = `${unit} ${place}`;
    if (directnessOf(suggestion) !== 'explicit' || read.has(key)) continue;
    const text = passages.get(unit) ?? '';
    const sentence = sentencesIn(text).find((it) => it.end > start);
    const quote = text.slice(sentence?.start, sentence?.end).trim();
    read.set(key, { unit, place, reading: neutral, quote: { [lang]: quote } });
  }
  return [...read.values()];
}
