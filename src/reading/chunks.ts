import type { Text, Unit, UnitId } from '../text/unit.ts';

/** A unit, or the title of a part. */
export type Passage = Unit | { readonly id: UnitId; readonly title: string };

/** The number of passages up to which a text is one chunk. */
const ordinary = 100;
/** The number of passages in a chunk of a longer text. */
const some = 25;

/** A text in the chunks it is shown by; the first part's title opens the page, and is in none. */
export function chunksOf({ parts }: Text): readonly (readonly Passage[])[] {
  const passages = parts.flatMap<Passage>((part, at) =>
    at === 0 ? part.units : [{ id: part.titleUnit, title: part.title }, ...part.units],
  );
  if (passages.length <= ordinary) return [passages];
  return passages.flatMap((_, at) => (at % some === 0 ? [passages.slice(at, at + some)] : []));
}
