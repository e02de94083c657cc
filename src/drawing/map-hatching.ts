import type { Size } from '../map-model/camera.ts';
import { hatching } from '../map-model/hatching.ts';
import { opacity, palette } from '../map-model/palette.ts';
import type { Emphasis } from '../map-model/picture.ts';
import type { Tint } from '../scheme/scheme.ts';
import type { Rect } from '../map-model/rect.ts';
import type { CameraPaths } from './camera-paths.ts';

/** A shape on the map that has its tint's pattern. */
export interface Patch {
  /** The id of its path. */
  readonly id: string;
  readonly tint: Tint;
  readonly emphasis: Emphasis;
  /** Where it lies, in the paths' unit. */
  readonly box: Rect;
}

/** The patterns of a map as SVG elements: lines, which stay sharp at any size, no farther than their shapes. */
export function mapHatching(patches: readonly Patch[], paths: CameraPaths, size: Size): string {
  return patches.map((patch) => hatched(patch, paths, size)).join('');
}

function hatched({ id, tint, emphasis, box }: Patch, paths: CameraPaths, size: Size): string {
  const { ink, pattern } = palette[tint];
  if (pattern === 'none') return '';
  const uses = [0, ...paths.copies].map(
    (x) => `<use href="#${id}" transform="${paths.moved} translate(${x} 0)"/>`,
  );
  const nib = pattern === 'dots' ? 'stroke-width="2" stroke-linecap="round"' : 'stroke-width="0.9"';
  return (
    `<clipPath id="${id}-clip">${uses.join('')}</clipPath>` +
    `<path d="${hatching(pattern, size, paths.inView(box))}" clip-path="url(#${id}-clip)" fill="none" stroke="${ink.light}" stroke-opacity="${opacity[emphasis]}" ${nib}/>`
  );
}
