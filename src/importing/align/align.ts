import { anchorsOf } from './anchors.ts';
import { Comparison, type Bead } from './comparison.ts';
import { galeChurch } from './gale-church.ts';
import { byPrintedNumbers, type Alignable } from './printed-numbers.ts';

/** A text that is aligned, in one language. */
export interface Side {
  readonly units: readonly Alignable[];
  /** Finds the places that a unit names, as far as they are known. */
  readonly placesIn?: ((unit: Alignable) => readonly string[]) | undefined;
}

/** Units that say the same, by their ids; one side may have none. */
export interface AlignedRow {
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** Whether nobody need look at it: by its number, or alike in length and in what it names. */
  readonly sure: boolean;
}

/** What ends a sentence or a clause of some length, in either script. */
const stop = /[.!?;:](?=\s|$)|[。！？；：]/g;

/**
 * Aligns two editions of a text, unit by unit: by printed numbers where both have them, and what
 * stands between those by lengths, places, numbers and acronyms.
 * @returns rows in the order of both; every unit stands in one
 */
export function align(a: Side, b: Side): AlignedRow[] {
  const measured = ({ units, placesIn }: Side) =>
    units.map((unit) => ({
      length: unit.text.length,
      stops: unit.text.match(stop)?.length ?? 0,
      anchors: anchorsOf(unit.text, placesIn?.(unit)),
    }));
  const comparison = new Comparison(measured(a), measured(b));
  const rows: AlignedRow[] = [];
  const idsOf = ({ units }: Side, [from, to]: Bead['a']) =>
    units.slice(from, to).map(({ id }) => id);
  const push = (bead: Bead, sure: boolean) =>
    rows.push({ a: idsOf(a, bead.a), b: idsOf(b, bead.b), sure });
  let from: readonly [number, number] = [0, 0];
  const end = [a.units.length, b.units.length] as const;
  for (const [inA, inB] of [...byPrintedNumbers(a.units, b.units), end]) {
    const between = galeChurch(comparison, [inA - from[0], inB - from[1]], from);
    for (const [at, bead] of between.entries()) {
      const beside = [between[at - 1], between[at + 1]].filter((it) => it !== undefined);
      push(bead, isSure(bead, beside.some(isAlone)));
    }
    if (inA < end[0] && inB < end[1]) push(comparison.bead([inA, inA + 1], [inB, inB + 1]), true);
    from = [inA + 1, inB + 1];
  }
  return rows;
}

function isSure({ a, b, alike, away }: Bead, besideGap: boolean): boolean {
  const one = a[1] - a[0] === 1 && b[1] - b[0] === 1;
  // Lengths alone cannot say which of several is missing.
  if (alike === undefined) return one && !besideGap && away < 2;
  return one ? alike >= 0.3 && away < 4 : alike >= 0.6 && away < 2;
}

/** Whether its units have no others beside them. */
function isAlone({ a, b }: Bead): boolean {
  return a[0] === a[1] || b[0] === b[1];
}
