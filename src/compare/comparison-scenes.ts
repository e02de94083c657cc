import { roleInWords } from '../drawing/title-of.ts';
import type { Difference } from '../index/difference.ts';
import { placeInTexts, type PlaceInText } from '../index/place-in-texts.ts';
import type { ComparedText, TextComparison } from '../index/text-comparison.ts';
import type { Scene } from '../pack/scene.ts';
import { changeWords, compareWords } from '../messages/compare.ts';
import type { Lang } from '../messages/lang.ts';
import { listed } from '../messages/listed.ts';
import { citation, words } from '../messages/words.ts';
import type { PlaceId } from '../place/place.ts';
import { languageOf } from '../text/language-of.ts';
import { localize, type Localized } from '../text/localized.ts';
import { textNames } from './text-names.ts';

const shown = ['dropped', 'new', 'role'] as const;
/** So many places of each change have a scene, those that are named most. */
const most = 8;

/**
 * Makes a briefing of what became of places from one text to another: the whole, then a scene for each
 * place that was dropped, came in or has another role, with the words of both texts as notes.
 * @param open the text that the scenes are of
 */
export function scenesOfComparison(comparison: TextComparison, open: ComparedText): Scene[] {
  const { differences } = comparison;
  const known = differences.filter(({ place }) => open.concordance.entries.has(place));
  const chosen = shown.flatMap((change) =>
    known.filter((it) => it.change === change).slice(0, most),
  );
  return [
    {
      title: inBoth((lang) => fromTo(comparison, lang)),
      notes: summaryOf(comparison),
      frame: 'world',
    },
    ...chosen.map((it) => sceneOf(comparison, open, it)),
  ];
}

function inBoth(said: (lang: Lang) => string): Localized {
  return { ja: said('ja'), en: said('en') };
}

function fromTo(comparison: TextComparison, lang: Lang): string {
  return compareWords[lang].fromTo(...textNames(comparison, lang));
}

function summaryOf({ differences, concordance }: TextComparison): Localized {
  const nameOf = (place: PlaceId, lang: Lang) =>
    localize(concordance.entries.get(place)?.place.name, lang) ?? place;
  return inBoth((lang) =>
    shown
      .map((change) => {
        const names = differences
          .filter((it) => it.change === change)
          .map(({ place }) => nameOf(place, lang));
        const said = names.length > 0 ? listed(names, lang) : compareWords[lang].nobody;
        return `${changeWords[change].name[lang]}: ${said}`;
      })
      .join('\n'),
  );
}

function sceneOf(comparison: TextComparison, open: ComparedText, it: Difference): Scene {
  const { place, change } = it;
  const said = placeInTexts(comparison.texts, place);
  const inOpen = said.find(({ text }) => text === open || text.library === open.library);
  const passages = [...new Set(inOpen?.sentences.map(({ unit }) => unit.id))];
  const name = open.concordance.entries.get(place)?.place.name;
  return {
    title: inBoth((lang) => `${localize(name, lang) ?? place}: ${changeWords[change].name[lang]}`),
    notes: inBoth((lang) =>
      comparison.texts
        .map((text, at) => {
          const its = said.find((one) => one.text === text);
          return `${textNames(comparison, lang)[at]}: ${its ? wordsOf(its, lang) : ''}`;
        })
        .join('\n\n'),
    ),
    picked: place,
    ...(passages.length > 0 && { passages }),
  };
}

/** The role, the number of passages and the sentences by which a text names a place. */
function wordsOf({ text, heading, passages, sentences }: PlaceInText, lang: Lang): string {
  if (passages === 0) return compareWords[lang].unnamed;
  const [open, close] = languageOf(text.library.pack.text.lang).quotes;
  const quoted = sentences.map((it) => `${citation(it.unit.label)} ${open}${it.text}${close}`);
  const facts = [roleInWords(heading, lang) ?? '', words[lang].passages(passages)];
  return [listed(facts.filter(Boolean), lang, 'commas'), ...quoted].join('\n');
}
