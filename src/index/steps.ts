import type { UnitId } from '../text/unit.ts';

/** The passages before and after one, where there are any. */
export interface Steps {
  readonly previous?: UnitId;
  readonly next?: UnitId;
}

/**
 * Finds where one steps from a passage.
 * @param order all units, in text order
 * @param stops those that one stops at; undefined: at all
 * @param here the passage that is read, which need be no stop; undefined: the title
 */
export function stepsFrom(
  order: readonly UnitId[],
  stops: ReadonlySet<UnitId> | undefined,
  here: UnitId | undefined,
): Steps {
  const at = here === undefined ? -1 : order.indexOf(here);
  const isStop = (unit: UnitId) => !stops || stops.has(unit);
  const previous = order.slice(0, Math.max(at, 0)).findLast(isStop);
  const next = order.slice(at + 1).find(isStop);
  return { ...(previous !== undefined && { previous }), ...(next !== undefined && { next }) };
}
