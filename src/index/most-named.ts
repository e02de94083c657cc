import { takesRole } from '../place/place.ts';
import type { CatalogEntry } from '../pack/catalog.ts';
import type { Concordance } from './concordance.ts';

type Named = NonNullable<CatalogEntry['named']>;

/** The countries and areas that most passages of a text name, the most named first. */
export function mostNamed({ entries }: Concordance, most = 5): Named {
  return [...entries.values()]
    .filter(({ place, passages }) => takesRole(place.kind) && passages > 0)
    .sort((a, b) => b.passages - a.passages)
    .slice(0, most)
    .map(({ place: { id, name }, passages }) => ({ place: id, name, passages }));
}
