import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';

/** A text on the line: its date, and how many passages of it name the place. */
export interface Dated {
  readonly date: string;
  readonly passages: number;
}

/** A point in hundredths of the picture, from its top left. */
export interface TimelinePoint {
  readonly x: number;
  readonly y: number;
}

/** Lays texts out by their dates, the more passages the higher. */
export function timelineOf(texts: readonly Dated[]): {
  readonly points: readonly TimelinePoint[];
  readonly path: string;
} {
  const times = texts.map(({ date }) => Date.parse(date));
  const x = scaleUtc([Math.min(...times), Math.max(...times)], [8, 92]);
  const most = Math.max(1, ...texts.map(({ passages }) => passages));
  const y = scaleLinear([0, most], [88, 18]);
  const points = texts.map(({ passages }, at) => ({ x: x(times[at] ?? 0), y: y(passages) }));
  const path = line<TimelinePoint>(
    (it) => it.x,
    (it) => it.y,
  )(points);
  return { points, path: path ?? '' };
}
