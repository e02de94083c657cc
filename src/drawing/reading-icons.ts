import type { Cell } from '../index/matrix.ts';
import type { IconId, ReadingKind } from '../scheme/scheme.ts';

/**
 * The signs of readings, and the one of a collective term, as SVG path data, about the middle of a square 10 wide:
 * no two have the same outline, so that none needs its colour.
 */
export const readingIcons: Readonly<Record<IconId | 'dash', string>> = {
  diamond: 'M0-5 5 0 0 5-5 0Z',
  triangle: 'M0-4.5 5 4.2-5 4.2Z',
  'triangle-down': 'M-5-4.2 5-4.2 0 4.5Z',
  cross: 'M0-1.9 3-5 5-3 1.9 0 5 3 3 5 0 1.9-3 5-5 3-1.9 0-5-3-3-5Z',
  bolt: 'M1.6-5.2-4 .9H-.6L-1.8 5.2 4-1.1H.5Z',
  plus: 'M-1.7-5h3.4v3.3H5v3.4H1.7V5h-3.4V1.7H-5v-3.4h3.3Z',
  square: 'M-4-4h8v8h-8Z',
  circle: 'M-4.6 0a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0-9.2 0Z',
  dot: 'M-2.4 0a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0Z',
  dash: 'M-2.6 0h5.2',
};

/** One sign in a cell: which, how large, and how far from the middle. */
export interface PlacedIcon {
  /** Undefined: a collective term brings the place in. */
  readonly kind: ReadingKind | undefined;
  readonly scale: number;
  readonly dx: number;
}

/**
 * The signs of a cell side by side.
 * @param size the width of the cell, in pixels
 */
export function iconsOf({ readings }: Cell, size: number): PlacedIcon[] {
  const kinds: readonly (ReadingKind | undefined)[] = readings.length > 0 ? readings : [undefined];
  const share = size / kinds.length;
  return kinds.map((kind, at) => ({
    kind,
    scale: (share * 0.92) / 10,
    dx: (at - (kinds.length - 1) / 2) * share,
  }));
}
