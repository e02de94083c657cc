import * as v from 'valibot';
import { placeKinds } from '../place/place.ts';
import { projectionIds } from '../place/projection-id.ts';
import { unitKinds } from '../text/unit.ts';
import { mentionKinds } from '../annotation/annotation.ts';
import { iconIds, iconSlots, paintSlots, presetIds } from '../scheme/scheme.ts';

/** The shape of every file the project reads, as data/README.md specifies it. */

/**
 * How much a pack may hold: several times what the longest texts and their readers need, and little
 * enough for everything that is derived from it to be there in a moment. Strings are in UTF-16 units.
 */
const most = {
  text: 50_000,
  id: 100,
  units: 2_000,
  parts: 200,
  editions: 20,
  mentions: 30_000,
  rows: 20_000,
  places: 300,
  lists: 1_000,
} as const;

/** A list of no more than so many. */
function upTo<Item extends v.GenericSchema>(largest: number, item: Item) {
  return v.pipe(v.array(item), v.maxLength(largest));
}

export const text = v.pipe(v.string(), v.minLength(1), v.maxLength(most.text));
/** As the reference works have it; what a pack says is `localized`. */
export const bilingual = v.object({ ja: text, en: text });
export const id = v.pipe(v.string(), v.maxLength(most.id), v.regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/));
const isoDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;
/** A day of the calendar, a month or a year. */
export const date = v.pipe(
  v.string(),
  v.regex(isoDate),
  v.check((iso) => !isoDate.test(iso) || isOnCalendar(iso), 'no such date'),
);
/** As BCP 47 writes it, with a language that has a code of its own. */
export const languageTag = v.pipe(
  text,
  v.check(isLanguageTag, 'no language tag, such as ja or en-GB'),
);
/** A text in one or more languages. */
export const localized = v.pipe(
  v.record(languageTag, text),
  v.check((it) => Object.keys(it).length > 0, 'in no language'),
);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Some, each once. */
export function each<Item extends v.GenericSchema<string>>(item: Item) {
  return v.pipe(
    v.array(item),
    v.minLength(1),
    v.maxLength(most.places),
    v.check((items) => new Set(items).size === items.length, 'one of them stands twice'),
  );
}

function isOnCalendar(iso: string): boolean {
  const whole = `${iso}-01-01`.slice(0, 'yyyy-mm-dd'.length);
  const day = new Date(whole);
  // Days that a month does not have are counted on into the next.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(whole);
}

function isLanguageTag(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language.length <= 3;
  } catch {
    return false;
  }
}

/** West, south, east, north in degrees. */
const box = v.pipe(
  v.tuple([v.number(), v.number(), v.number(), v.number()]),
  v.check(
    ([west, south, east, north]) =>
      west >= -180 &&
      west < east &&
      east - west <= 360 &&
      south >= -90 &&
      south < north &&
      north <= 90,
    'not west, south, east, north in degrees',
  ),
);

export const source = v.object({
  title: text,
  publisher: v.exactOptional(text),
  url: v.exactOptional(v.pipe(v.string(), v.startsWith('https://'))),
  date: v.exactOptional(text),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const grounds = ['readings', 'frameworks', 'passages'] as const;

const few = v.pipe(each(id), v.maxLength(50));

const rule = v.pipe(
  v.object({
    role: id,
    readings: v.exactOptional(few),
    with: v.exactOptional(few),
    frameworks: v.exactOptional(few),
    passages: v.exactOptional(
      v.pipe(
        v.object({ from: count, to: v.exactOptional(count) }),
        v.check(({ from, to = from }) => from <= to, 'from is more than to'),
      ),
    ),
  }),
  v.check(
    (rule) => grounds.filter((it) => rule[it]).length === 1,
    'one of readings, frameworks and passages',
  ),
);

/** How a text is read and painted, where it is not by a preset. */
export const scheme = v.object({
  id,
  readings: v.pipe(
    v.array(
      v.object({
        id,
        name: localized,
        rule: v.exactOptional(localized),
        icon: v.picklist(iconIds),
        slot: v.exactOptional(v.picklist(iconSlots)),
      }),
    ),
    v.minLength(1),
    v.maxLength(12),
  ),
  roles: v.pipe(
    v.array(
      v.object({
        id,
        name: localized,
        predicate: v.exactOptional(localized),
        definition: localized,
        slot: v.picklist(paintSlots),
      }),
    ),
    v.maxLength(7),
  ),
  rules: v.pipe(v.array(rule), v.maxLength(50)),
  roleSets: v.exactOptional(
    v.pipe(v.array(v.object({ name: localized, roles: few })), v.maxLength(7)),
  ),
});

/** A place, with its names in `name`. */
const place = <Name extends v.GenericSchema>(name: Name) =>
  v.object({
    id,
    kind: v.picklist(placeKinds),
    name,
    forms: v.array(text),
    partOf: v.exactOptional(id),
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

const frame = v.object({
  id: v.pipe(
    id,
    v.check((it) => it !== 'world', 'the world is always there'),
  ),
  name: localized,
  box,
  /** It is best seen on a globe. */
  round: v.exactOptional(v.boolean()),
});

/** What a text has to say of the boundaries that its map shows. */
export const packBoundaries = v.object({
  /** What stands below the map, in place of the atlas's own sentences. */
  note: v.exactOptional(localized),
  lines: v.exactOptional(localized),
  /** What it adds to the reasons of decisions, and says in a line where one points at a part. */
  reasons: v.exactOptional(
    v.array(
      v.object({
        decision: id,
        reason: localized,
        status: v.exactOptional(localized),
        sources: v.array(source),
      }),
    ),
  ),
  /** How disputed units are drawn, where it is in another way than the atlas has it. */
  viewpoint: v.exactOptional(
    v.array(
      v.object({
        place: id,
        drawn: v.union([v.literal('hatched'), v.object({ as: id })]),
        reason: localized,
      }),
    ),
  ),
});

export const manifest = v.object({
  id,
  title: localized,
  date,
  /** What it is, and whose. */
  kind: v.exactOptional(localized),
  issuer: v.exactOptional(localized),
  /** A preset, or its own. */
  scheme: v.exactOptional(v.union([v.picklist(presetIds), scheme])),
  /** The frameworks that it is read with. */
  frameworks: v.exactOptional(each(id)),
  /** An example that nobody said or signed. */
  invented: v.exactOptional(v.literal(true)),
  /** Where its map goes, besides the world. */
  frames: v.exactOptional(v.pipe(v.array(frame), v.maxLength(50))),
  /** Places that the gazetteer does not have. */
  places: v.exactOptional(v.array(place(localized))),
  /** The regions that it is read with, and what it says of their extent; undefined: all there are. */
  regions: v.exactOptional(v.array(v.object({ id, note: v.exactOptional(localized) }))),
  boundaries: v.exactOptional(packBoundaries),
});

export const unit = v.object({
  id,
  kind: v.picklist(unitKinds),
  label: text,
  parent: v.exactOptional(id),
  marker: v.pipe(v.string(), v.maxLength(most.id)),
  text,
});
export const part = v.object({ id, title: text, titleUnit: id, units: upTo(most.units, unit) });

/** Words of a unit in each edition, by its language. */
const quotes = v.record(languageTag, text);

export const group = v.object({
  id,
  name: localized,
  places: each(id),
  rule: localized,
  source: text,
});

const span = { unit: id, start: offset, end: offset, quote: text };
export const mention = v.variant('as', [
  v.object({ ...span, as: v.literal('group'), group: id }),
  v.object({ ...span, as: v.picklist(mentionKinds.filter((k) => k !== 'group')), place: id }),
]);

export const reading = v.object({
  unit: id,
  place: id,
  reading: id,
  quote: quotes,
});

export const note = v.object({ unit: id, quote: text, note: localized });

export const topic = v.object({ id, name: localized, rule: localized });
export const coding = v.object({ unit: id, topics: each(id) });
export const headline = v.object({ unit: id, headline: localized, gist: localized });

export const scene = v.object({
  title: localized,
  notes: localized,
  unit: v.exactOptional(id),
  quote: v.exactOptional(quotes),
  places: v.exactOptional(each(id)),
  roles: v.exactOptional(each(id)),
  frame: v.exactOptional(id),
  map: v.exactOptional(v.picklist(projectionIds)),
});

/** The text in one language, with what hangs on its words. */
export const edition = v.object({
  lang: languageTag,
  /** Whose translation it is; an original has none. */
  translation: v.exactOptional(localized),
  original: source,
  rights: localized,
  parts: v.pipe(upTo(most.parts, part), v.minLength(1)),
  mentions: upTo(most.mentions, mention),
  notes: upTo(most.rows, note),
});

/** A whole pack, as published in one file. */
export const pack = v.object({
  format: v.literal(2),
  manifest,
  /** For whoever draws a map of it; written, and not read. */
  boundaries: v.exactOptional(localized),
  editions: v.pipe(upTo(most.editions, edition), v.minLength(1)),
  groups: upTo(most.lists, group),
  readings: upTo(most.rows, reading),
  topics: v.optional(upTo(most.lists, topic), []),
  coding: v.optional(upTo(most.rows, coding), []),
  headlines: v.optional(upTo(most.rows, headline), []),
  scenes: v.optional(upTo(most.lists, scene), []),
});

export type RawEdition = v.InferOutput<typeof edition>;
export type RawPack = v.InferOutput<typeof pack>;

export const gazetteer = v.object({
  format: v.literal(1),
  places: v.array(place(bilingual)),
  crossReferences: v.optional(
    v.array(
      v.object({
        name: bilingual,
        forms: v.array(text),
        places: v.pipe(v.array(id), v.minLength(1)),
        box: v.exactOptional(box),
        status: v.exactOptional(bilingual),
        sources: v.exactOptional(v.pipe(v.array(source), v.minLength(1))),
      }),
    ),
    [],
  ),
});

export const frameworks = v.object({
  format: v.literal(1),
  asOf: date,
  frameworks: v.array(
    v.object({
      id,
      kind: v.picklist(['alliance', 'partnership', 'format']),
      institution: v.exactOptional(id),
      /** The day up to which it was checked, where it is not the file's. */
      asOf: v.exactOptional(date),
      name: bilingual,
      short: bilingual,
      source,
      dateRule: v.exactOptional(bilingual),
      members: v.array(
        v.object({
          place: id,
          since: v.exactOptional(date),
          until: v.exactOptional(date),
          status: v.exactOptional(v.literal('suspended')),
          note: v.exactOptional(bilingual),
        }),
      ),
    }),
  ),
});

/** Whose view the boundaries are, and each decision with its reason. */
export const boundaries = v.object({
  format: v.literal(1),
  asOf: date,
  viewpoint: bilingual,
  data: source,
  decisions: v.array(
    v.object({
      id,
      title: bilingual,
      /** The units of the map that it is about. */
      places: v.array(id),
      /** What a small map of it shows. */
      box,
      /** Pairs whose common boundary is drawn dashed; `*` is every neighbour. */
      dashed: v.exactOptional(v.array(v.tuple([text, text]))),
      hatched: v.exactOptional(v.boolean()),
      drawn: bilingual,
      reason: bilingual,
      sources: v.array(source),
    }),
  ),
});

/** Longitude and latitude; the longitude may run past 180. */
const position = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(360)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
/** A hand-drawn ring, not closed. */
const ring = v.pipe(v.array(position), v.minLength(3));
const recipe = { place: id, camera: box, rule: bilingual, source: text };

/** How each region is drawn, by its shape. */
export const regions = v.array(
  v.variant('shape', [
    /** Water within the ring: what is left of it without land, on the seed's side. */
    v.object({ ...recipe, shape: v.literal('sea'), frame: ring, seed: position }),
    /** The union of places; with a ring, only of their parts that lie in it. */
    v.object({
      ...recipe,
      shape: v.literal('states'),
      states: each(id),
      frame: v.exactOptional(ring),
      seed: v.exactOptional(position),
    }),
    /** The ring itself, land and sea. */
    v.object({
      ...recipe,
      shape: v.literal('frame'),
      frame: ring,
      seed: v.exactOptional(position),
    }),
  ]),
);
