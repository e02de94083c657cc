import type { Draft, DraftReading, Unplaced } from '../pack/draft.ts';
import type { UnitId } from '../text/unit.ts';

/** Where words of a unit stand now: in which unit, and how much farther on; undefined: nowhere. */
export type Move = (start: number, end: number) => { unit: UnitId; by: number } | undefined;

/**
 * Takes along what hangs on a unit's words when the text is cut otherwise: each mention keeps its words.
 * What is decided, and no longer stands in one piece, is listed apart.
 * @param readingMoves where the words of a reading stand now
 */
export function follow(
  draft: Draft,
  from: UnitId,
  move: Move,
  readingMoves: (quote: string) => UnitId | undefined,
): Draft {
  const unplaced: Unplaced[] = [...draft.unplaced];
  const suggestions = draft.suggestions.flatMap((it) => {
    if (it.unit !== from) return it;
    const moved = move(it.start, it.end);
    if (moved)
      return { ...it, unit: moved.unit, start: it.start + moved.by, end: it.end + moved.by };
    const { unit, start, end, quote, decision } = it;
    if (decision) unplaced.push({ kind: 'mention', unit, start, end, quote, decision });
    return [];
  });
  const readings = draft.readings.flatMap((it) => {
    if (it.unit !== from) return it;
    const unit = readingMoves(it.quote);
    if (unit === undefined) unplaced.push({ kind: 'reading', ...it });
    return unit === undefined ? [] : { ...it, unit };
  });
  return { ...draft, suggestions, readings: once(readings), unplaced };
}

/** Of readings of the same place in the same unit, the first of each kind. */
function once(readings: readonly DraftReading[]): DraftReading[] {
  const seen = new Set<string>();
  return readings.filter(({ unit, place, reading }) => {
    const key = `${unit} ${place} ${reading}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Gives what is said of one unit as a whole to another; what that has already is listed apart. */
export function handOver(draft: Draft, from: UnitId, to: UnitId): Draft {
  const of = <Row extends { unit: UnitId }>(rows: readonly Row[], unit: UnitId) =>
    rows.find((it) => it.unit === unit);
  const without = <Row extends { unit: UnitId }>(rows: readonly Row[]) =>
    rows.filter((it) => it.unit !== from);
  const headline = of(draft.headlines, from);
  const coding = of(draft.coding, from);
  const topics = [...new Set([...(of(draft.coding, to)?.topics ?? []), ...(coding?.topics ?? [])])];
  const isFree = !of(draft.headlines, to);
  return {
    ...draft,
    headlines: [
      ...without(draft.headlines),
      ...(headline && isFree ? [{ ...headline, unit: to }] : []),
    ],
    coding: coding
      ? [...without(draft.coding).filter((it) => it.unit !== to), { unit: to, topics }]
      : draft.coding,
    unplaced: [
      ...draft.unplaced,
      ...(headline && !isFree ? [{ kind: 'headline' as const, ...headline }] : []),
    ],
  };
}

/** Takes away all that is said of units that are left out. */
export function forget(draft: Draft, gone: UnitId): Draft {
  const stays = ({ unit }: { unit: UnitId }) => unit !== gone;
  return {
    ...draft,
    suggestions: draft.suggestions.filter(stays),
    readings: draft.readings.filter(stays),
    coding: draft.coding.filter(stays),
    headlines: draft.headlines.filter(stays),
  };
}
