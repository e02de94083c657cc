import type { UnitId } from '../text/unit.ts';

/** Where words stand in a text. */
export interface Occurrence {
  readonly unit: UnitId;
  readonly start: number;
  readonly end: number;
}

/** How much around words is compared, in UTF-16 units, and how much of it must be the same elsewhere. */
const around = 32;
const enough = 12;

/** How many characters are the same, from the first of both on. */
function sameFrom(
  a: string,
  b: string,
  at: (text: string, n: number) => string | undefined,
): number {
  let n = 0;
  while (n < around && at(a, n) !== undefined && at(a, n) === at(b, n)) n += 1;
  return n;
}
const forwards = (text: string, n: number) => text[n];
const backwards = (text: string, n: number) => text[text.length - 1 - n];

/**
 * Finds words again in a text that has changed: where most around them is the same, in the unit that
 * corresponds, or else where enough is. Each place is given once.
 */
export function occurrenceFinder(passages: ReadonlyMap<UnitId, string>) {
  const given = new Set<string>();
  return (
    quote: string,
    before: string,
    after: string,
    unit: UnitId | undefined,
    near: number,
  ): Occurrence | undefined => {
    const found: (Occurrence & { readonly same: number })[] = [];
    for (const [id, text] of passages) {
      for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
        const end = start + quote.length;
        const same =
          sameFrom(before, text.slice(0, start), backwards) +
          sameFrom(after, text.slice(end), forwards);
        if (!given.has(`${id} ${start}`) && (id === unit || same >= enough))
          found.push({ unit: id, start, end, same: id === unit ? same + around : same });
      }
    }
    const [best] = found.sort(
      (a, b) => b.same - a.same || Math.abs(a.start - near) - Math.abs(b.start - near),
    );
    if (!best) return undefined;
    given.add(`${best.unit} ${best.start}`);
    return { unit: best.unit, start: best.start, end: best.end };
  };
}
