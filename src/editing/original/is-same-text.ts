import type { AddedOriginal } from '../../pack/added-original/added-original.ts';
import type { RawPack } from '../../pack/schema.ts';
import { groupBy } from '../../text/group-by.ts';

/** Of the names in both texts, so many stand in rows of the same place where they are the same text. */
const fewestShared = 0.3;
/** With fewer names than this, or none known, nothing can be said by them, and so many rows have to be sure, as a share. */
const fewNames = 5;
const fewestSure = 0.25;

/**
 * Whether an original is of the same text: any two that are numbered can be aligned by their numbers.
 * @param isTagged whether it could be asked which places it names
 */
export function isSameText(
  { editions: [first] }: RawPack,
  { draft, rows }: AddedOriginal,
  isTagged: boolean,
): boolean {
  const own = groupBy(first?.mentions ?? [], ({ unit }) => unit);
  const others = groupBy(draft.suggestions, ({ unit }) => unit);
  let [names, shared] = [0, 0];
  for (const { unit = '', from } of rows) {
    const a = placesIn(own.get(unit) ?? []);
    const b = placesIn(from.flatMap((it) => others.get(it) ?? []));
    names += a.size + b.size;
    shared += 2 * [...a].filter((place) => b.has(place)).length;
  }
  if (isTagged && names >= 2 * fewNames) return shared >= fewestShared * names;
  return (
    rows.filter(({ unit, sure }) => unit !== undefined && sure).length >= fewestSure * rows.length
  );
}

function placesIn(
  named: readonly { readonly unit: string; readonly place?: string }[],
): Set<string> {
  return new Set(named.flatMap(({ place = [] }) => place));
}
