import { headingName } from '../index/difference.ts';
import type { ComparedText, TextComparison } from '../index/text-comparison.ts';
import type { PlaceId } from '../place/place.ts';
import { csv } from './csv.ts';

/** The differences of two texts as CSV: a place a row. */
export function differencesAsCsv({ concordance, differences }: TextComparison): string {
  const nameOf = (place: PlaceId, lang: string) =>
    concordance.entries.get(place)?.place.name[lang] ?? '';
  return csv([
    [
      ...['place', 'name_ja', 'name_en', 'change', 'passages_before', 'passages_after'],
      ...['role_before', 'role_after'],
    ],
    ...differences.map(({ place, a, b, headingA, headingB, change }) => [
      ...[place, nameOf(place, 'ja'), nameOf(place, 'en'), change, a, b],
      ...[headingName(headingA), headingName(headingB)],
    ]),
  ]);
}

/** The differences of two texts as JSON, with the passages that name each place. */
export function differencesAsJson({ texts, differences }: TextComparison): string {
  const [before, after] = texts;
  const document = {
    before: sourceOf(before),
    after: sourceOf(after),
    places: differences.map(({ place, headingA, headingB, change }) => ({
      place,
      change,
      before: { role: headingName(headingA), passages: passagesOn(before, place) },
      after: { role: headingName(headingB), passages: passagesOn(after, place) },
    })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function sourceOf({ library }: ComparedText) {
  const { id, title, date, original, translation, rights } = library.pack.manifest;
  return { id, title, date, edition: library.pack.text.lang, original, translation, rights };
}

function passagesOn({ concordance: { entries, labels } }: ComparedText, place: PlaceId) {
  const units = new Set(entries.get(place)?.explicit.map(({ unit }) => unit));
  return [...units].flatMap((unit) => {
    const label = labels.get(unit);
    return label === undefined ? [] : [{ unit, label }];
  });
}
