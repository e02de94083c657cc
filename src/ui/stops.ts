/** Where something that can be moved freely between two ends comes to rest by itself. */
export interface Stop {
  readonly at: number;
  /** The name of the button that goes there. */
  readonly does: string;
}

/** Places that near count as one. */
const near = 0.5;

/** The first stop beyond a place, of stops in rising order. */
export function stopAfter(stops: readonly Stop[], at: number): Stop | undefined {
  return stops.find((stop) => stop.at > at + near);
}

/** The last stop before a place, of stops in rising order. */
export function stopBefore(stops: readonly Stop[], at: number): Stop | undefined {
  return stops.findLast((stop) => stop.at < at - near);
}

/** The place itself, or the end that it lies beyond. */
export function clampToStops(stops: readonly Stop[], at: number): number {
  return Math.min(stops.at(-1)?.at ?? at, Math.max(stops[0]?.at ?? at, at));
}
