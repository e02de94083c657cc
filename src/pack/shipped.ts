import type { Framework } from '../place/framework.ts';
import type {
  Coding,
  Group,
  Mention,
  MentionKind,
  Note,
  ReadingKind,
  Topic,
} from '../annotation/annotation.ts';
import type { Manifest } from './pack.ts';
import type { UnitId } from '../text/unit.ts';
import type { Place } from '../place/place.ts';
import { passagesOf, type Unit } from '../text/unit.ts';
import type { Library } from './library.ts';

/**
 * A parsed library as the site ships it: checked at build time, small to send. Quotes are left out,
 * for they stand in the text; and so is the text, for it stands in the page. Headlines,
 * scenes and what the notes say come when they are asked for.
 */
export interface Shipped {
  readonly manifest: Manifest;
  readonly lang: string;
  readonly parts: readonly (readonly [id: string, title: UnitId, units: readonly ShippedUnit[]])[];
  /** The length of each passage, to tell whether a text that is at hand is the one meant. */
  readonly lengths: Readonly<Record<UnitId, number>>;
  readonly groups: readonly Group[];
  readonly mentions: readonly (readonly [UnitId, number, number, MentionKind, string])[];
  readonly readings: readonly (readonly [UnitId, string, ReadingKind, number, number])[];
  readonly notes: readonly Note[];
  readonly topics: readonly Topic[];
  readonly coding: readonly Coding[];
  readonly places: readonly Place[];
  readonly frameworks: readonly Framework[];
}

/** A unit but for its text; the last is the unit it is an item of. */
type ShippedUnit = readonly [
  UnitId,
  label: string,
  marker: string,
  kind: Unit['kind'],
  parent?: UnitId,
];

/** Titles and units by their ids. */
export type Passages = Readonly<Record<UnitId, string>>;

/** Makes a library ready to be sent; `unship` undoes it. */
export function ship({ pack, gazetteer, frameworks }: Library): Shipped {
  const { manifest, text, groups, notes, topics, coding } = pack;
  const passages = passagesOf(text);
  return {
    manifest,
    lang: text.lang,
    parts: text.parts.map(({ id, titleUnit, units }) => [
      id,
      titleUnit,
      units.map(({ id, label, marker, kind, parent }) =>
        parent === undefined ? [id, label, marker, kind] : [id, label, marker, kind, parent],
      ),
    ]),
    lengths: Object.fromEntries([...passages].map(([id, passage]) => [id, passage.length])),
    groups,
    mentions: pack.mentions.map(({ unit, start, end, as, group, places }) => [
      unit,
      start,
      end - start,
      as,
      group?.id ?? places[0] ?? '',
    ]),
    readings: pack.readings.map(({ unit, place, reading, quote }) => [
      unit,
      place,
      reading,
      passages.get(unit)?.indexOf(quote) ?? 0,
      quote.length,
    ]),
    notes: notes.map(({ unit, quote }) => ({ unit, quote })),
    topics,
    coding,
    places: [...gazetteer.values()],
    frameworks,
  };
}

/** Whether passages are, as far as their number and length tell, those a library was made for. */
export function fits({ lengths }: Shipped, passages: Passages): boolean {
  return Object.entries(lengths).every(([id, length]) => passages[id]?.length === length);
}

/**
 * Puts a shipped library together with its text.
 * @param passages must fit
 */
export function unship(shipped: Shipped, passages: Passages): Library {
  const { manifest, lang, groups, notes, topics, coding, frameworks } = shipped;
  const textOf = (id: UnitId) => passages[id] ?? '';
  const groupOf = new Map(groups.map((group) => [group.id, group]));
  return {
    unanchored: [],
    gazetteer: new Map(shipped.places.map((place) => [place.id, place])),
    frameworks,
    pack: {
      manifest,
      groups,
      notes,
      topics,
      coding,
      headlines: [],
      scenes: [],
      text: {
        lang,
        parts: shipped.parts.map(([id, titleUnit, units]) => ({
          id,
          titleUnit,
          title: textOf(titleUnit),
          units: units.map(([id, label, marker, kind, parent]) => ({
            id,
            kind,
            label,
            ...(parent !== undefined && { parent }),
            marker,
            text: textOf(id),
          })),
        })),
      },
      mentions: shipped.mentions.map(([unit, start, length, as, name]): Mention => {
        const end = start + length;
        const group = as === 'group' ? groupOf.get(name) : undefined;
        const places = group?.places ?? [name];
        const quote = textOf(unit).slice(start, end);
        return { unit, start, end, quote, as, places, ...(group && { group }) };
      }),
      readings: shipped.readings.map(([unit, place, reading, start, length]) => {
        return { unit, place, reading, quote: textOf(unit).slice(start, start + length) };
      }),
    },
  };
}
