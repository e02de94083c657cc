import * as v from 'valibot';
import type { UnitId } from '../text/unit.ts';
import * as schema from './schema.ts';

const { bilingual, each, id, text } = schema;

/** The shape of a pack of format 1: one edition, whose units are numbered by their ids. */
export const format1 = v.object({
  ...schema.pack.entries,
  format: v.literal(1),
  editions: v.optional(v.never()),
  manifest: v.object({
    id,
    title: bilingual,
    date: schema.date,
    translation: bilingual,
    original: schema.source,
    rights: bilingual,
    frameworks: v.exactOptional(each(id)),
  }),
  text: v.object({
    lang: schema.languageTag,
    parts: v.pipe(
      v.array(v.object({ id, title: text, units: v.array(v.object({ id, marker: text, text })) })),
      v.minLength(1),
    ),
  }),
  mentions: v.array(schema.mention),
  readings: v.array(v.object({ unit: id, place: id, reading: id, quote: text })),
  notes: v.array(schema.note),
  scenes: v.optional(
    v.array(v.object({ ...schema.scene.entries, quote: v.exactOptional(text) })),
    [],
  ),
});

type Format1 = v.InferOutput<typeof format1>;

/** A pack of format 1 as one of format 2. */
export function lift({
  text,
  mentions,
  notes,
  readings,
  scenes,
  ...pack
}: Format1): schema.RawPack {
  const { translation, original, rights, ...manifest } = pack.manifest;
  const { lang } = text;
  return {
    format: 2,
    // There was no other scheme, and there were no other frames and lists.
    manifest: { frameworks, ...manifest, scheme: 'nato', frames },
    editions: [
      { lang, translation, original, rights, parts: numberUnits(text.parts), mentions, notes },
    ],
    groups: pack.groups,
    readings: readings.map((reading) => ({ ...reading, quote: { [lang]: reading.quote } })),
    topics: pack.topics,
    coding: pack.coding,
    headlines: pack.headlines,
    scenes: scenes.map(({ quote, ...scene }) => ({
      ...scene,
      ...(quote !== undefined && { quote: { [lang]: quote } }),
    })),
  };
}

/** Where a path of the lifted pack is in the file of format 1: its one edition has no list of its own. */
export function pathInFormat1(path: string): string {
  return path.replace(/^editions\.0\.parts/, 'text.parts').replace(/^editions\.0\./, '');
}

/** The lists that every text was read with: format 1 need not name them. */
const frameworks = ['nato', 'pfp', 'md', 'ici', 'patg', 'ip4', 'eop', 'nuc', 'aspirants'];

/** Where every map went: format 1 has no frames of its own. */
const frames = Object.entries({
  'euro-atlantic': { ja: '欧州大西洋', en: 'Euro-Atlantic', box: [-100, 36, 50, 76], round: true },
  europe: { ja: '欧州', en: 'Europe', box: [-12, 34.5, 45, 66] },
  'western-balkans': { ja: '西バルカン', en: 'Western Balkans', box: [14, 39.3, 23.5, 46.5] },
  'black-sea': { ja: '黒海', en: 'Black Sea', box: [25.5, 39, 43.5, 48.5] },
  'southern-neighbourhood': { ja: '南方近隣', en: 'South', box: [-18, 8, 58, 42] },
  gulf: { ja: '湾岸', en: 'Gulf', box: [41, 20, 60.5, 36] },
  'indo-pacific': { ja: 'インド太平洋', en: 'Indo-Pacific', box: [80, -36, 168, 36], round: true },
  'high-north': { ja: 'ハイノース', en: 'High North', box: [-74, 58, 68, 90], round: true },
} as const).map(([id, { ja, en, box, ...more }]) => ({
  id,
  name: { ja, en },
  box: [...box] satisfies number[] as [number, number, number, number],
  ...more,
}));

/** A part's letter and a printed number: `p17`, `a3`; an item after a full stop: `p7.2`. */
const numbered = /^(?<part>[a-z])(?<n>\d+)(?:\.(?<item>\d+))?$/;

/**
 * Gives units the labels and kinds that format 1 leaves to their ids. The title of a part is cited by
 * the part's id and a zero; the first part's numbers stand alone.
 */
export function numberUnits(parts: Format1['text']['parts']): schema.RawEdition['parts'] {
  const main = parts[0]?.id;
  return parts.map(({ id, title, units }) => ({
    id,
    title,
    titleUnit: `${id}0`,
    units: units.map(({ id, marker, text }) => ({ id, ...numberOf(id, main), marker, text })),
  }));
}

function numberOf(id: UnitId, main: string | undefined) {
  const found = numbered.exec(id)?.groups;
  if (!found) return { kind: 'paragraph', label: id } as const;
  const { part = '', n = '', item } = found;
  const letter = part === main ? '' : part.toUpperCase();
  if (item === undefined) return { kind: 'paragraph', label: `${letter}${n}` } as const;
  return { kind: 'item', label: `${letter}${n}.${item}`, parent: `${part}${n}` } as const;
}
