import * as v from 'valibot';
import { placeKinds } from '../place/place.ts';
import { most } from './limits.ts';
import type { Rule } from './shape-problem.ts';

export { most };

/** The values of which every file the project reads is made, as data/README.md specifies them. */

/** The name of a check of ours, by which it is told in both languages. */
export const rule = (it: Rule): Rule => it;

/** A list of no more than so many. */
export function upTo<Item extends v.GenericSchema>(largest: number, item: Item) {
  return v.pipe(v.array(item), v.maxLength(largest));
}

export const text = v.pipe(v.string(), v.minLength(1), v.maxLength(most.text));
/** A text in both languages, as the reference works have it; what a pack says is `localized`. */
export const bilingual = v.object({ ja: text, en: text });
export const id = v.pipe(
  v.string(),
  v.maxLength(most.id),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, rule('id')),
);
const isoDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;
/** A day of the calendar, a month or a year. */
export const date = v.pipe(
  v.string(),
  v.regex(isoDate, rule('date')),
  v.check((iso) => !isoDate.test(iso) || isOnCalendar(iso), rule('date')),
);
/** A BCP 47 tag of a language that has a code of its own. */
export const languageTag = v.pipe(text, v.check(isLanguageTag, rule('language')));
/** A text in one or more languages. */
export const localized = v.pipe(
  v.record(languageTag, text),
  v.check((it) => Object.keys(it).length > 0, rule('languages')),
);
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A list of values, each once. */
export function each<Item extends v.GenericSchema<string>>(item: Item) {
  return v.pipe(
    v.array(item),
    v.minLength(1, rule('some')),
    v.maxLength(most.places),
    v.check((items) => new Set(items).size === items.length, rule('once')),
  );
}

function isOnCalendar(iso: string): boolean {
  const whole = `${iso}-01-01`.slice(0, 'yyyy-mm-dd'.length);
  const day = new Date(whole);
  // Days that a month does not have are counted on into the next.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(whole);
}

/** The languages that were judged: a text of thousands of rows has few, and each takes long to judge. */
const judged = new Map<string, boolean>();

function isLanguageTag(tag: string): boolean {
  const known = judged.get(tag);
  if (known !== undefined) return known;
  const is = hasLanguageCode(tag);
  // Nobody can make it grow without end.
  if (judged.size < most.lists) judged.set(tag, is);
  return is;
}

function hasLanguageCode(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language.length <= 3;
  } catch {
    return false;
  }
}

/** West, south, east, north in degrees. */
export const box = v.pipe(
  v.tuple([v.number(), v.number(), v.number(), v.number()]),
  v.check(
    ([west, south, east, north]) =>
      west >= -180 &&
      west < east &&
      east - west <= 360 &&
      south >= -90 &&
      south < north &&
      north <= 90,
    rule('box'),
  ),
);

/** Longitude and latitude in degrees. */
const point = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);

export const source = v.object({
  title: text,
  publisher: v.exactOptional(text),
  url: v.exactOptional(v.pipe(v.string(), v.startsWith('https://'))),
  date: v.exactOptional(text),
});

/** A place, with its names in `name`. */
export const place = <Name extends v.GenericSchema>(name: Name) =>
  v.object({
    id,
    kind: v.picklist(placeKinds),
    name,
    forms: v.array(text),
    partOf: v.exactOptional(id),
    point: v.exactOptional(point),
    frame: v.exactOptional(box),
    disputed: v.exactOptional(v.boolean()),
    status: v.exactOptional(name),
    parts: v.exactOptional(
      v.array(
        v.object({
          name,
          box,
          /** The decision on boundaries that it is a case of. */
          decision: v.exactOptional(id),
          status: v.exactOptional(name),
        }),
      ),
    ),
  });
