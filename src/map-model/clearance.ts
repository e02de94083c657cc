import type { Size } from './camera.ts';
import type { Rect } from './rect.ts';

/** The width of the controls at the map's edges, in CSS pixels. */
const controls = { top: 44, right: 44, rightHeight: 140, bottom: 52, choice: 280 } as const;
/** The usual size of the open key, in CSS pixels; on maps narrower than `open` it is folded. */
const usual = { width: 290, height: 270, open: 700 } as const;
/** Nothing is framed in a strip less high than this, in CSS pixels. */
const least = 150;

/**
 * The stretches that something lies over, in CSS pixels: the controls, the key, the note on boundaries.
 * @param key the size of the key; undefined: there is none
 * @param presented whether the note alone is there
 */
export function coveredOf({ width, height }: Size, key?: Size, presented = false): Rect[] {
  const { top, right, rightHeight, bottom, choice } = controls;
  const note = { left: 0, top: height - bottom, right: width, bottom: height };
  if (presented) return [note];
  return [
    { left: 0, top: 0, right: choice, bottom: top - 4 },
    { left: 0, top, right: (key?.width ?? 0) + 8, bottom: top + (key?.height ?? 0) },
    { left: width - right, top: 0, right: width, bottom: rightHeight },
    note,
  ];
}

/**
 * The stretches of the map that are usually clear: beside the key, and below it. They do not follow the
 * key's own size, so that a link shows everybody the same and no map moves when the key is folded.
 * @param presented whether the note on boundaries alone is there
 */
export function clearOf({ width, height }: Size, presented = false): Rect[] {
  const { top, right, bottom } = controls;
  if (presented) return [{ left: 0, top: 0, right: width, bottom: height - bottom }];
  const whole = { left: 0, top, right: width - right, bottom: height - bottom };
  if (width < usual.open) return [whole];
  const below = { ...whole, top: top + usual.height };
  return [{ ...whole, left: usual.width }, ...(below.bottom > below.top + least ? [below] : [])];
}
