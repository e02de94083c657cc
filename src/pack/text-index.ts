import * as v from 'valibot';
import type { PlaceId } from '../place/place.ts';
import * as schema from './schema.ts';

const count = schema.offset;

const edition = v.object({
  /** The id of its pack. */
  id: schema.id,
  lang: schema.languageTag,
  title: schema.localized,
  date: schema.date,
});

/** The keys of some of the texts, in files of a folder. */
const keyTable = v.object({
  /** The number of the first text that it is of, and of how many. */
  first: count,
  size: count,
  /** So many bits of a key's hash are its number, and so many that of its shard. */
  bits: count,
  shardBits: count,
  /** The size of the largest shard, in bytes. */
  largest: count,
});

const root = v.object({
  format: v.literal(2),
  texts: count,
  /** The ids of roles, by number. */
  roles: v.array(v.string()),
  /** The places that texts name, with the number of texts. */
  places: v.record(v.string(), count),
  /** The keys of texts without spaces between words, and of the others. */
  pairs: keyTable,
  words: keyTable,
});

/** An edition of a text, as a list shows it. */
export type IndexedEdition = v.InferOutput<typeof edition>;
export type KeyTable = v.InferOutput<typeof keyTable>;
/** Where an index begins. Texts are numbered from 0: those without spaces, then the others. */
export type IndexRoot = v.InferOutput<typeof root>;

/** A place in a text. */
export interface IndexedPlace {
  readonly place: PlaceId;
  /** The number of passages that name it. */
  readonly passages: number;
  /** The id of its role, or what else it is. */
  readonly role: string;
}

/** How many texts a file of `texts/` has. */
export const textsPerFile = 16;

/** The files of an index besides `index.json`. */
export const indexFile = {
  texts: (at: number) => `texts/${at}.bin`,
  place: (place: PlaceId) => `places/${place}.bin`,
  shard: (table: string, shard: number) => `${table}/${shard}.bin`,
};

/** @throws if it is no `index.json` of this format */
export function parseIndexRoot(raw: unknown): IndexRoot {
  return v.parse(root, raw);
}

/** @throws if it is no file of `texts/` */
export function parseEditions(raw: unknown): IndexedEdition[] {
  return v.parse(v.array(edition), raw);
}
