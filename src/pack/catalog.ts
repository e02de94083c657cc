import * as v from 'valibot';
import type { Manifest } from './pack.ts';
import * as schema from './schema.ts';

const entry = v.object({
  id: schema.id,
  title: schema.localized,
  date: schema.date,
  issuer: v.exactOptional(schema.localized),
  invented: v.exactOptional(v.literal(true)),
  /** The languages of its editions. */
  langs: schema.each(schema.languageTag),
  /** The ids of the frameworks that it is read with. */
  frameworks: v.exactOptional(v.array(schema.id)),
  /** The places that most of its passages name; a pack may have been kept before they were noted. */
  named: v.exactOptional(
    v.array(v.object({ place: schema.id, name: schema.localized, passages: schema.offset })),
  ),
});

/** A pack as a list shows it. */
export type CatalogEntry = v.InferOutput<typeof entry>;

/**
 * @param langs the languages of its editions
 * @param named the places that most of its passages name, where they are to be shown
 * @returns what a list shows of a pack
 */
export function catalogEntry(
  manifest: Manifest,
  langs: readonly string[],
  named?: CatalogEntry['named'],
): CatalogEntry {
  const { id, title, date, issuer, invented, frameworks } = manifest;
  return {
    id,
    title,
    date,
    ...(issuer && { issuer }),
    ...(invented && { invented }),
    langs: [...langs],
    ...(frameworks && { frameworks }),
    ...(named && { named }),
  };
}

const catalog = v.object({
  format: v.literal(1),
  packs: v.array(entry),
  /** The site has an index of them, in `data/index/`. */
  index: v.exactOptional(v.literal(true)),
});

/**
 * @param raw the published `data/catalog.json`, as parsed JSON
 * @returns the packs that are published with the site; the first is the one that the site opens with
 * @throws if it does not have the shape data/README.md gives it
 */
export function parseCatalog(raw: unknown): readonly CatalogEntry[] {
  return v.parse(catalog, raw).packs;
}

/** Whether a published catalogue says that the site has an index of its texts. @throws as `parseCatalog` */
export function hasIndex(raw: unknown): boolean {
  return v.parse(catalog, raw).index === true;
}
