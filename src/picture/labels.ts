import {
  pixelsPerDegree,
  project,
  type Camera,
  type LngLat,
  type Point,
  type Size,
} from './camera.ts';
import type { Box } from '../domain/place.ts';
import type { LabelWish } from './picture.ts';

/** A name with its place on screen. */
export interface Label extends LabelWish {
  readonly x: number;
  readonly y: number;
}

/** The type size of names on the map in CSS pixels: larger where the map is. */
export function labelSize(size: Size): number {
  return Math.max(11.5, Math.min(16, size.width / 78));
}

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Width by counting: a full-width character takes an em, any other about half of one. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const char of text) ems += char.charCodeAt(0) > 0x2e80 ? 1 : 0.56;
  return ems * size;
}

function shownWidth(box: Box, camera: Camera): number {
  return (box[2] - box[0]) * pixelsPerDegree(camera, (box[1] + box[3]) / 2);
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * Chooses which names find room, best rank first and larger places first within a rank; none
 * covers another. Places that the text does not speak of keep theirs only if it fits their shape.
 * @param middles where one points at countries: the name of a region that is not spoken of stays off
 *   them, for it would be hit instead
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  camera: Camera,
  size: Size,
  middles: readonly LngLat[] = [],
): Label[] {
  const height = labelSize(size);
  const taken: Rect[] = [];
  const placed: Label[] = [];
  const kept = middles.map((at) => around(project(camera, size, at), 0, 0));
  const sorted = wishes.toSorted(
    (a, b) => a.rank - b.rank || shownWidth(b.box, camera) - shownWidth(a.box, camera),
  );
  for (const wish of sorted) {
    const width = textWidth(wish.text, height);
    if (wish.rank >= 4 && width > shownWidth(wish.box, camera)) continue;
    const [x, y] = project(camera, size, wish.at);
    const rect = around([x, y], width, height);
    const outside = rect.left < 2 || rect.right > size.width - 2 || y < 10 || y > size.height - 10;
    const clear = wish.kind === 'region' && wish.rank > 1 ? [...taken, ...kept] : taken;
    if (outside || clear.some((other) => overlaps(rect, other))) continue;
    taken.push(rect);
    placed.push({ ...wish, x, y });
  }
  return placed;
}

function around([x, y]: Point, width: number, height: number): Rect {
  const gap = 3;
  return {
    left: x - width / 2 - gap,
    right: x + width / 2 + gap,
    top: y - height / 2 - gap,
    bottom: y + height / 2 + gap,
  };
}
