import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const bilingual = v.object({ ja: v.string(), en: v.string() });

const schema = v.object({
  format: v.literal(1),
  asOf: v.string(),
  viewpoint: bilingual,
  data: v.object({ title: v.string(), url: v.string() }),
  decisions: v.array(
    v.object({
      id: v.string(),
      title: bilingual,
      /** The units of the map that it is about. */
      places: v.array(v.string()),
      /** Pairs whose common boundary is drawn dashed; `*` is every neighbour. */
      dashed: v.exactOptional(v.array(v.tuple([v.string(), v.string()]))),
      hatched: v.exactOptional(v.boolean()),
      drawn: bilingual,
      reason: bilingual,
      sources: v.array(
        v.object({
          title: v.string(),
          date: v.exactOptional(v.string()),
          url: v.exactOptional(v.string()),
        }),
      ),
    }),
  ),
});

export type Boundaries = v.InferOutput<typeof schema>;

/**
 * Whose view the boundaries are, and each decision with its reason.
 * @throws if data/boundaries.json is not what data/README.md says
 */
export function readBoundaries(): Boundaries {
  const file = join(import.meta.dirname, '../../data/boundaries.json');
  return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
}
