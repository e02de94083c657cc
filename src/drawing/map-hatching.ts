import type { DisplayItem } from '../map-model/display-list.ts';
import { palette } from '../map-model/palette.ts';
import { hatching, penAttributes } from '../map-model/patterns.ts';
import type { Rect } from '../map-model/rect.ts';
import { colorOf } from '../map-model/strokes.ts';
import type { CameraPaths } from './camera-paths.ts';

/** What is hatched on a map. */
export interface Patch extends Pick<DisplayItem, 'hatch' | 'opacity'> {
  /** The id of its path. */
  readonly id: string;
  /** Where it lies, in the paths' unit. */
  readonly box: Rect;
}

/** A pattern as SVG elements: lines, which stay sharp at any size, no farther than their shape. */
export function hatchingOf({ id, hatch = 'unnamed', opacity, box }: Patch, paths: CameraPaths) {
  const { pattern } = palette[hatch];
  const uses = [0, ...paths.copies].map(
    (x) => `<use href="#${id}" transform="${paths.moved} translate(${x} 0)"/>`,
  );
  return (
    `<clipPath id="${id}-clip">${uses.join('')}</clipPath>` +
    `<path d="${hatching(pattern, paths.inView(box))}" clip-path="url(#${id}-clip)" ${penAttributes(pattern)} stroke="${colorOf(`${hatch}-ink`, 'light')}" stroke-opacity="${opacity}"/>`
  );
}
