import type { Gazetteer } from '../../place/place.ts';
import type { UnitId } from '../../text/unit.ts';
import { gazetteerFor } from '../pack-places.ts';
import type { RawEdition, RawPack } from '../schema.ts';
import type { AddedOriginal } from './added-original.ts';
import { mentionsIn, placesOf, type RawMention } from './mentions.ts';
import { sentenceNaming } from './quotes.ts';
import { wordsOf, type Words } from './words.ts';

const rights = {
  ja: '読者がこのブラウザに加えた原文です。書き出しにも公開にも含まれません。',
  en: 'An original that a reader added in this browser. It is part of no export and of nothing published.',
};

/**
 * A pack with the original that a reader added as its second edition, for `openLibrary` to judge. The
 * edition has the pack's units, each in the words that the original has for it. Scenes show whole units.
 */
export function withOriginal(
  document: RawPack,
  added: AddedOriginal,
  gazetteer: Gazetteer,
): RawPack {
  const [first, ...others] = document.editions;
  if (!first) throw new Error('a pack has an edition');
  const { lang } = added.draft.edition;
  const words = wordsOf(added);
  const known = gazetteerFor(gazetteer, document.manifest);
  const mentions = mentionsIn(added.draft, words, document, (place) => known.has(place));
  return {
    ...document,
    editions: [first, editionOf(first, added, words, mentions), ...others],
    readings: readingsIn(document, lang, words, mentions),
    scenes: document.scenes.map(({ quote: _, ...scene }) => scene),
  };
}

function editionOf(
  first: RawEdition,
  { draft }: AddedOriginal,
  words: ReadonlyMap<UnitId, Words>,
  mentions: RawMention[],
): RawEdition {
  const { lang, original } = draft.edition;
  return {
    lang,
    original: { ...first.original, title: original.title },
    rights,
    parts: first.parts.map((part) => ({
      ...part,
      title: words.get(part.titleUnit)?.text ?? part.title,
      units: part.units.map((unit) => {
        const { label = unit.label, marker, text } = words.get(unit.id) ?? unit;
        return { ...unit, label, marker: marker || unit.marker, text };
      }),
    })),
    mentions,
    notes: [],
  };
}

/** The pack's readings, each with words of the original beside those of the other editions. */
function readingsIn(
  { groups, readings }: RawPack,
  lang: string,
  words: ReadonlyMap<UnitId, Words>,
  mentions: readonly RawMention[],
): RawPack['readings'] {
  return readings.map((reading) => {
    const { unit, place, quote } = reading;
    const named = mentions.filter((it) => it.unit === unit && placesOf(it, groups).includes(place));
    const own = sentenceNaming(words.get(unit)?.text ?? '', lang, named);
    return { ...reading, quote: { ...quote, [lang]: own } };
  });
}
