import type { Box } from '../place/place.ts';
import type { Plane, PlaneView, Projection, RelativeCamera, Size } from './camera.ts';
import { mercator, unmercator, worldSize } from './mercator.ts';
import { pathSpace } from './paths.ts';

export const maxZoom = 7;
/** CSS pixels kept free round a projected map that is seen whole. */
export const edgeMargin = 10;

type Planar = Pick<
  Projection,
  'wraps' | 'shifts' | 'maplibre' | 'project' | 'unproject' | 'pixelsPerDegree' | 'drawing'
>;

/** The members that projections onto a plane have in common. */
export function planar(wraps: boolean): Planar {
  return {
    wraps,
    shifts: true,
    maplibre: 'mercator',
    project({ center, zoom }, { width, height }, at) {
      const scale = worldSize(zoom);
      const [cx, cy] = mercator(center);
      const [x, y] = mercator(at);
      const dx = x - cx - (wraps ? Math.round(x - cx) : 0);
      return [width / 2 + dx * scale, height / 2 + (y - cy) * scale];
    },
    unproject({ center, zoom }, { width, height }, [px, py]) {
      const scale = worldSize(zoom);
      const [cx, cy] = mercator(center);
      const x = cx + (px - width / 2) / scale;
      const turn = wraps ? Math.floor(x) : 0;
      return unmercator([x - turn, cy + (py - height / 2) / scale]);
    },
    pixelsPerDegree: ({ zoom }) => worldSize(zoom) / 360,
    drawing({ center, zoom }, { width, height }, flat) {
      const scale = worldSize(zoom) / pathSpace;
      const [cx, cy] = mercator(center);
      const [x, y] = [width / 2 - cx * scale * pathSpace, height / 2 - cy * scale * pathSpace];
      return { trace: flat, scale, x, y };
    },
  };
}

/** Mercator's square as a plane to drag. */
export function squarePlane(projection: Projection): Plane {
  const asked = ({ x, y, k }: PlaneView): RelativeCamera => ({
    center: unmercator([x, y]),
    zoom: Math.log2(k / 512),
  });
  const viewOf = ({ center, zoom }: RelativeCamera): PlaneView => {
    const [x, y] = mercator(center);
    return { x, y, k: worldSize(zoom) };
  };
  return {
    cameraOf: (view, size) => projection.constrain(asked(view), size),
    viewOf,
    hold(view, size) {
      const held = viewOf(projection.constrain(asked(view), size));
      // Longitude runs on while a gesture lasts: a turn round the globe is no jump.
      return projection.wraps ? { ...held, x: view.x } : held;
    },
  };
}

/** The middle of a stretch of a length that lies within bounds, or round them if it is longer. */
export function between(middle: number, from: number, to: number, length: number): number {
  if (length >= to - from) return (from + to) / 2;
  return Math.min(to - length / 2, Math.max(from + length / 2, middle));
}

/** A box in Mercator x and y. */
export function squareOf([west, south, east, north]: Box): Box {
  const [left, bottom] = mercator([west, south]);
  const [right, top] = mercator([east, north]);
  return [left, top, right, bottom];
}

/** Where a camera would look, were it free to, so that a box fills the view but for a margin. */
export function filling(box: Box, size: Size, margin: number): RelativeCamera {
  const [left, top, right, bottom] = squareOf(box);
  const scale = Math.min(
    Math.max(1, size.width - 2 * margin) / (right - left || 1e-6),
    Math.max(1, size.height - 2 * margin) / (bottom - top || 1e-6),
  );
  const center = unmercator([(left + right) / 2, (top + bottom) / 2]);
  return { center, zoom: Math.log2(scale / 512) };
}

/** The smallest box round all boxes, going whichever way round the world is shorter. */
export function union(
  boxes: readonly Box[],
  { wraps }: Pick<Projection, 'wraps'>,
): Box | undefined {
  if (boxes.length === 0) return undefined;
  const direct = spanning(boxes);
  if (!wraps) return direct;
  const around = spanning(
    boxes.map(([w, s, e, n]): Box => (w < 0 ? [w + 360, s, e + 360, n] : [w, s, e, n])),
  );
  return around[2] - around[0] < direct[2] - direct[0] ? around : direct;
}

function spanning(boxes: readonly Box[]): Box {
  return [
    Math.min(...boxes.map((b) => b[0])),
    Math.min(...boxes.map((b) => b[1])),
    Math.max(...boxes.map((b) => b[2])),
    Math.max(...boxes.map((b) => b[3])),
  ];
}
