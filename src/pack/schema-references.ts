import * as v from 'valibot';
import { text, bilingual, id, date, each, box, source, place } from './schema-values.ts';

/** The shape of the works that every text is read with. */

export const gazetteer = v.object({
  format: v.literal(1),
  places: v.array(place(bilingual)),
});

/** Names that lead to places without being their own. */
export const crossReferences = v.object({
  format: v.literal(1),
  crossReferences: v.array(
    v.object({
      name: bilingual,
      forms: v.array(text),
      places: v.pipe(v.array(id), v.minLength(1)),
      /** Its alpha-3 code of ISO 3166, where it has one. */
      code: v.exactOptional(v.pipe(text, v.regex(/^[A-Z]{3}$/))),
      /** Marks a set of states that nobody disputes. */
      set: v.exactOptional(v.literal(true)),
      box: v.exactOptional(box),
      status: v.exactOptional(bilingual),
      sources: v.exactOptional(v.pipe(v.array(source), v.minLength(1))),
    }),
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
      /** The stretch that a small map of it shows. */
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

/** The seas whose names the map has for orientation, with the stretch where a name may stand. */
export const seas = v.array(v.object({ id, name: bilingual, box }));

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
