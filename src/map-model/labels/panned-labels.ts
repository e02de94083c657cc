import { project, unproject, type Viewport } from '../camera.ts';
import type { Point } from '../mercator.ts';
import type { Label } from './labels.ts';
import type { Rect, Segment } from '../rect.ts';

/**
 * The names while the map is panned: each keeps its distance from the point it stood on, or
 * was tied to. None is looked for anew, which would take longer than all else of a frame.
 * @param from how the map was looked at when they were placed
 * @returns those whose point is still on the map
 */
export function pannedLabels(labels: readonly Label[], from: Viewport, to: Viewport): Label[] {
  return labels.flatMap((label) => {
    const at: Point = label.leader?.[0] ?? [label.x, label.y];
    const point = unproject(from.camera, from.size, at);
    if (!point) return [];
    const [x, y] = project(to.camera, to.size, point);
    const by: Point = [x - at[0], y - at[1]];
    if (!by.every(Number.isFinite)) return [];
    const [right, down] = by;
    return {
      ...label,
      x: label.x + right,
      y: label.y + down,
      rect: movedRect(label.rect, by),
      leader: label.leader && movedLine(label.leader, by),
    };
  });
}

function movedRect({ left, top, right, bottom }: Rect, [dx, dy]: Point): Rect {
  return { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy };
}

function movedLine([[x1, y1], [x2, y2]]: Segment, [dx, dy]: Point): Segment {
  return [
    [x1 + dx, y1 + dy],
    [x2 + dx, y2 + dy],
  ];
}
