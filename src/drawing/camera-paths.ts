import type { Camera, Size } from '../map-model/camera.ts';
import { worldSize, type Point } from '../map-model/mercator.ts';
import { flatTrace, pathSpace, pathTransform, type Geometry } from '../map-model/paths.ts';
import { rectAround, type Rect } from '../map-model/rect.ts';
import type { World } from '../map-model/world.ts';
import { simplifiedPath, type SimplifiedPath } from './simplified-path.ts';

/** Draws what a camera sees, as SVG path data in a unit of its own. */
export interface CameraPaths {
  readonly path: (geometry: Geometry) => SimplifiedPath;
  /** CSS pixels to its unit. */
  readonly scale: number;
  /** The transform that brings what it draws under the camera. */
  readonly moved: string;
  /** How far off the world is seen once more, in its unit. */
  readonly copies: readonly number[];
  /** The stretch of the view in which a box of its unit lies, in whole CSS pixels. */
  readonly inView: (box: Rect) => Rect;
}

/** The width of the widest stroke, in CSS pixels: a line that far off the view may still reach into it. */
const reach = 6;

/**
 * @param grain detail finer than this is left out, in CSS pixels
 * @param bleed how far it draws beyond the view, in CSS pixels
 */
export function cameraPaths(
  { projection }: World,
  camera: Camera,
  size: Size,
  { grain, bleed }: { readonly grain: number; readonly bleed: number },
): CameraPaths {
  // Tracing leaves out the one half of what is too fine, and straight lines the other.
  const fine = grain / 2;
  const flat = flatTrace((fine * pathSpace) / worldSize(camera.zoom));
  const drawing = projection.drawing(camera, size, flat, fine);
  const { trace, scale } = drawing;
  const copies = projection.copiesInView(camera, size).map((copy) => copy * pathSpace);
  const middle: Point = [size.width / 2, size.height / 2];
  const [x, y] = [(middle[0] - drawing.x) / scale, (middle[1] - drawing.y) / scale];
  const view = rectAround(middle, size.width + 2 * bleed, size.height + 2 * bleed);
  const [width, height] = [view.right - view.left, view.bottom - view.top];
  const seen = rectAround([x, y], (width + 2 * reach) / scale, (height + 2 * reach) / scale);
  const limits = { seen: copies.length > 0 ? undefined : seen, grain: fine / scale };
  /** A pattern and a casing run where something else does. */
  const drawn = new Map<Geometry, SimplifiedPath>();
  const within = (value: number, least: number, most: number) =>
    Math.max(least, Math.min(most, value));
  return {
    path(geometry) {
      const found = drawn.get(geometry) ?? simplifiedPath(trace(geometry), limits);
      drawn.set(geometry, found);
      return found;
    },
    scale,
    moved: pathTransform(drawing),
    copies,
    inView({ left, top, right, bottom }) {
      if (copies.length > 0) return view;
      const across = (at: number) => within((at - x) * scale + middle[0], view.left, view.right);
      const down = (at: number) => within((at - y) * scale + middle[1], view.top, view.bottom);
      return {
        left: Math.floor(across(left)),
        top: Math.floor(down(top)),
        right: Math.ceil(across(right)),
        bottom: Math.ceil(down(bottom)),
      };
    },
  };
}
